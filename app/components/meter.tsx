import type { ReactNode } from 'react'
import { useT } from '#app/i18n/use-t.ts'
import { components } from '#templates/messages/components.ts'

type MeterProps = {
  /** 0 to 100: what is certain. */
  value: number
  /** 0 to 100: how far it could still come; the part between is hatched. */
  upTo?: number | undefined
  /** Read out in place of the percentages; the words beside a meter must say the same. */
  label?: string
}

/** A share as a bar. Drawn as SVG, so that it prints and needs no inline style. */
export function Meter({ value, upTo, label }: MeterProps) {
  const t = useT(components)
  const from = bounded(value)
  const to = Math.max(from, bounded(upTo ?? value))
  const said =
    to > from
      ? t('meterRange', { from: Math.round(from), to: Math.round(to) })
      : t('meterShare', { n: Math.round(from) })
  return (
    <svg className="meter" role="img" aria-label={label ?? said} width="100%" height="10">
      <rect className="meter__track" width="100%" height="10" rx="5" />
      {to > from && (
        <rect className="meter__open" x={`${from}%`} width={`${to - from}%`} height="10" />
      )}
      {from > 0 && <rect className="meter__fill" width={`${from}%`} height="10" rx="5" />}
    </svg>
  )
}

/** A meter with its words: what is measured on the left, the figure on the right. */
export function LabelledMeter(props: MeterProps & { name: ReactNode; figure: ReactNode }) {
  const { name, figure, ...meter } = props
  return (
    <div className="labelled-meter">
      <span className="labelled-meter__name">{name}</span>
      <span className="labelled-meter__figure">{figure}</span>
      <Meter {...meter} />
    </div>
  )
}

const bounded = (value: number) => Math.min(100, Math.max(0, value))
