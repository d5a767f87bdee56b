import { NotFound } from '#app/errors.ts'
import { findSubmission } from '#db/queries/submission.server.ts'
import type { Db } from '#db/schema.ts'
import type { SubmissionContent } from '#workflows/assessment/submission.ts'

export type Submission = {
  id: string
  assessmentId: string
  no: number
  sha256: string
  submittedAt: string
  /** Null once the content was deleted; the hash stays. */
  content: SubmissionContent | null
}

/** The frozen copy that reviewers and panel read; callers have asked `permit` before. NotFound when there is none. */
export async function readSubmission(db: Db, submissionId: string): Promise<Submission> {
  const row = await findSubmission(db, submissionId)
  if (!row) throw new NotFound()
  const { createdAt: submittedAt, ...kept } = row
  return { ...kept, submittedAt, content: row.content as SubmissionContent | null }
}
