import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useT } from '#app/i18n/use-t.ts'
import { components } from '#templates/messages/components.ts'

export type SummaryRow = {
  /** What the row is about; also names the link for people who hear the page. */
  label: string
  value: ReactNode
  /** Where it can be changed. */
  change?: string | undefined
  changeLabel?: string
}

/** What was said, to be checked: a question, the answer and a way to change it. */
export function SummaryList({ rows }: { rows: SummaryRow[] }) {
  const t = useT(components)
  return (
    <dl className="summary-list">
      {rows.map(({ label, value, change, changeLabel }) => (
        <div className="summary-list__row" key={label}>
          <dt>{label}</dt>
          <dd className="summary-list__value">{value}</dd>
          {change && (
            <dd className="summary-list__change">
              <Link to={change}>
                {changeLabel ?? t('change')} <span className="visually-hidden">({label})</span>
              </Link>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
