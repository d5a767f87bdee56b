import { Link } from '@remix-run/react'
import { type Column, DataTable } from '#app/components/data-table.tsx'
import { Tag, type Tone } from '#app/components/tag.tsx'
import { formatDate } from '#app/i18n/format.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import { certificate } from '#templates/messages/certificate.ts'

export type IssuedLine = {
  number: string
  name: string
  series: 'P' | 'C'
  level: string | null
  validUntil: string | null
  issuedOn: string
  standard: { title: { pl: string; en: string }; version: string }
  truth: 'issued' | 'valid' | 'conditional' | 'suspended' | 'expired' | 'withdrawn' | 'annulled'
}

const tones: Partial<Record<IssuedLine['truth'], Tone>> = {
  valid: 'good',
  conditional: 'warn',
  suspended: 'warn',
  withdrawn: 'bad',
  annulled: 'bad',
}

export function TruthTag({ truth }: { truth: IssuedLine['truth'] }) {
  const t = useT(certificate)
  return <Tag tone={tones[truth] ?? 'plain'}>{t(`truth.${truth}`)}</Tag>
}

type IssuedTable = {
  caption: string
  empty: string
  lines: IssuedLine[]
  /** Where a number leads: the public page, or the page of those who look after it. */
  base: '/verify' | '/certificates'
}

/** Documents with what is true of them now. */
export function IssuedTable({ caption, empty, lines, base }: IssuedTable) {
  const t = useT(certificate)
  const locale = useLocale()
  const columns: Column<IssuedLine>[] = [
    {
      key: 'number',
      label: t('number'),
      heading: true,
      cell: ({ number }) => <Link to={`${base}/${number}`}>{number}</Link>,
    },
    { key: 'name', label: t('organisation'), cell: ({ name }) => name },
    {
      key: 'standard',
      label: t('standard'),
      cell: ({ standard }) => `${standard.title[locale]} ${standard.version}`,
    },
    {
      key: 'level',
      label: t('level'),
      cell: ({ level }) => (level ? t(`level.${level}` as 'level.basic') : '–'),
    },
    {
      key: 'issued',
      label: t('issuedOn'),
      cell: ({ issuedOn }) => formatDate(locale, issuedOn),
    },
    {
      key: 'until',
      label: t('validUntil'),
      cell: ({ validUntil }) => (validUntil ? formatDate(locale, validUntil) : '–'),
    },
    { key: 'truth', label: t('status'), cell: ({ truth }) => <TruthTag truth={truth} /> },
  ]
  return (
    <DataTable
      caption={caption}
      captionHidden
      empty={empty}
      rows={lines}
      rowKey={({ number }) => number}
      columns={columns}
    />
  )
}
