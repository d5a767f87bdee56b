import { useId } from 'react'
import { Ticks } from '#app/components/result/profile-chart.tsx'
import { useT } from '#app/i18n/use-t.ts'
import type { StepsChart as Chart, MomentName } from '#templates/charts/steps.ts'
import { cycle } from '#templates/messages/cycle.ts'

type Props = { chart: Chart; areas: Record<string, string>; moments: { name: MomentName }[] }

/** Where each area stood at every moment; shapes as well as colours tell the moments apart. */
export function StepsChart({ chart, areas, moments }: Props) {
  const t = useT(cycle)
  const id = useId()
  const shapes = chart.rows[0]?.marks ?? []
  return (
    <>
      <ul className="chart-key">
        {moments.map(({ name }) => (
          <li key={name}>
            <svg width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true" focusable="false">
              <path
                className={`chart__mark chart__mark--${name}`}
                d={shapes.find((shape) => shape.name === name)?.path}
              />
            </svg>
            {t(`moment_${name}`)}
          </li>
        ))}
      </ul>
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
        {chart.rows.map(({ area, y, from, to, marks }) => (
          <g key={area}>
            <text className="chart__name" x="0" y={y + 20}>
              {areas[area]}
            </text>
            <line className="chart__path" x1={`${from}%`} x2={`${to}%`} y1={y + 42} y2={y + 42} />
            {marks.map(({ name, x, path }) => (
              <svg key={name} x={`${x}%`} y={y + 42} overflow="visible" aria-hidden="true">
                <path className={`chart__mark chart__mark--${name}`} d={path} />
              </svg>
            ))}
          </g>
        ))}
      </svg>
    </>
  )
}
