import { AnswerMark } from '#app/components/answer-mark.tsx'
import { SummaryList } from '#app/components/summary-list.tsx'
import { useT } from '#app/i18n/use-t.ts'
import type { showCheck } from '#app/use-cases/assessment/show-check.server.ts'
import { assessment } from '#templates/messages/assessment.ts'

type Area = Awaited<ReturnType<typeof showCheck>>['areas'][number]
type Props = { area: Area; home: string; mayChange: boolean }

/** The answers of one area, each with what was written and a way to change it. */
export function CheckArea({ area, home, mayChange }: Props) {
  const t = useT(assessment)
  if (area.rows.length === 0) return null
  return (
    <section aria-labelledby={`area-${area.code}`}>
      <h2 id={`area-${area.code}`}>{area.title}</h2>
      <SummaryList
        rows={area.rows.map(({ code, title, value, justification, evidence }) => ({
          label: `${code} ${title}`,
          change: mayChange ? `${home}/criteria/${code}` : undefined,
          value: (
            <>
              <AnswerMark value={value} />
              {justification && <p className="kept-text">{justification}</p>}
              {evidence.length > 0 && (
                <p className="quiet">
                  {t('evidenceIs')} {evidence.join(', ')}
                </p>
              )}
            </>
          ),
        }))}
      />
    </section>
  )
}
