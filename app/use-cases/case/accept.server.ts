import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound, Refused } from '#app/errors.ts'
import { advanceWorkflow, beginWorkflow, factBy } from '#app/use-cases/workflow/step.server.ts'
import { assessmentVersion, findAssessment } from '#db/queries/assessment.server.ts'
import { insertCase, latestSubmissionOf, takenNumber } from '#db/queries/case.server.ts'
import { confirmOrganisation } from '#db/queries/confirmation.server.ts'
import type { Trx } from '#db/schema.ts'

/**
 * Takes a complete assessment into review: its case begins, and the organisation is confirmed under its numbers.
 * Refused when another organisation was confirmed with one of them.
 */
export async function acceptAssessment(
  deps: Deps,
  viewer: Viewer,
  { assessmentId, version }: { assessmentId: string; version: number },
): Promise<{ caseId: string }> {
  return deps.db.transaction().execute(async (trx) => {
    await permit({ db: trx, now: deps.now }, viewer, 'submission.check', { assessmentId })
    const caseId = deps.newId()
    const fact = factBy(deps, viewer.personId)
    const event = { type: 'assessment.accepted', caseId, ...fact }
    await advanceWorkflow(trx, { id: assessmentId, event, expectedVersion: version })
    await confirm(trx, assessmentId, fact.at)
    await openCase(trx, { caseId, assessmentId, fact })
    return { caseId }
  })
}

async function confirm(trx: Trx, assessmentId: string, at: string): Promise<void> {
  const assessment = await assessmentVersion(trx, assessmentId)
  if (!assessment) throw new NotFound()
  const { organisationId } = assessment
  const number = await takenNumber(trx, organisationId)
  if (number) throw new Refused('numberConfirmed', { number: number.toUpperCase() })
  await confirmOrganisation(trx, { id: organisationId, at })
}

type Opening = { caseId: string; assessmentId: string; fact: { actorId: string; at: string } }

async function openCase(trx: Trx, { caseId, assessmentId, fact }: Opening): Promise<void> {
  const submission = await latestSubmissionOf(trx, assessmentId)
  const assessment = await findAssessment(trx, assessmentId)
  if (!submission || !assessment) throw new NotFound()
  const submissionId = submission.id
  const row = { id: caseId, assessmentId, submissionId, previousCaseId: null, createdAt: fact.at }
  await insertCase(trx, row)
  const input = { assessmentId, submissionId, mode: assessment.mode }
  await beginWorkflow(trx, { id: caseId, kind: 'case', input, ...fact })
}
