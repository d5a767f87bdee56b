import { Link } from '@remix-run/react'
import { DataTable } from '#app/components/data-table.tsx'
import { Tag } from '#app/components/tag.tsx'
import { formatDate } from '#app/i18n/format.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import type { Validity } from '#app/use-cases/evidence/validity.ts'
import { evidence } from '#templates/messages/evidence.ts'
import { useSize } from './size.ts'
import { ValidityTag } from './validity-tag.tsx'

type Item = {
  itemId: string
  form: 'file' | 'record' | 'link' | 'onVisit'
  name: string
  documentDate: string | null
  validUntil: string | null
  validity: Validity
  confidentiality: 'team' | 'reviewers'
  size: number | null
  deletedAt: string | null
  codes: string[]
}

/** The documents of a library, one line each. */
export function LibraryTable({ items, home }: { items: Item[]; home: string }) {
  const t = useT(evidence)
  return (
    <DataTable
      caption={t('documentCount', { n: items.length })}
      rows={items}
      rowKey={({ itemId }) => itemId}
      empty={t('nothingFound')}
      columns={[
        {
          key: 'name',
          label: t('name'),
          heading: true,
          cell: (item) => <Link to={`${home}/${item.itemId}`}>{item.name}</Link>,
        },
        { key: 'form', label: t('kind'), cell: (item) => <Kind item={item} /> },
        { key: 'state', label: t('state'), cell: (item) => <State item={item} /> },
        {
          key: 'uses',
          label: t('usedAt'),
          cell: ({ codes }) =>
            codes.length > 0
              ? t('usedIn', { n: codes.length, codes: codes.join(', ') })
              : t('usedNowhere'),
        },
      ]}
    />
  )
}

function Kind({ item }: { item: Item }) {
  const t = useT(evidence)
  const sizeOf = useSize()
  const { form, size } = item
  return (
    <>
      {t(`form_${form}`)}
      {form === 'file' && size !== null && <span className="quiet">, {sizeOf(size)}</span>}
    </>
  )
}

function State({ item }: { item: Item }) {
  const t = useT(evidence)
  const locale = useLocale()
  const { validUntil, validity, confidentiality, deletedAt, documentDate } = item
  if (!validUntil && !deletedAt && !documentDate && confidentiality === 'reviewers') return null
  return (
    <span className="library__tags">
      {documentDate && <span>{formatDate(locale, documentDate)}</span>}
      <ValidityTag until={validUntil} validity={validity} />
      {confidentiality === 'team' && <Tag tone="quiet">{t('onlyTeam')}</Tag>}
      {deletedAt && <Tag tone="quiet">{t('deleted', { date: formatDate(locale, deletedAt) })}</Tag>}
    </span>
  )
}
