import { data } from '@remix-run/node'
import { type FormInvalid, valuesOf } from '#app/forms/parse-form.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { refusalWords } from '#app/refusal-sentence.server.ts'
import { isStorageFull } from '#db/errors.ts'

/** What an action answers when it could not do what was asked; the page shows it and keeps what was typed. */
export type Problem = {
  problem: {
    kind: 'form' | 'refused' | 'state' | 'stale'
    /** A key of the `refusals` messages. */
    reason: string
    values: Record<string, string | number>
    /** Keys of messages by field. */
    errors: Record<string, string>
    /** The refusal in the viewer's language; null when the page's own words say it. */
    sentence: string | null
    /** The same by field, for those fields that have one. */
    sentences: Record<string, string>
  }
  typed: Record<string, string | string[]>
}

type Asked = { form: FormData; request: Request }

/** What a rule refuses is an answer of its own, with everything that was typed. */
export async function answering<T>({ form, request }: Asked, work: () => Promise<T>) {
  try {
    return await work()
  } catch (error) {
    const found = error instanceof Error ? problemOf(error) : undefined
    if (!found) throw error
    const { status, ...keys } = found
    const problem = { ...keys, ...refusalWords(keys, localeOf(request)) }
    return data<Problem>({ problem, typed: typedIn(form) }, { status })
  }
}

type Found = Omit<Problem['problem'], 'sentence' | 'sentences'> & { status: number }

function problemOf(error: Error): Found | undefined {
  const nothing = { values: {}, errors: {} }
  if (error.name === 'FormInvalid') {
    return {
      status: 422,
      kind: 'form',
      reason: 'form',
      ...nothing,
      errors: (error as FormInvalid).errors,
    }
  }
  if (error.name === 'Refused') {
    const { reason, values, field } = error as Error & {
      reason: string
      values: Record<string, string | number>
      field?: string
    }
    return {
      status: 422,
      kind: 'refused',
      reason,
      values,
      errors: field ? { [field]: reason } : {},
    }
  }
  if (error.name === 'StaleWorkflow')
    return { status: 409, kind: 'stale', reason: 'stale', ...nothing }
  if (error.name === 'EventRefused') {
    return { status: 409, kind: 'state', reason: 'eventRefused', ...nothing }
  }
  if (isStorageFull(error) || ('code' in error && error.code === 'ENOSPC'))
    return { status: 507, kind: 'refused', reason: 'diskFull', ...nothing }
  return undefined
}

/** Passwords and one-time codes are never sent back; a postal code is no secret. */
function typedIn(form: FormData) {
  const values = valuesOf(form)
  for (const name of Object.keys(values))
    if (/password|token|^(?!postal).*code/i.test(name)) delete values[name]
  return { ...values }
}
