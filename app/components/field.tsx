import { type InputHTMLAttributes, type ReactNode, useState } from 'react'
import { useFormState } from '#app/components/problem.ts'
import { useT } from '#app/i18n/use-t.ts'
import { components } from '#templates/messages/components.ts'

export type FieldProps = {
  name: string
  label: ReactNode
  hint?: ReactNode
  /** A sentence; inside a `ProblemForm` or `CheckedForm` it is found by the name. */
  error?: string | undefined
  /** The name is the id unless a page has two forms with the same field. */
  id?: string
  optional?: boolean
  defaultValue?: string | undefined
}

/** Ids, sentence and value of one field; what was typed wins over what is stored. */
export function useField({
  name,
  id = name,
  hint,
  error,
  defaultValue,
}: Omit<FieldProps, 'label'>) {
  const { errors, typed } = useFormState()
  const sentence = error ?? errors[id] ?? errors[name]
  const was = typed[name]
  const described = [hint && `${id}-hint`, sentence && `${id}-error`].filter(Boolean).join(' ')
  return {
    id,
    sentence,
    value: (Array.isArray(was) ? was[0] : was) ?? defaultValue,
    aria: {
      ...(described && { 'aria-describedby': described }),
      ...(sentence && { 'aria-invalid': true as const }),
    },
  }
}

type WrapProps = Pick<FieldProps, 'label' | 'hint' | 'optional'> & {
  id: string
  sentence: string | undefined
  children: ReactNode
}

export function FieldWrap({ id, label, hint, optional, sentence, children }: WrapProps) {
  const t = useT(components)
  return (
    <div className={sentence ? 'field field--wrong' : 'field'}>
      <label className="field__label" htmlFor={id}>
        {label} {optional && <span className="field__optional">({t('optional')})</span>}
      </label>
      {hint && (
        <p className="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FieldError id={id} sentence={sentence} />
      {children}
    </div>
  )
}

export function FieldError({ id, sentence }: { id: string; sentence: string | undefined }) {
  const t = useT(components)
  if (!sentence) return null
  return (
    <p className="field__error" id={`${id}-error`}>
      <span className="visually-hidden">{t('error')}</span> {sentence}
    </p>
  )
}

type TextFieldProps = FieldProps &
  Pick<
    InputHTMLAttributes<HTMLInputElement>,
    'type' | 'inputMode' | 'autoComplete' | 'maxLength' | 'spellCheck' | 'list' | 'min' | 'max'
  > & { width?: 'short' | 'medium' }

export function TextField({ name, label, hint, error, optional, width, ...rest }: TextFieldProps) {
  const { id: given, defaultValue, type = 'text', ...input } = rest
  const field = useField({ name, hint, error, defaultValue, ...(given && { id: given }) })
  return (
    <FieldWrap {...{ label, hint, optional }} id={field.id} sentence={field.sentence}>
      <input
        {...input}
        {...field.aria}
        className={width ? `input input--${width}` : 'input'}
        id={field.id}
        name={name}
        type={type}
        defaultValue={type === 'password' ? undefined : field.value}
      />
    </FieldWrap>
  )
}

/** A day, by the browser's own picker: on phones nothing is quicker, and it always sends an ISO date. */
export function DateField(props: FieldProps & { min?: string; max?: string }) {
  return <TextField {...props} type="date" width="medium" />
}

type TextAreaProps = FieldProps & { rows?: number; limit?: number }

export function TextArea({ name, label, hint, error, optional, ...rest }: TextAreaProps) {
  const { id: given, defaultValue, rows = 4, limit } = rest
  const field = useField({ name, hint, error, defaultValue, ...(given && { id: given }) })
  const [length, setLength] = useState<number>()
  return (
    <FieldWrap {...{ label, hint, optional }} id={field.id} sentence={field.sentence}>
      <textarea
        {...field.aria}
        className="input"
        id={field.id}
        name={name}
        rows={rows}
        defaultValue={field.value}
        onInput={limit ? (event) => setLength(event.currentTarget.value.length) : undefined}
      />
      {limit && <Counter limit={limit} length={length} />}
    </FieldWrap>
  )
}

/** Before anything is typed, and without scripts, the limit itself is said. */
function Counter({ limit, length }: { limit: number; length: number | undefined }) {
  const t = useT(components)
  const left = limit - (length ?? 0)
  const said =
    length === undefined
      ? t('charactersLimit', { n: limit })
      : left >= 0
        ? t('charactersLeft', { n: left })
        : t('charactersOver', { n: -left })
  return (
    <p className={left < 0 ? 'field__counter field__counter--over' : 'field__counter'}>{said}</p>
  )
}
