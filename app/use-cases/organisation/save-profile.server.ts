import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound, Refused } from '#app/errors.ts'
import { findOrganisation } from '#db/queries/organisation.server.ts'
import { type Fact, factsOf, insertFacts } from '#db/queries/profile.server.ts'
import type { OrganisationRow } from '#db/schema.ts'
import { StaleWorkflow } from '#db/workflows.ts'
import { factProblem, questionsToAsk } from '#workflows/organisation/facts.ts'
import { checkProfile } from '#workflows/organisation/profile.ts'
import type { FactValue, Manifest, Profile } from '#workflows/standard/manifest.ts'
import { readWorkingStandard } from './read-profile.server.ts'
import { refreshApplicability } from './refresh-applicability.server.ts'

export type ProfileAnswers = {
  organisationId: string
  /** By fact; null is "we do not know yet", a fact that is absent stays as it was. */
  answers: Record<string, FactValue | null>
  /** Revisions by fact when the form was opened: somebody else's answer is not overwritten unseen. */
  seen?: Record<string, number>
}

/**
 * Keeps answers as revisions and brings open assessments in line. `newlyAsked` are facts that nobody was asked for
 * before these answers.
 */
export async function saveProfile(
  deps: Deps,
  viewer: Viewer,
  { organisationId, answers, seen = {} }: ProfileAnswers,
): Promise<{ changed: string[]; newlyAsked: { fact: string; page: string }[] }> {
  return deps.db.transaction().execute(async (trx) => {
    await permit({ db: trx, now: deps.now }, viewer, 'profile.edit', { organisationId })
    const organisation = await findOrganisation(trx, organisationId)
    if (!organisation) throw new NotFound()
    const { manifest } = await readWorkingStandard(trx, organisationId)
    const facts = await factsOf(trx, organisationId)
    if (isStale(facts, answers, seen)) throw new StaleWorkflow(organisationId)
    const before = profileOf(facts)
    const after = { ...before, ...answers }
    refuseWrong(manifest, organisation, answers)
    refuseImpossible(organisation, after, Object.keys(answers))

    const changed = Object.entries(answers).filter(
      ([fact, value]) => !Object.hasOwn(before, fact) || before[fact] !== value,
    )
    const { personId } = viewer
    await insertFacts(
      trx,
      revisionsOf(changed, { facts, organisationId, personId, now: deps.now() }),
    )
    await refreshApplicability(trx, deps, { organisationId, actorId: personId })
    return {
      changed: changed.map(([fact]) => fact),
      newlyAsked: newlyAsked(manifest, before, after),
    }
  })
}

/** The same answer given twice is no conflict. */
function isStale(
  facts: Fact[],
  answers: ProfileAnswers['answers'],
  seen: Record<string, number>,
): boolean {
  return facts.some(({ fact, revision, value }) => {
    const known = seen[fact]
    return Object.hasOwn(answers, fact) && known !== undefined
      ? known !== revision && answers[fact] !== value
      : false
  })
}

const profileOf = (facts: Fact[]): Profile =>
  Object.fromEntries(facts.map(({ fact, value }) => [fact, value]))

/** Questions that were hidden before and that nobody ever answered. */
function newlyAsked(manifest: Manifest, before: Profile, after: Profile) {
  const earlier = questionsToAsk(manifest, before)
  return questionsToAsk(manifest, after)
    .filter((question) => !earlier.includes(question) && !Object.hasOwn(after, question.fact))
    .map(({ fact, page }) => ({ fact, page }))
}

/** The legal form is written once, with the organisation, because a certificate names it. */
function refuseWrong(
  { questions }: Manifest,
  { legalForm }: OrganisationRow,
  answers: ProfileAnswers['answers'],
): void {
  for (const [fact, value] of Object.entries(answers)) {
    const question = questions.find((candidate) => candidate.fact === fact)
    if (!question) throw new Refused('factElsewhere', {}, fact)
    const problem = factProblem(question, value)
    if (problem) throw new Refused(refusals[problem], {}, fact)
    if (fact === 'legalForm' && value !== legalForm) {
      throw new Refused('legalFormElsewhere', {}, fact)
    }
  }
}

const refusals = { type: 'factType', option: 'factOption', unknownRefused: 'factUnknownRefused' }

/** What the law rules out is refused beside the answer just given; what is only unlikely is said, not refused. */
export function refuseImpossible(
  { city }: Pick<OrganisationRow, 'city'>,
  profile: Profile,
  given: string[],
): void {
  const impossible = checkProfile(profile, { town: city }).find(
    ({ severity, facts }) => severity === 'error' && facts.some((fact) => given.includes(fact)),
  )
  if (!impossible) return
  const field = impossible.facts.findLast((fact) => given.includes(fact))
  throw new Refused(impossible.key, {}, field)
}

function revisionsOf(
  changed: [string, FactValue | null][],
  told: { facts: Fact[]; organisationId: string; personId: string; now: Date },
) {
  const { facts, organisationId, personId, now } = told
  const at = now.toISOString()
  return changed.map(([fact, value]) => ({
    organisationId,
    fact,
    value,
    revision: (facts.find((known) => known.fact === fact)?.revision ?? 0) + 1,
    source: 'person' as const,
    asOf: at.slice(0, 10),
    personId,
    at,
  }))
}
