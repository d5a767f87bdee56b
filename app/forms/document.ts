import * as z from 'zod/mini'
import { FormInvalid } from './parse-form.ts'

/** What of a question decides how its field is read. */
type Asked = {
  name: string
  type: 'text' | 'longText' | 'date' | 'number' | 'yesNo' | 'choice'
  options?: { value: string }[]
  required: boolean
}

const longest = { text: 300, longText: 4000 } as const

/** Answers to a document's questions by name; an empty one stays out. Throws FormInvalid. */
export function documentAnswers(form: FormData, questions: Asked[]): Record<string, string> {
  const errors: Record<string, string> = {}
  const answers: Record<string, string> = {}
  for (const question of questions) {
    const sent = String(form.get(question.name) ?? '').trim()
    const error = problemOf(question, sent)
    if (error) errors[question.name] = error
    else if (sent !== '') answers[question.name] = sent
  }
  if (Object.keys(errors).length > 0) throw new FormInvalid(errors)
  return answers
}

function problemOf({ type, required, options }: Asked, sent: string): string | null {
  if (sent === '') return required ? 'documentAnswerMissing' : null
  switch (type) {
    case 'text':
    case 'longText':
      return sent.length > longest[type] ? 'documentAnswerLong' : null
    case 'number':
      return /^\d{1,9}([.,]\d{1,2})?$/.test(sent.replace(/\s/g, '')) ? null : 'documentNumber'
    case 'date':
      return isDay(sent) ? null : 'documentDay'
    case 'yesNo':
      return sent === 'yes' || sent === 'no' ? null : 'documentChoice'
    case 'choice':
      return options?.some(({ value }) => value === sent) ? null : 'documentChoice'
  }
}

/** A day of the calendar as browsers send it; 31 February is none. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const day = new Date(`${text}T12:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

const revision = z.pipe(z.string().check(z.regex(/^\d{1,9}$/)), z.transform(Number))
const list = z.optional(
  z.pipe(
    z.union([z.string(), z.array(z.string())]),
    z.transform((value) => [value].flat()),
  ),
)

export const documentMoveForm = z.object({ revision })

export const finishDocumentForm = z.object({
  revision,
  adoptedOn: z.string('documentDay').check(z.refine(isDay, 'documentDay')),
  assessmentId: z.optional(z.string()),
  codes: list,
})
