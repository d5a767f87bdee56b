import type { ReactNode } from 'react'
import { FieldError, type useField } from './field.tsx'

export type Option = { value: string; label: ReactNode; hint?: ReactNode; disabled?: boolean }

type GroupFrame = {
  label: ReactNode
  hint?: ReactNode
  field: ReturnType<typeof useField>
  inline?: boolean | undefined
  children: ReactNode
}

export function Group({ label, hint, field, inline, children }: GroupFrame) {
  const { id, sentence, aria } = field
  return (
    <fieldset
      className={sentence ? 'field field--wrong' : 'field'}
      aria-describedby={aria['aria-describedby']}
    >
      <legend className="field__label">{label}</legend>
      {hint && (
        <p className="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FieldError id={id} sentence={sentence} />
      <div className={inline ? 'choices choices--inline' : 'choices'}>{children}</div>
    </fieldset>
  )
}

type ChoiceProps = {
  type: 'radio' | 'checkbox'
  id: string
  name: string
  option: Option
  checked: boolean
}

export function Choice({ type, id, name, option, checked }: ChoiceProps) {
  const { value, label, hint, disabled } = option
  return (
    <div className="choice">
      <input
        className="choice__input"
        {...{ type, id, name, value, disabled }}
        defaultChecked={checked}
        aria-describedby={hint ? `${id}-choice-hint` : undefined}
      />
      <label className="choice__label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <p className="choice__hint" id={`${id}-choice-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}
