import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound, Refused } from '#app/errors.ts'
import { attachEvidence, type NewEvidence } from '#app/use-cases/evidence/attach.server.ts'
import { addToPlan, type NewPlanItem, tellPlan } from '#app/use-cases/plan/record.server.ts'
import { readManifest } from '#app/use-cases/standard/read.server.ts'
import { advanceWorkflow, factBy } from '#app/use-cases/workflow/step.server.ts'
import { findAnswer, type GivenAnswer, saveAnswer } from '#db/queries/answer.server.ts'
import { assessmentVersion, setAnswered } from '#db/queries/assessment.server.ts'
import { runningMandate } from '#db/queries/entry-mandate.server.ts'
import { isEvidenced } from '#db/queries/evidence.server.ts'
import type { Trx } from '#db/schema.ts'
import { StaleWorkflow } from '#db/workflows.ts'
import type { AnswerValue } from '#workflows/assessment/events.ts'
import type { Manifest } from '#workflows/standard/manifest.ts'
import { contextOf, countAnswered } from './read.server.ts'

export type GivenInput = {
  assessmentId: string
  code: string
  value: AnswerValue
  /** What is missing, why it does not apply, or a remark; absent: what was written before stays. */
  justification?: string | undefined
  exemplary?: boolean | undefined
  /** The revision the writer saw; 0 for a first answer. Another one in the row: `StaleWorkflow`. */
  revision: number
  /** Evidence named in the same form, beside an answer that has some. */
  evidence?: NewEvidence | undefined
  /** A plan item written in the same form, beside an answer that needs one. */
  plan?: NewPlanItem | undefined
}

type Saved = { revision: number; at: string }

/** Saves one answer: row, its revision and the event, together or not at all. */
export async function giveAnswer(deps: Deps, viewer: Viewer, input: GivenInput): Promise<Saved> {
  return deps.db.transaction().execute((trx) => giveAnswerWithin(trx, deps, viewer, input))
}

/** The same inside the caller's transaction, for those who save several answers at once. */
export async function giveAnswerWithin(
  trx: Trx,
  deps: Deps,
  viewer: Viewer,
  input: GivenInput,
): Promise<Saved> {
  const { assessmentId, code, value } = input
  const { standings } = await permit({ db: trx, now: deps.now }, viewer, 'answer.give', {
    assessmentId,
  })
  const assessment = await assessmentVersion(trx, assessmentId)
  if (!assessment) throw new NotFound()
  const manifest = await readManifest(trx, assessment.standardVersionId)
  const before = await findAnswer(trx, assessmentId, code)
  const content = contentOf(manifest, input, before)
  const behalf = standings.has('entryClerk') ? await behalfOf(trx, assessmentId) : {}
  const fact = { ...factBy(deps, viewer.personId), ...behalf }
  const { organisationId } = assessment
  if (input.evidence) {
    const beside = { ...fact, assessmentId, organisationId, code }
    await attachEvidence(trx, deps, beside, input.evidence)
  }
  const change = { ...fact, assessmentId, code, value, ...content }
  const saved = await record(trx, change, assessment.answered)
  if (input.plan) {
    const item = { ...input.plan, codes: [code] }
    await addToPlan(trx, deps, { ...fact, assessmentId, organisationId }, [item])
    await tellPlan(trx, { ...fact, assessmentId })
  }
  return saved
}

/** What will be written, once the rules of the version let it. */
function contentOf(manifest: Manifest, input: GivenInput, before: GivenAnswer | undefined) {
  const { code, value, revision } = input
  const criterion = manifest.criteria.find((each) => each.code === code)
  if (!criterion) throw new NotFound()
  const justification = (input.justification ?? before?.justification ?? '').trim()
  const { notApplicable, exemplary: rule } = manifest.rules
  const justified = justification.length >= notApplicable.reasonMinLength
  if (value === 'notApplicable' && !justified) {
    throw new Refused('reasonTooShort', { n: notApplicable.reasonMinLength }, 'justification')
  }
  const wished = input.exemplary ?? before?.exemplary ?? false
  const exemplary = wished && value === 'met' && rule.allowedFor.includes(criterion.kind)
  return { justification, exemplary, justified, revision }
}

/** For whom an entry clerk writes: whoever gave the organisation's wish. */
async function behalfOf(trx: Trx, assessmentId: string): Promise<{ onBehalfOf?: string }> {
  const mandate = await runningMandate(trx, assessmentId)
  return mandate ? { onBehalfOf: mandate.givenBy } : {}
}

type Change = Saved & {
  actorId: string
  onBehalfOf?: string
  assessmentId: string
  code: string
  value: AnswerValue
  justification: string
  exemplary: boolean
  justified: boolean
}

async function record(trx: Trx, change: Change, answeredBefore: number): Promise<Saved> {
  const { actorId, onBehalfOf, at, assessmentId, code, value, justified, revision, ...content } =
    change
  const row = { assessmentId, code, value, revision, personId: actorId, at, ...content }
  if (!(await saveAnswer(trx, row))) throw new StaleWorkflow(assessmentId)
  const evidenced = await isEvidenced(trx, assessmentId, code)
  const given = { code, value, revision: revision + 1, evidenced, justified }
  const behalf = onBehalfOf === undefined ? {} : { onBehalfOf }
  const event = { type: 'answer.given', actorId, at, ...behalf, ...given }
  const live = await advanceWorkflow(trx, { id: assessmentId, event })
  const answered = countAnswered(contextOf(live))
  if (answered !== answeredBefore) await setAnswered(trx, assessmentId, answered)
  return { revision: revision + 1, at }
}
