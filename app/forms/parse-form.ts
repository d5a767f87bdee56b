import * as z from 'zod/mini'

export type FormErrors = Record<string, string>

/** A form that does not hold: keys of messages by field, and what was typed. */
export class FormInvalid extends Error {
  override name = 'FormInvalid'
  readonly errors: FormErrors

  constructor(errors: FormErrors) {
    super('form')
    this.errors = errors
  }
}

/** The server's half of every form: the schema the browser used, run again where it counts. */
export function parseForm<T>(form: FormData, schema: z.ZodMiniType<T>): T {
  // Fields without a sentence of their own are hidden ones: only a form that was tampered with lacks them.
  const result = z.safeParse(schema, valuesOf(form), { error: () => 'form' })
  if (result.success) return result.data
  const errors: FormErrors = {}
  for (const { path, message } of result.error.issues) errors[path.join('.')] ??= message
  throw new FormInvalid(errors)
}

/** Text fields by name; a field sent more than once becomes a list, files are left out. */
export function valuesOf(form: FormData): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = Object.create(null)
  for (const name of new Set(form.keys())) {
    const texts = form.getAll(name).filter((value) => typeof value === 'string')
    values[name] = texts.length === 1 ? (texts[0] as string) : texts
  }
  return values
}
