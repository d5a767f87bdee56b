import { Link } from '@remix-run/react'
import { useT } from '#app/i18n/use-t.ts'
import { board } from '#templates/messages/board.ts'

type Counts = {
  counts: { stage: string; n: number }[] | undefined
  here: string
  /** Only numbers: nothing to go on to. */
  bare: boolean
}

/** How many organisations are at each stage, or the offer to count them when there are many. */
export function StageCounts({ counts, here, bare }: Counts) {
  const t = useT(board)
  if (!counts) {
    return (
      <p>
        <Link to={`${here}?counts=yes`}>{t('countAll')}</Link>
      </p>
    )
  }
  return (
    <dl className="stage-counts" aria-label={t('byStage')}>
      {counts
        .filter(({ n }) => bare || n > 0)
        .map(({ stage, n }) => {
          const name = t(`stage.${stage}` as 'stage')
          return (
            <div key={stage}>
              <dt>{bare ? name : <Link to={`${here}?stage=${stage}`}>{name}</Link>}</dt>
              <dd>{n}</dd>
            </div>
          )
        })}
    </dl>
  )
}
