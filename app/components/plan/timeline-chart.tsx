import { useId } from 'react'
import { formatDate } from '#app/i18n/format.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import type { showWholePlan } from '#app/use-cases/plan/show-whole.server.ts'
import { plan } from '#templates/messages/plan.ts'

type Facts = Awaited<ReturnType<typeof showWholePlan>>

/** The steps along the months, measured on the server; the list holds the same days in words. */
export function TimelineChart({ timeline, items }: Pick<Facts, 'timeline' | 'items'>) {
  const t = useT(plan)
  const locale = useLocale()
  const id = useId()
  const { height, today, ticks, spells } = timeline
  return (
    <svg
      className="chart"
      role="img"
      width="100%"
      height={height}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-desc`}
    >
      <title id={`${id}-title`}>{t('timelineLabel', { n: spells.length })}</title>
      <desc id={`${id}-desc`}>{t('timelineDescription')}</desc>
      {ticks.map(({ x, date }) => (
        <line key={date} className="chart__tick" x1={`${x}%`} x2={`${x}%`} y1="18" y2={height} />
      ))}
      <text className="chart__scale" x="0" y="12">
        {ticks[0] && formatDate(locale, ticks[0].date)}
      </text>
      <text className="chart__scale" x="100%" y="12" textAnchor="end">
        {ticks.length > 1 && formatDate(locale, ticks.at(-1)?.date ?? '')}
      </text>
      <line className="chart__today" x1={`${today}%`} x2={`${today}%`} y1="18" y2={height} />
      {spells.map((spell) => {
        const item = items.find((each) => each.id === spell.id)
        return item && <Spell key={spell.id} spell={spell} item={item} />
      })}
    </svg>
  )
}

type SpellProps = { spell: Facts['timeline']['spells'][number]; item: Facts['items'][number] }

/** Words above the bar; a colour only repeats them. */
function Spell({ spell: { y, x, width }, item }: SpellProps) {
  const t = useT(plan)
  const { title, status, overdue } = item
  const look = overdue ? ' chart__bar--late' : status === 'done' ? ' chart__bar--done' : ''
  const short = title.length > 34 ? `${title.slice(0, 33).trimEnd()}…` : title
  const said = overdue ? t('overdue') : t(`status_${status}`)
  return (
    <g>
      <text className="chart__note" x="0" y={y + 18}>
        {short} · {said}
      </text>
      <rect
        className={`chart__bar${look}`}
        x={`${x}%`}
        y={y + 25}
        width={`${width}%`}
        height="10"
        rx="2"
      />
    </g>
  )
}
