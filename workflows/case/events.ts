import type { Fact, Reason } from '../event.ts'
import type { Rating } from '../review/events.ts'

export type CaseEvent = Fact &
  (
    | { type: 'reviewer.assigned'; reviewId: string; personId: string; lead: boolean }
    | { type: 'case.staffed' }
    | { type: 'review.declared'; reviewId: string }
    | { type: 'review.declined'; reviewId: string }
    | ({ type: 'reviewer.released'; reviewId: string } & Reason)
    | { type: 'review.done'; reviewId: string }
    | { type: 'agreement.stored'; disputed: string[]; sha256: string }
    | { type: 'finding.agreed'; code: string; rating: Rating; revision: number }
    | { type: 'agreement.concluded' }
    | { type: 'report.released'; reportId: string; sha256: string }
    | ({ type: 'acceptance.undone' } & Reason)
    | ({ type: 'case.interrupted' } & Reason)
    | { type: 'case.resumed' }
    | ({ type: 'case.discontinued' } & Reason)
  )
