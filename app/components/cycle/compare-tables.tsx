import { DataTable } from '#app/components/data-table.tsx'
import { type T, useT } from '#app/i18n/use-t.ts'
import type { showCompare } from '#app/use-cases/assessment/show-compare.server.ts'
import { cycle } from '#templates/messages/cycle.ts'
import type { AreaStep } from '#workflows/assessment/compare.ts'

export type CompareFacts = Pick<
  Awaited<ReturnType<typeof showCompare>>,
  'rows' | 'areas' | 'moments' | 'steps'
>

/** The figures of the chart. */
export function MomentsTable({ rows, areas, moments }: CompareFacts) {
  const t = useT(cycle)
  return (
    <DataTable
      caption={t('chartTable')}
      rows={rows}
      rowKey={({ area }) => area}
      columns={[
        { key: 'area', label: t('area'), heading: true, cell: ({ area }) => areas[area] },
        { key: 'of', label: t('measuredOn'), numeric: true, cell: ({ of }) => of },
        ...moments.map(({ name }) => ({
          key: name,
          label: t(`moment_${name}`),
          numeric: true,
          cell: ({ values }: CompareFacts['rows'][number]) =>
            t('percent', { n: values.find((value) => value.name === name)?.percent ?? 0 }),
        })),
      ]}
    />
  )
}

/** What of a step is progress and what is only a clearer view. */
export function StepsTable({ steps, areas }: Pick<CompareFacts, 'steps' | 'areas'>) {
  const t = useT(cycle)
  if (steps.length === 0) return null
  return (
    <section aria-labelledby="steps">
      <h2 id="steps">{t('stepsTitle')}</h2>
      <p>{t('stepsText')}</p>
      <DataTable
        caption={t('stepsTitle')}
        captionHidden
        rows={steps}
        rowKey={({ area }) => area}
        columns={[
          { key: 'area', label: t('area'), heading: true, cell: ({ area }) => areas[area] },
          { key: 'of', label: t('measuredOn'), numeric: true, cell: ({ of }) => of },
          {
            key: 'before',
            label: t('before'),
            numeric: true,
            cell: ({ before }) => t('percent', { n: before }),
          },
          ...(['learned', 'improved', 'unexplained'] as const).map((key) => ({
            key,
            label: t(key),
            numeric: true,
            cell: (step: AreaStep) => signed(t, step[key]),
          })),
          {
            key: 'after',
            label: t('after'),
            numeric: true,
            cell: ({ after }) => t('percent', { n: after }),
          },
        ]}
      />
    </section>
  )
}

/** "+12", "−5" with a real minus, or words for nothing. */
function signed(t: T<keyof (typeof cycle)['pl']>, value: number): string {
  if (value === 0) return t('noChange')
  return t('points', { n: value > 0 ? `+${value}` : `−${-value}` })
}
