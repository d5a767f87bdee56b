import { Link } from '@remix-run/react'
import { DataTable } from '#app/components/data-table.tsx'
import { Tag } from '#app/components/tag.tsx'
import { useT } from '#app/i18n/use-t.ts'
import type { ProfileArea } from '#app/use-cases/assessment/profile-areas.ts'
import { assessment } from '#templates/messages/assessment.ts'
import { result } from '#templates/messages/result.ts'
import { percentOf } from './profile-chart.tsx'

/** What the chart shows, in figures; `home` makes area names links. */
export function ProfileTable({ areas, home }: { areas: ProfileArea[]; home?: string }) {
  const t = useT(result)
  return (
    <DataTable
      caption={t('chartTable')}
      rows={areas}
      rowKey={({ code }) => code}
      columns={[
        {
          key: 'area',
          label: t('area'),
          heading: true,
          cell: ({ code, title }) =>
            home ? <Link to={`${home}/areas/${code}`}>{title}</Link> : title,
        },
        {
          key: 'points',
          label: t('points'),
          numeric: true,
          cell: (area) => percentOf(t, area),
        },
        {
          key: 'answers',
          label: t('answers'),
          numeric: true,
          cell: ({ answered, applicable }) => t('ofAnswers', { n: answered, of: applicable }),
        },
        {
          key: 'missing',
          label: t('missingHead'),
          numeric: true,
          cell: ({ missing, duties }) =>
            duties === 0 ? t('noDuties') : t('ofDuties', { n: missing.length, of: duties }),
        },
        { key: 'level', label: t('level'), cell: (area) => <Level area={area} /> },
      ]}
    />
  )
}

function Level({ area: { level, range } }: { area: ProfileArea }) {
  const t = useT(result)
  const own = useT(assessment)
  if (!range) return <>–</>
  if (!level) return <span className="quiet">{t('noLevel')}</span>
  return <Tag tone={level === 'on-the-way' ? 'plain' : 'good'}>{own(`level_${level}`)}</Tag>
}
