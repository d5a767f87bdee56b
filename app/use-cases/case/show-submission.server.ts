import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound } from '#app/errors.ts'
import { readManifest } from '#app/use-cases/standard/read.server.ts'
import { findCase } from '#db/queries/case.server.ts'
import { readFrozen } from './frozen.server.ts'
import { referenceOf } from './reference.ts'
import { shownSubmission } from './shown-submission.ts'

/** The frozen submission a case is about, for those who review, decide or coordinate. */
export async function showSubmission(deps: Deps, viewer: Viewer, { caseId }: { caseId: string }) {
  const { db } = deps
  await permit(deps, viewer, 'submission.read', { caseId })
  const row = await findCase(db, caseId)
  if (!row) throw new NotFound()
  const submission = await readFrozen(db, row.submissionId)
  const manifest = await readManifest(db, row.standardVersionId)
  return {
    caseId,
    reference: referenceOf(caseId),
    organisationName: row.organisationName,
    no: submission.no,
    submittedAt: submission.submittedAt,
    sha256: submission.sha256,
    areas: shownSubmission(submission.content, manifest),
  }
}
