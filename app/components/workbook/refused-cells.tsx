import { useT } from '#app/i18n/use-t.ts'
import { workbook } from '#templates/messages/workbook.ts'
import type { RefusedCell } from '#workflows/assessment/workbook.ts'

/** Cells that were left out, each with its place and the reason. */
export function RefusedCells({ cells }: { cells: RefusedCell[] }) {
  const t = useT(workbook)
  if (cells.length === 0) return null
  return (
    <section aria-labelledby="left-out">
      <h2 id="left-out">{t('refusedTitle', { n: cells.length })}</h2>
      <p>{t('refusedLead')}</p>
      <ul className="workbook-refused">
        {cells.map(({ row, column, reason, value }) => (
          <li key={`${row} ${column} ${reason}`}>
            <b>{t('place', { row, column })}</b>: {t(`refused_${reason}`)}
            {value !== '' && (
              <small className="quiet"> {t('valueWas', { value: value.slice(0, 80) })}</small>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
