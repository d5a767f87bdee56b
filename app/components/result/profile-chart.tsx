import { useId } from 'react'
import { type T, useT } from '#app/i18n/use-t.ts'
import type { ProfileArea } from '#app/use-cases/assessment/profile-areas.ts'
import type { ProfileChart as Chart } from '#templates/charts/profile.ts'
import { result } from '#templates/messages/result.ts'

/**
 * A bar an area, measured on the server. Places are shares of the width and letters keep their size, so the same
 * drawing serves a phone, a desk and paper.
 */
export function ProfileChart({ chart, areas }: { chart: Chart; areas: ProfileArea[] }) {
  const t = useT(result)
  const id = useId()
  return (
    <svg
      className="chart"
      role="img"
      width="100%"
      height={chart.height + 20}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-desc`}
    >
      <title id={`${id}-title`}>{t('chartTitle')}</title>
      <desc id={`${id}-desc`}>{t('chartDescription')}</desc>
      <Ticks ticks={chart.ticks} height={chart.height} />
      {chart.bars.map((bar) => {
        const area = areas.find(({ code }) => code === bar.code)
        return (
          <g key={bar.code}>
            <text className="chart__name" x="0" y={bar.y + 20}>
              {area?.title}
            </text>
            <text className="chart__figure" x="100%" y={bar.y + 20} textAnchor="end">
              {area && percentOf(t, area)}
            </text>
            <rect className="chart__track" x="0" y={bar.y + 30} width="100%" height="14" />
            {bar.open && (
              <rect
                className="meter__open"
                x={`${bar.open.from}%`}
                y={bar.y + 30}
                width={`${bar.open.width}%`}
                height="14"
              />
            )}
            <rect className="chart__bar" x="0" y={bar.y + 30} width={`${bar.sure}%`} height="14" />
            <text className="chart__note" x="0" y={bar.y + 60}>
              {area && <Note area={area} />}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

/** The percentage never without what stands behind it. */
function Note({ area }: { area: ProfileArea }) {
  const t = useT(result)
  const { answered, applicable, missing, range } = area
  if (!range) return t('nothingCounts')
  return t('rowNote', { n: answered, of: applicable, missing: missing.length })
}

/** "62%", or "40–75%" while answers are missing. */
export function percentOf(
  t: T<keyof (typeof result)['pl']>,
  { range }: Pick<ProfileArea, 'range'>,
): string {
  if (!range) return t('nothingCounts')
  const { lowest: from, highest: to } = range
  return from === to ? t('percent', { n: from }) : t('range', { from, to })
}

/** Hairlines at the quarters with their figures below. */
export function Ticks({ ticks, height }: { ticks: number[]; height: number }) {
  return (
    <g>
      {ticks.map((tick) => (
        <g key={tick}>
          <line className="chart__tick" x1={`${tick}%`} x2={`${tick}%`} y1="0" y2={height} />
          <text
            className="chart__scale"
            x={`${tick}%`}
            y={height + 15}
            textAnchor={tick === 0 ? 'start' : tick === 100 ? 'end' : 'middle'}
          >
            {tick}%
          </text>
        </g>
      ))}
    </g>
  )
}
