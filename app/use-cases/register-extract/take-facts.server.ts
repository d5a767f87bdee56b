import type { Deps } from '#app/deps.server.ts'
import { readProfile } from '#app/use-cases/organisation/read-profile.server.ts'
import { refreshApplicability } from '#app/use-cases/organisation/refresh-applicability.server.ts'
import { refuseImpossible } from '#app/use-cases/organisation/save-profile.server.ts'
import { factsOf, insertFacts } from '#db/queries/profile.server.ts'
import { acceptExtractRow, type StoredExtract } from '#db/queries/register-extract.server.ts'
import type { Trx } from '#db/schema.ts'
import { factProblem } from '#workflows/organisation/facts.ts'
import type { FactValue, Manifest } from '#workflows/standard/manifest.ts'

type Taken = {
  stored: StoredExtract
  organisationId: string
  city: string
  personId: string
  /** Names of facts a person ticked, and of details they took. */
  facts: string[]
  details: string[]
  /** Facts that follow from the details taken. */
  more?: Record<string, FactValue>
}

/**
 * Writes the facts a person took over from an extract, with the register as source and its day, inside the caller's
 * transaction; notes on the extract what was taken.
 */
export async function takeFacts(trx: Trx, deps: Deps, taken: Taken): Promise<void> {
  const { stored, organisationId, personId, city } = taken
  const at = deps.now().toISOString()
  const before = await factsOf(trx, organisationId)
  const profile = await readProfile(trx, organisationId)
  const wanted = { ...chosenFacts(stored, taken.facts), ...taken.more }
  const changed = Object.entries(wanted).filter(([fact, value]) => profile[fact] !== value)
  if (changed.length > 0) {
    const given = changed.map(([fact]) => fact)
    refuseImpossible({ city }, { ...profile, ...wanted }, given)
    const asOf = stored.stateOn ?? stored.fetchedAt.slice(0, 10)
    await insertFacts(
      trx,
      changed.map(([fact, value]) => ({
        organisationId,
        fact,
        value,
        revision: (before.find((known) => known.fact === fact)?.revision ?? 0) + 1,
        source: 'krs' as const,
        asOf,
        personId,
        at,
      })),
    )
    await refreshApplicability(trx, deps, { organisationId, actorId: personId })
  }
  const accepted = { details: taken.details, facts: Object.keys(wanted) }
  await acceptExtractRow(trx, { id: stored.id, organisationId, accepted, at })
}

function chosenFacts({ extract }: StoredExtract, ticked: string[]) {
  const chosen = Object.entries(extract.facts).filter(([fact]) => ticked.includes(fact))
  return Object.fromEntries(chosen) as Record<string, FactValue>
}

/** Proposals that the standard asks about, in words of its questions. */
export function proposedFacts(manifest: Manifest, { extract }: StoredExtract) {
  return Object.entries(extract.facts).flatMap(([fact, value]) => {
    const question = manifest.questions.find((each) => each.fact === fact)
    return question && value !== undefined && factProblem(question, value) === null
      ? [{ fact, value, text: question.text, options: question.options }]
      : []
  })
}
