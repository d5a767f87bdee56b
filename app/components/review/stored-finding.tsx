import { useT } from '#app/i18n/use-t.ts'
import { review } from '#templates/messages/review.ts'
import type { Rating } from '#workflows/review/events.ts'
import { RatingMark } from './rating-mark.tsx'

type Stored = { rating: Rating; rationale?: string; reason?: string }

/** What is saved at present, beside what was typed, so that nobody overwrites it unseen. */
export function StoredFinding({ finding }: { finding: Stored }) {
  const t = useT(review)
  return (
    <div className="stored">
      <h4>{t('storedNow')}</h4>
      <RatingMark value={finding.rating} />
      <p className="submitted-answer__words">{finding.rationale ?? finding.reason}</p>
    </div>
  )
}
