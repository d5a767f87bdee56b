import { AnswerMark } from '#app/components/answer-mark.tsx'
import { DeferredUntil } from '#app/components/mentoring/deferred-until.tsx'
import { formatDate } from '#app/i18n/format.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import { review } from '#templates/messages/review.ts'
import type { FrozenAnswer, FrozenEvidence } from '#workflows/assessment/submission.ts'

type Props = { answer: FrozenAnswer; deferredUntil: string | null }

/** What the organisation answered, why, and what it points to, as it was frozen. */
export function SubmittedAnswer({ answer, deferredUntil }: Props) {
  const t = useT(review)
  const { value, justification, exemplary, evidence } = answer
  return (
    <div className="submitted-answer">
      <p>
        <AnswerMark value={value} />
      </p>
      {justification && <p className="submitted-answer__words">{justification}</p>}
      {exemplary && <p className="small muted">{t('exemplary')}</p>}
      <DeferredUntil day={deferredUntil} />
      {evidence.length > 0 ? (
        <ul className="evidence-list">
          {evidence.map((item) => (
            <li key={item.versionId}>
              <EvidenceLine item={item} />
            </li>
          ))}
        </ul>
      ) : (
        <p className="small muted">{t('noEvidence')}</p>
      )}
    </div>
  )
}

function EvidenceLine({ item }: { item: FrozenEvidence }) {
  const t = useT(review)
  const locale = useLocale()
  const { versionId, name, documentDate, place, url: web, form, note } = item
  const url = form === 'file' ? `/evidence/${versionId}/file` : web
  const facts = [
    documentDate && formatDate(locale, documentDate),
    place,
    form === 'onVisit' && t('onVisit'),
    note,
  ].filter(Boolean)
  return (
    <>
      {url ? (
        <a href={url} rel="noreferrer noopener nofollow" target="_blank">
          {name}
        </a>
      ) : (
        <b>{name}</b>
      )}
      {facts.length > 0 && <span className="muted">, {facts.join(', ')}</span>}
    </>
  )
}
