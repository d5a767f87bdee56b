import * as z from 'zod/mini'
import { type FormErrors, FormInvalid, valuesOf } from './parse-form.ts'

const words = (message: string, longest: number) =>
  z.string(message).check(z.trim(), z.minLength(1, message), z.maxLength(longest, 'tooLong'))
const text = (longest: number) => z.string().check(z.trim(), z.maxLength(longest, 'tooLong'))
const day = z.string('dayWrong').check(z.trim(), z.regex(/^\d{4}-\d{2}-\d{2}$/, 'dayWrong'))
const count = z.pipe(z.string().check(z.regex(/^\d{1,9}$/)), z.transform(Number))

export const messageForm = z.object({ body: words('messageMissing', 4000) })

export const wordingForm = z.object({ text: words('wordingMissing', 4000) })

export const planSuggestionForm = z.object({
  title: words('planTitleMissing', 300),
  dueOn: day,
  support: text(300),
})

export const takeForm = z.object({ revision: count, owner: z.optional(text(120)) })

export const deferForm = z.object({ until: day, reason: words('deferralWhy', 2000) })

export const deferralAnswerForm = z.object({
  decision: z.enum(['agreed', 'declined'], 'deferralChoose'),
  reason: text(2000),
})

/** The organisation need not say why it wants another mentor. */
export const declineMentorForm = z.object({ version: count, reason: text(2000) })

export const stepBackForm = z.object({ version: count, reason: words('stepBackWhy', 2000) })

export const agreementForm = z.object({ revision: count, aim: words('aimMissing', 2000) })

export const signForm = z.object({ revision: count, read: z.literal('yes', 'signUnread') })

export const tickForm = z.object({ done: z.enum(['yes', 'no']) })

/** Rows of the agreement's form; a row left empty is no step. */
export const STEP_ROWS = 8

export type TypedStep = {
  id: string | undefined
  title: string
  result: string
  dueOn: string
  codes: string[]
}

/** The steps of the agreement's form: row by row, with a sentence for every field that is missing. */
export function stepsIn(form: FormData): { row: number; step: TypedStep }[] {
  const values = valuesOf(form)
  const field = (name: string) => String(values[name] ?? '').trim()
  const errors: FormErrors = {}
  const rows: { row: number; step: TypedStep }[] = []
  for (let row = 1; row <= STEP_ROWS; row++) {
    const [title, result, dueOn] = ['title', 'result', 'dueOn'].map((name) => field(name + row))
    const criteria = field(`criteria${row}`)
    if (!title && !result && !criteria && !dueOn) continue
    if (!title || title.length > 300) errors[`title${row}`] = title ? 'tooLong' : 'stepTitle'
    if (!result || result.length > 500) errors[`result${row}`] = result ? 'tooLong' : 'stepResult'
    if (!/^\d{4}-\d{2}-\d{2}$/.test(dueOn ?? '')) errors[`dueOn${row}`] = 'dayWrong'
    const codes = criteria
      .toUpperCase()
      .split(/[\s,;]+/)
      .filter(Boolean)
      .slice(0, 20)
    const step = { id: field(`step${row}`) || undefined, codes: [...new Set(codes)] }
    rows.push({
      row,
      step: { ...step, title: title ?? '', result: result ?? '', dueOn: dueOn ?? '' },
    })
  }
  if (Object.keys(errors).length > 0) throw new FormInvalid(errors)
  return rows
}
