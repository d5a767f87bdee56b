import { type ReactNode, type RefObject, useEffect, useRef } from 'react'
import { useT } from '#app/i18n/use-t.ts'
import { components } from '#templates/messages/components.ts'
import { AnswerSign, type AnswerValue, answers } from './answer-mark.tsx'
import { FieldError, useField } from './field.tsx'
import { isWriting, ShortcutSwitch, useShortcuts } from './shortcuts.tsx'

export type AnswerOption = {
  value: string
  label: string
  hint?: string
  /** Which of the five signs stands beside it. */
  sign: AnswerValue
}

type AnswerChoiceProps = {
  name?: string
  legend?: ReactNode
  defaultValue?: string | undefined
  error?: string | undefined
  disabled?: boolean
  /** Other words or more rows than the five; reviewers have one more. */
  options?: AnswerOption[]
  /** Off where several choices stand on one page. */
  keys?: boolean
  onChoose?: (value: string) => void
}

/** The answers as big rows to touch. The number keys choose too, once scripts run. */
export function AnswerChoice({ name = 'value', keys = true, ...props }: AnswerChoiceProps) {
  const { legend, defaultValue, error, disabled, onChoose } = props
  const t = useT(components)
  const own = useOwnOptions()
  const options = props.options ?? own
  const group = useRef<HTMLFieldSetElement>(null)
  const field = useField({ name, error, defaultValue })
  const shortcuts = useShortcuts()
  useNumberKeys(group, keys && !disabled && shortcuts.on)
  return (
    <fieldset className="answers" ref={group} disabled={disabled} {...field.aria}>
      <legend>{legend ?? t('howIsIt')}</legend>
      <FieldError id={field.id} sentence={field.sentence} />
      {options.map(({ value, label, hint, sign }, index) => (
        <label key={value} className={`answer answer--${sign}`}>
          <input
            type="radio"
            id={index === 0 ? field.id : `${field.id}-${value}`}
            name={name}
            value={value}
            defaultChecked={field.value === value}
            onChange={onChoose && (() => onChoose(value))}
          />
          <AnswerSign value={sign} />
          <span className="answer__words">
            <b>{label}</b>
            {hint && <small>{hint}</small>}
          </span>
          {keys && shortcuts.on && (
            <span className="answer__key" aria-hidden="true">
              {index + 1}
            </span>
          )}
        </label>
      ))}
      {keys && <ShortcutSwitch {...shortcuts} keys={`1–${options.length}`} />}
    </fieldset>
  )
}

function useOwnOptions(): AnswerOption[] {
  const t = useT(components)
  return answers.map((value) => ({
    value,
    label: t(value === 'unknown' ? 'unknownLong' : value),
    hint: t(`${value}Hint`),
    sign: value,
  }))
}

/** 1 to 9 choose the row, unless somebody is writing. */
function useNumberKeys(group: RefObject<HTMLFieldSetElement>, active: boolean) {
  useEffect(() => {
    if (!active) return
    const choose = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return
      const inputs = group.current?.querySelectorAll<HTMLInputElement>('input[type=radio]')
      const input = /^[1-9]$/.test(event.key) ? inputs?.[Number(event.key) - 1] : undefined
      if (!input) return
      event.preventDefault()
      input.click()
      input.focus()
    }
    document.addEventListener('keydown', choose)
    return () => document.removeEventListener('keydown', choose)
  }, [group, active])
}
