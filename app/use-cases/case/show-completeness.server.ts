import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound } from '#app/errors.ts'
import { readManifest } from '#app/use-cases/standard/read.server.ts'
import { factBy, offered, readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { findAssessment } from '#db/queries/assessment.server.ts'
import { latestCaseOf, latestSubmissionOf, takenNumber } from '#db/queries/case.server.ts'
import { findStatement } from '#db/queries/submission.server.ts'
import type { SubmissionContent } from '#workflows/assessment/submission.ts'
import { readFrozen } from './frozen.server.ts'
import { shownSubmission } from './shown-submission.ts'

/** What a coordinator checks before a review: the frozen submission and what is formally there. */
export async function showCompleteness(
  deps: Deps,
  viewer: Viewer,
  { assessmentId }: { assessmentId: string },
) {
  const { db } = deps
  await permit(deps, viewer, 'submission.check', { assessmentId })
  const assessment = await findAssessment(db, assessmentId)
  const latest = await latestSubmissionOf(db, assessmentId)
  if (!assessment || !latest) throw new NotFound()
  const submission = await readFrozen(db, latest.id)
  const statement = await findStatement(db, latest.id)
  const live = await readWorkflow(db, assessmentId)
  const manifest = await readManifest(db, assessment.standardVersionId)
  const fact = factBy(deps, viewer.personId)
  const accepted = live.snapshot.hasTag('frozen') ? await latestCaseOf(db, assessmentId) : undefined
  const actions = offered(live, {
    accept: { type: 'assessment.accepted', caseId: '', ...fact },
    return: { type: 'assessment.returned', noteId: '', noteHash: '', ...fact },
  })
  return {
    assessmentId,
    version: live.version,
    actions,
    caseId: actions.accept ? undefined : accepted,
    organisationName: assessment.organisationName,
    organisationId: assessment.organisationId,
    cohortName: assessment.cohortName,
    standard: { title: manifest.title, version: assessment.version },
    no: submission.no,
    submittedAt: submission.submittedAt,
    sha256: submission.sha256,
    takenNumber: await takenNumber(db, assessment.organisationId),
    statement: statement && {
      signatories: statement.signatories,
      representation: statement.representation,
      statedAt: statement.createdAt,
    },
    formal: formalCounts(submission.content),
    areas: shownSubmission(submission.content, manifest),
  }
}

function formalCounts({ answers, plan, criteria }: SubmissionContent) {
  const duties = new Set(criteria.filter(({ kind }) => kind === 'critical').map(({ code }) => code))
  const evidence = answers.flatMap((answer) => answer.evidence)
  const metDuties = answers.filter(({ code, value }) => duties.has(code) && value === 'met')
  return {
    criteria: criteria.length,
    duties: duties.size,
    metDuties: metDuties.length,
    evidencedDuties: metDuties.filter((answer) => answer.evidence.length > 0).length,
    evidence: new Set(evidence.map(({ itemId }) => itemId)).size,
    onVisit: evidence.filter(({ form }) => form === 'onVisit').length,
    planItems: plan.length,
  }
}
