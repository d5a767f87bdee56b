import { DataTable } from '#app/components/data-table.tsx'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import { decisionWords } from '#templates/messages/decision.ts'
import type { Words } from '#workflows/standard/manifest.ts'
import type { AreaResult } from '#workflows/standard/scoring.ts'

type Area = { code: string; title: Words; result: AreaResult | null }

/** Points and missing duties by area, on the agreed ratings. */
export function ReportResults({ areas }: { areas: Area[] }) {
  const t = useT(decisionWords)
  const locale = useLocale()
  return (
    <DataTable
      caption={t('byArea')}
      rows={areas}
      rowKey={({ code }) => code}
      columns={[
        { key: 'area', label: t('area'), heading: true, cell: ({ title }) => title[locale] },
        {
          key: 'points',
          label: t('points'),
          numeric: true,
          cell: ({ result }) => (result ? t('pointsOf', figures(result)) : t('nothingApplies')),
        },
        {
          key: 'missing',
          label: t('missing'),
          cell: ({ result }) => result?.missingCritical.join(', ') || t('missingNone'),
        },
      ]}
    />
  )
}

const figures = ({ points, maxPoints, percent }: AreaResult) => ({
  points,
  max: maxPoints,
  percent,
})
