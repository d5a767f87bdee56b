import { Code } from '#app/components/code.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { formatDate } from '#app/i18n/format.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import type { OwnReport } from '#app/use-cases/assessment-report/show.server.ts'
import { result } from '#templates/messages/result.ts'

/** What the reviewers agreed on and the panel wrote, once it was released to the organisation. */
export function ReportReview({ review }: Pick<OwnReport, 'review'>) {
  const t = useT(result)
  const locale = useLocale()
  if (!review) return null
  return (
    <section aria-labelledby="review">
      <h2 id="review">{t('remarksTitle')}</h2>
      <p>{t('remarksLead', { date: formatDate(locale, review.releasedAt) })}</p>
      {review.summary && <p className="kept-text">{review.summary}</p>}
      {review.findings.length > 0 && (
        <DataTable
          caption={t('remarksTitle')}
          captionHidden
          rows={review.findings}
          rowKey={({ code }) => code}
          columns={[
            {
              key: 'criterion',
              label: t('criterion'),
              heading: true,
              cell: ({ code, title }) => (
                <>
                  <Code>{code}</Code> {title}
                </>
              ),
            },
            {
              key: 'finding',
              label: t('finding'),
              cell: ({ rating }) => t(`rating_${rating}`),
            },
            {
              key: 'words',
              label: t('words'),
              cell: ({ reason, asked }) => (
                <span className="kept-text">
                  {[reason, asked].filter(Boolean).join('\n') || t('noWords')}
                </span>
              ),
            },
          ]}
        />
      )}
      {review.remarks && (
        <>
          <h3>{t('panelRemarks')}</h3>
          <p className="kept-text">{review.remarks}</p>
        </>
      )}
    </section>
  )
}
