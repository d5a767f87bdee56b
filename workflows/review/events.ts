import type { AnswerValue } from '../assessment/events.ts'
import type { Fact, Reason } from '../event.ts'

/** A reviewer rates on the organisation's scale, without "unknown" and with "cannot tell" (`model.md` §9). */
export type Rating = Exclude<AnswerValue, 'unknown'> | 'cannotTell'

export const ratings: readonly Rating[] = ['met', 'partly', 'notMet', 'notApplicable', 'cannotTell']

export type ReviewEvent = Fact &
  (
    | { type: 'review.declared' }
    | ({ type: 'review.declined' } & Reason)
    | { type: 'review.opened'; codes: string[] }
    | { type: 'finding.given'; code: string; rating: Rating; revision: number }
    | { type: 'review.finished' }
    | ({ type: 'review.released' } & Reason)
  )
