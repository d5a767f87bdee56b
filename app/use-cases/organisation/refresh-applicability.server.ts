import type { Deps } from '#app/deps.server.ts'
import { tellPlan } from '#app/use-cases/plan/record.server.ts'
import { readManifest } from '#app/use-cases/standard/read.server.ts'
import {
  advanceWorkflow,
  factBy,
  type LiveWorkflow,
  offered,
  readWorkflow,
} from '#app/use-cases/workflow/step.server.ts'
import { canonicalText, sha256Of } from '#db/canonical.ts'
import { assessmentsOfOrganisation, countAssessment } from '#db/queries/organisation.server.ts'
import type { Trx } from '#db/schema.ts'
import type { Applicable } from '#workflows/assessment/events.ts'
import type { AssessmentContext } from '#workflows/assessment/machine.ts'
import { completeProfile } from '#workflows/organisation/facts.ts'
import { applicableCriteria } from '#workflows/standard/applicability.ts'
import type { Manifest, Profile } from '#workflows/standard/manifest.ts'
import { firstFacts, readProfile } from './read-profile.server.ts'

type Occasion = { organisationId: string; actorId: string }

/** Brings every open assessment of an organisation in line with its profile. */
export async function refreshApplicability(
  trx: Trx,
  deps: Pick<Deps, 'now'>,
  { organisationId, actorId }: Occasion,
): Promise<void> {
  const assessments = await assessmentsOfOrganisation(trx, organisationId)
  const profile = await readProfile(trx, organisationId)
  for (const { id, standardVersionId } of assessments) {
    const manifest = await readManifest(trx, standardVersionId)
    await refreshAssessment(trx, { id, manifest, profile, fact: factBy(deps, actorId) })
  }
}

type Refresh = {
  id: string
  manifest: Manifest
  profile: Profile
  fact: { actorId: string; at: string }
}

/** The machine says whether it takes the news: what was submitted or closed stays as it was. */
async function refreshAssessment(trx: Trx, { id, manifest, profile, fact }: Refresh) {
  const workflow = await readWorkflow(trx, id)
  const known = completeProfile(manifest, profile)
  const applicable = applicableCriteria(manifest, known).map(
    ({ code, area, kind }): Applicable => ({ code, area, kind }),
  )
  const news = { applicable, factsHash: sha256Of(canonicalText(known)), ...fact }
  const event = nextEvent(workflow, { manifest, profile, news })
  if (!event) return
  const { snapshot } = await advanceWorkflow(trx, { id, event })
  const { answers } = snapshot.context as AssessmentContext
  const answered = applicable.filter(({ code }) => answers[code]).length
  await countAssessment(trx, { id, answered, applicable: applicable.length })
  // Steps the organisation still has open from an earlier cycle stand in this plan, too.
  await tellPlan(trx, { ...fact, assessmentId: id })
}

type News = { applicable: Applicable[]; factsHash: string; actorId: string; at: string }

function nextEvent(
  workflow: LiveWorkflow,
  { manifest, profile, news }: { manifest: Manifest; profile: Profile; news: News },
) {
  const completed = { type: 'profile.completed', ...news }
  const changed = { type: 'profile.changed', ...news }
  const takes = offered(workflow, { completed, changed })
  const begun = firstFacts(manifest).every((fact) => Object.hasOwn(profile, fact))
  if (takes.completed) return begun ? completed : undefined
  const before = (workflow.snapshot.context as AssessmentContext).applicable
  const differs = canonicalText(before) !== canonicalText(news.applicable)
  return takes.changed && differs ? changed : undefined
}
