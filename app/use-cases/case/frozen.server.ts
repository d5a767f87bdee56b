import { NotFound } from '#app/errors.ts'
import {
  readSubmission,
  type Submission,
} from '#app/use-cases/assessment/read-submission.server.ts'
import type { Db } from '#db/schema.ts'
import type { SubmissionContent } from '#workflows/assessment/submission.ts'

export type FrozenSubmission = Submission & { content: SubmissionContent }

/** What a case is about: its frozen submission. NotFound once the content was deleted. */
export async function readFrozen(db: Db, submissionId: string): Promise<FrozenSubmission> {
  const submission = await readSubmission(db, submissionId)
  if (submission.content === null) throw new NotFound()
  return { ...submission, content: submission.content }
}
