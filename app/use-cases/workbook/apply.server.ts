import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { Refused } from '#app/errors.ts'
import { giveAnswerWithin } from '#app/use-cases/assessment/answer.server.ts'
import { readAssessment } from '#app/use-cases/assessment/read.server.ts'
import { answersOf, type GivenAnswer } from '#db/queries/answer.server.ts'
import type { AnswerValue } from '#workflows/assessment/events.ts'
import { titleOf } from './preview.server.ts'

/** One answer of a workbook, with the revision that the preview showed beside it. */
export type Chosen = {
  code: string
  row: number
  value: AnswerValue
  justification: string
  revision: number
}

type Applied = {
  saved: number
  /** What somebody answered between the preview and now, so that it was not replaced. */
  conflicts: (Chosen & { title: string; now: GivenAnswer | null; conflict: true })[]
}

/**
 * Saves the chosen answers of a workbook, each as its own answer with its own event, together or not at all. An
 * answer that is not the one of the preview any more is left as it is and comes back for the reader to decide.
 */
export async function applyWorkbook(
  deps: Deps,
  viewer: Viewer,
  { assessmentId, chosen }: { assessmentId: string; chosen: Chosen[] },
): Promise<Applied> {
  return deps.db.transaction().execute(async (trx) => {
    await permit({ db: trx, now: deps.now }, viewer, 'answer.give', { assessmentId })
    if (chosen.length === 0) throw new Refused('workbookNothing')
    const { manifest, context } = await readAssessment(trx, assessmentId)
    const applicable = new Set(context.applicable.map(({ code }) => code))
    const answers = await answersOf(trx, assessmentId)
    const applied: Applied = { saved: 0, conflicts: [] }
    for (const change of chosen) {
      // A hidden field that was changed, or a profile that was, since the preview.
      if (!applicable.has(change.code)) throw new Refused('workbookGarbled')
      const now = answers[change.code] ?? null
      if (isSame(now, change)) continue
      if ((now?.revision ?? 0) !== change.revision) {
        const title = titleOf(manifest, change.code, viewer.locale)
        applied.conflicts.push({ ...change, title, now, conflict: true })
        continue
      }
      await giveAnswerWithin(trx, deps, viewer, { assessmentId, ...change })
      applied.saved++
    }
    return applied
  })
}

const isSame = (now: GivenAnswer | null, { value, justification }: Chosen): boolean =>
  now?.value === value && now.justification === justification
