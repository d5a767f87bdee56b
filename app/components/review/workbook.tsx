import { Link } from '@remix-run/react'
import { useMemo, useRef } from 'react'
import { LinkButton } from '#app/components/button.tsx'
import { LabelledMeter } from '#app/components/meter.tsx'
import { ShortcutSwitch, useShortcuts } from '#app/components/shortcuts.tsx'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import type {
  Workbook as Book,
  WorkbookRow as Row,
  ShownReview,
} from '#app/use-cases/review/show.server.ts'
import { review } from '#templates/messages/review.ts'
import { useWorkbookKeys } from './use-workbook-keys.ts'
import { WorkbookRow } from './workbook-row.tsx'

export const filters = ['all', 'unrated', 'critical', 'differs'] as const

export type Filter = (typeof filters)[number]

export type View = { area: string; filter: Filter }

type Props = { shown: ShownReview; book: Book; view: View }

/** The reviewer's workbook: one area at a time, or across areas what a filter finds. */
export function Workbook({ shown, book, view }: Props) {
  const t = useT(review)
  const list = useRef<HTMLDivElement>(null)
  const shortcuts = useShortcuts()
  useWorkbookKeys(list, shown.mayRate && shortcuts.on)
  const rows = useRowsIn(book, view)
  const { rated } = book
  const total = book.rows.length
  return (
    <>
      <div className="workbook-bar">
        <LabelledMeter
          name={t('progress', { rated, total })}
          figure={`${Math.round((rated / total) * 100)}%`}
          value={(rated / total) * 100}
        />
        {shown.mayRate && (
          <LinkButton to={`/reviews/${shown.reviewId}/finish`} look="secondary">
            {t('toFinish')}
          </LinkButton>
        )}
      </div>
      <Filters shown={shown} book={book} view={view} />
      {shown.mayRate && <ShortcutSwitch {...shortcuts} keys="1–5" />}
      {shown.mayRate && shortcuts.on && <p className="shortcuts">{t('moveKeys')}</p>}
      <p className="muted small">{t('shown', { n: rows.length })}</p>
      {rows.length === 0 && <p className="empty">{t('filterEmpty')}</p>}
      <div className="workbook" ref={list}>
        {rows.map((row) => (
          <WorkbookRow key={row.code} row={row} reviewId={shown.reviewId} mayRate={shown.mayRate} />
        ))}
      </div>
    </>
  )
}

/** A row stays in view while one works on it, though the filter would no longer find it. */
function useRowsIn(book: Book, view: View): Row[] {
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another view chooses anew.
  const codes = useMemo(
    () => new Set(rowsIn(book, view).map(({ code }) => code)),
    [view.area, view.filter],
  )
  return book.rows.filter(({ code }) => codes.has(code))
}

function rowsIn({ rows }: Book, { area, filter }: View): Row[] {
  if (filter === 'unrated') return rows.filter(({ finding }) => finding === null)
  if (filter === 'critical') return rows.filter(({ kind }) => kind === 'critical')
  if (filter === 'differs') return rows.filter(({ differs }) => differs)
  return rows.filter((row) => row.area === area)
}

/** Links, so that a view has an address and works without scripts. */
function Filters({ shown, book, view }: Props) {
  const t = useT(review)
  const locale = useLocale()
  const address = `/reviews/${shown.reviewId}`
  const isArea = view.filter === 'all'
  return (
    <nav className="filters" aria-label={t('filters')}>
      <ul>
        {book.areas.map(({ code, title }) => (
          <li key={code}>
            <Link
              to={`${address}?area=${code}`}
              aria-current={isArea && view.area === code ? 'page' : undefined}
            >
              {title[locale]}
            </Link>
          </li>
        ))}
        {filters.slice(1).map((filter) => (
          <li key={filter}>
            <Link
              to={`${address}?show=${filter}`}
              aria-current={view.filter === filter ? 'page' : undefined}
            >
              {t(`filter_${filter}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
