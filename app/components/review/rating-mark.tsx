import { AnswerSign, type AnswerValue } from '#app/components/answer-mark.tsx'
import { useT } from '#app/i18n/use-t.ts'
import { review } from '#templates/messages/review.ts'
import type { Rating } from '#workflows/review/events.ts'

/** A rating borrows the signs of the answers; "cannot tell" looks like "we do not know". */
export function signOf(rating: Rating): AnswerValue {
  return rating === 'cannotTell' ? 'unknown' : rating
}

/** Word, sign and colour of a rating; null is "not rated". */
export function RatingMark({ value }: { value: Rating | null }) {
  const t = useT(review)
  const sign = value === null ? 'unanswered' : signOf(value)
  return (
    <span className={`answer-mark answer-mark--${sign}`}>
      <AnswerSign value={sign} size={20} />
      {t(value === null ? 'rating_none' : `rating_${value}`)}
    </span>
  )
}
