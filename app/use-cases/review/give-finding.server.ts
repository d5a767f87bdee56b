import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound, Refused } from '#app/errors.ts'
import { readFrozen } from '#app/use-cases/case/frozen.server.ts'
import { advanceWorkflow, factBy } from '#app/use-cases/workflow/step.server.ts'
import { findCase } from '#db/queries/case.server.ts'
import { saveFinding } from '#db/queries/finding.server.ts'
import type { Trx } from '#db/schema.ts'
import { StaleWorkflow } from '#db/workflows.ts'
import type { Rating } from '#workflows/review/events.ts'
import { needsRationale } from '#workflows/review/rationale.ts'
import { permitOwnReview } from './own.server.ts'

export type FindingInput = {
  reviewId: string
  code: string
  rating: Rating
  rationale: string
  evidenceSeen: string
  /** For the reviewer alone, now and later. */
  privateNote: string
  question: string
  /** The row's revision the reviewer saw; 0 when there was no finding. */
  revision: number
}

/** Saves one finding at once. A rating below "met" or other than the organisation's answer needs words. */
export async function giveFinding(
  deps: Deps,
  viewer: Viewer,
  { revision: seen, ...input }: FindingInput,
): Promise<{ revision: number }> {
  const { reviewId, code, rating } = input
  return deps.db.transaction().execute(async (trx) => {
    const doors = { db: trx, now: deps.now }
    const { caseId } = await permitOwnReview(doors, viewer, 'review.work', reviewId)
    const answer = await answerTo(trx, caseId, code)
    if (needsRationale(rating, answer) && input.rationale.trim() === '') {
      throw new Refused('rationaleNeeded', {}, 'rationale')
    }
    const revision = seen + 1
    const fact = factBy(deps, viewer.personId)
    const event = { type: 'finding.given', code, rating, revision, ...fact }
    await advanceWorkflow(trx, { id: reviewId, event })
    if (!(await saveFinding(trx, { ...trimmed(input), revision: seen, at: fact.at }))) {
      throw new StaleWorkflow(`${reviewId}/${code}`)
    }
    return { revision }
  })
}

async function answerTo(trx: Trx, caseId: string, code: string) {
  const row = await findCase(trx, caseId)
  if (!row) throw new NotFound()
  const { content } = await readFrozen(trx, row.submissionId)
  const answer = content.answers.find((given) => given.code === code)
  if (!answer) throw new NotFound()
  return answer.value
}

function trimmed(input: Omit<FindingInput, 'revision'>) {
  return {
    ...input,
    rationale: input.rationale.trim(),
    evidenceSeen: input.evidenceSeen.trim(),
    privateNote: input.privateNote.trim(),
    question: input.question.trim(),
  }
}
