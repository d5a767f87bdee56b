import { useFormState } from '#app/components/problem.ts'
import { Choice, Group, type Option } from './choice-parts.tsx'
import { FieldError, type FieldProps, FieldWrap, useField } from './field.tsx'

type SelectProps = FieldProps & { options: { value: string; label: string }[]; empty?: string }

/** `empty` is the sentence of the first, valueless option. */
export function Select({ name, label, hint, error, optional, ...rest }: SelectProps) {
  const { id: given, defaultValue, options, empty } = rest
  const field = useField({ name, hint, error, defaultValue, ...(given && { id: given }) })
  return (
    <FieldWrap {...{ label, hint, optional }} id={field.id} sentence={field.sentence}>
      <select
        {...field.aria}
        className="input input--select"
        id={field.id}
        name={name}
        defaultValue={field.value ?? ''}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldWrap>
  )
}

type GroupProps = FieldProps & { options: Option[]; inline?: boolean }

/** One of a few; the first carries the group's id, so that the summary's link leads to it. */
export function RadioGroup({ name, label, hint, error, ...rest }: GroupProps) {
  const { id: given, defaultValue, options, inline } = rest
  const field = useField({ name, hint, error, defaultValue, ...(given && { id: given }) })
  return (
    <Group {...{ label, hint, field, inline }}>
      {options.map((option, index) => (
        <Choice
          key={option.value}
          type="radio"
          id={index === 0 ? field.id : `${field.id}-${option.value}`}
          name={name}
          option={option}
          checked={field.value === option.value}
        />
      ))}
    </Group>
  )
}

type CheckboxesProps = Omit<GroupProps, 'defaultValue'> & { defaultValues?: string[] }

/** Any number of a few; sends the name once for each. */
export function CheckboxGroup({ name, label, hint, error, ...rest }: CheckboxesProps) {
  const { id: given, defaultValues = [], options, inline } = rest
  const field = useField({ name, hint, error, ...(given && { id: given }) })
  const was = useFormState().typed[name]
  const chosen = was === undefined ? defaultValues : [was].flat()
  return (
    <Group {...{ label, hint, field, inline }}>
      {options.map((option, index) => (
        <Choice
          key={option.value}
          type="checkbox"
          id={index === 0 ? field.id : `${field.id}-${option.value}`}
          name={name}
          option={option}
          checked={chosen.includes(option.value)}
        />
      ))}
    </Group>
  )
}

type CheckboxProps = Omit<FieldProps, 'defaultValue'> & { value?: string; defaultChecked?: boolean }

/** A single yes; sends `value` (by default `yes`) or nothing. */
export function CheckboxField({ name, label, hint, error, ...rest }: CheckboxProps) {
  const { id: given, value = 'yes', defaultChecked = false } = rest
  const field = useField({ name, hint, error, ...(given && { id: given }) })
  const { typed } = useFormState()
  const sent = Object.keys(typed).length > 0
  return (
    <div className={field.sentence ? 'field field--wrong' : 'field'}>
      <FieldError id={field.id} sentence={field.sentence} />
      <Choice
        type="checkbox"
        id={field.id}
        name={name}
        option={{ value, label, hint }}
        checked={sent ? typed[name] === value : defaultChecked}
      />
    </div>
  )
}
