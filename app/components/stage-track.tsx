import { useT } from '#app/i18n/use-t.ts'
import { components } from '#templates/messages/components.ts'

type StageTrackProps = {
  /** Names of the stages, in order. */
  stages: string[]
  /** Position of the present stage, from 0. */
  current: number
  /** The way ended here: the last dot is a bar. */
  ended?: boolean
  /** Only dots, where the stage's name stands in a column beside. */
  short?: boolean
}

const STEP = 18

/** Where something stands on its way: dots behind, a ring here, hairline rings ahead. */
export function StageTrack({ stages, current, ended = false, short = false }: StageTrackProps) {
  const t = useT(components)
  const name = stages[current] ?? ''
  const said = t('stage', { n: current + 1, of: stages.length, name })
  const width = stages.length * STEP
  return (
    <span className="stage-track">
      <svg
        role="img"
        aria-label={said}
        width={width}
        height={STEP}
        viewBox={`0 0 ${width} ${STEP}`}
      >
        <path className="stage-track__line" d={`M9 9H${width - 9}`} />
        {stages.map((stage, index) => (
          <circle
            key={stage}
            className={`stage-track__dot stage-track__dot--${sideOf(index, current, ended)}`}
            cx={index * STEP + 9}
            cy="9"
            r={index === current ? 6 : 4}
          />
        ))}
      </svg>
      {!short && (
        <span className="stage-track__name" aria-hidden="true">
          {name}
        </span>
      )}
    </span>
  )
}

function sideOf(index: number, current: number, ended: boolean) {
  if (index < current) return 'done'
  if (index > current) return 'ahead'
  return ended ? 'ended' : 'here'
}
