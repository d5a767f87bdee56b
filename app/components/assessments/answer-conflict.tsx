import { AnswerMark, type AnswerValue } from '#app/components/answer-mark.tsx'
import { formatDateTime } from '#app/i18n/format.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import { assessment } from '#templates/messages/assessment.ts'

type Stored = {
  value: AnswerValue
  justification: string
  author: string | null
  updatedAt: string
}
type Props = { stored: Stored; typed: Record<string, string | string[]> }

/** Two people answered the same criterion: both texts side by side, nothing lost. */
export function AnswerConflict({ stored, typed }: Props) {
  const t = useT(assessment)
  const locale = useLocale()
  const when = formatDateTime(locale, stored.updatedAt)
  return (
    <section className="conflict" aria-labelledby="conflict">
      <h2 id="conflict">{t('conflictTitle')}</h2>
      <div className="conflict__texts">
        <div>
          <h3>{t('conflictTheirs', { author: stored.author ?? '', when })}</h3>
          <p>
            <AnswerMark value={stored.value} />
          </p>
          <p className="kept-text">{stored.justification || t('noWords')}</p>
        </div>
        <div>
          <h3>{t('conflictYours')}</h3>
          <p>
            <AnswerMark value={typed.value as AnswerValue} />
          </p>
          <p className="kept-text">{String(typed.justification ?? '') || t('noWords')}</p>
        </div>
      </div>
      <p>{t('conflictHow')}</p>
    </section>
  )
}
