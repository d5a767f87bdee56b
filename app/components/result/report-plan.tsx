import { DataTable } from '#app/components/data-table.tsx'
import { formatDate } from '#app/i18n/format.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import type { OwnReport } from '#app/use-cases/assessment-report/show.server.ts'
import { plan as planWords } from '#templates/messages/plan.ts'
import { result } from '#templates/messages/result.ts'

/** The plan as it is handed to others: what, who, by when, how far. */
export function ReportPlan({ plan }: Pick<OwnReport, 'plan'>) {
  const t = useT(result)
  const own = useT(planWords)
  const locale = useLocale()
  return (
    <section aria-labelledby="plan">
      <h2 id="plan">{t('planTitle')}</h2>
      <DataTable
        caption={t('planTitle')}
        captionHidden
        rows={plan}
        rowKey={(item) => `${item.title}${item.codes.join()}${item.dueOn}`}
        empty={t('planEmpty')}
        columns={[
          { key: 'what', label: own('what'), heading: true, cell: ({ title }) => title },
          { key: 'who', label: own('who'), cell: ({ owner }) => owner || own('noOwner') },
          {
            key: 'until',
            label: own('until'),
            cell: ({ dueOn }) => (dueOn ? formatDate(locale, dueOn) : own('noDay')),
          },
          {
            key: 'status',
            label: own('status'),
            cell: ({ status, overdue }) =>
              own(`status_${status}`) + (overdue ? `, ${own('overdue')}` : ''),
          },
          { key: 'criteria', label: own('criteria'), cell: ({ codes }) => codes.join(', ') },
        ]}
      />
    </section>
  )
}
