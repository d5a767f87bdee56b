import { useT } from '#app/i18n/use-t.ts'
import { components } from '#templates/messages/components.ts'

export const answers = ['met', 'partly', 'notMet', 'unknown', 'notApplicable'] as const

export type AnswerValue = (typeof answers)[number]

/** `null` and `unanswered` both mean: nobody has answered yet. */
export type Marked = AnswerValue | 'unanswered' | null

/** The signs, and the hatching of open ranges, drawn once a page; every mark points here. */
export function AnswerSymbols() {
  const ring = <circle cx="14" cy="14" r="10.5" className="mark__ring" />
  return (
    <svg className="sprite" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <symbol id="answer-met" viewBox="0 0 28 28">
          <circle cx="14" cy="14" r="12" fill="currentColor" />
          <path className="mark__cut" d="M8 14.5l4 4 8-9" />
        </symbol>
        <symbol id="answer-partly" viewBox="0 0 28 28">
          {ring}
          <path fill="currentColor" d="M14 3.5a10.5 10.5 0 0 0 0 21z" />
        </symbol>
        <symbol id="answer-notMet" viewBox="0 0 28 28">
          {ring}
          <path className="mark__stroke" d="M9 14h10" />
        </symbol>
        <symbol id="answer-unknown" viewBox="0 0 28 28">
          {ring}
          <path
            className="mark__stroke"
            d="M10.8 11.2a3.3 3.3 0 1 1 4.8 3c-1.1.6-1.6 1.1-1.6 2.2"
          />
          <circle cx="14" cy="19.8" r="1.7" fill="currentColor" />
        </symbol>
        <symbol id="answer-notApplicable" viewBox="0 0 28 28">
          <path className="mark__stroke" d="M6 14h16" />
        </symbol>
        <symbol id="answer-unanswered" viewBox="0 0 28 28">
          <circle cx="14" cy="14" r="10.5" className="mark__dots" />
        </symbol>
        <pattern id="open-range" width="6" height="6" patternUnits="userSpaceOnUse">
          <path className="hatch-ground" d="M0 0h6v6H0z" />
          <path className="hatch" d="M-1 7 7-1" />
        </pattern>
      </defs>
    </svg>
  )
}

/** Sign and colour without the word; only beside a text that says it. */
export function AnswerSign({ value, size = 28 }: { value: Marked; size?: number }) {
  const name = value ?? 'unanswered'
  return (
    <svg
      className={`mark mark--${name}`}
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
    >
      <use href={`#answer-${name}`} />
    </svg>
  )
}

/** Word, sign and colour: an answer looks the same wherever it stands. */
export function AnswerMark({ value, size = 20 }: { value: Marked; size?: number }) {
  const t = useT(components)
  const name = value ?? 'unanswered'
  return (
    <span className={`answer-mark answer-mark--${name}`}>
      <AnswerSign value={value} size={size} />
      {t(name)}
    </span>
  )
}
