import { FormInvalid } from './parse-form.ts'

/** What of a question decides how its field is read. */
type Asked = { fact: string; type: string; options: { value: string | number }[] }

type Value = boolean | number | string | null

/**
 * Answers of one page by fact; null is "we do not know yet". A question left alone stays out, unless the page
 * needs an answer to each. Throws FormInvalid; its keys end with the fact (`factMissing:volunteers`), so that
 * the summary can tell questions apart.
 */
export function profileAnswers(
  form: FormData,
  questions: Asked[],
  { required }: { required: boolean },
): Record<string, Value> {
  const errors: Record<string, string> = {}
  const answers: Record<string, Value> = {}
  for (const question of questions) {
    const read = readAnswer(form, question)
    if (typeof read === 'object') answers[question.fact] = read.value
    else if (read !== 'absent') errors[question.fact] = `${read}:${question.fact}`
    else if (required) errors[question.fact] = `factMissing:${question.fact}`
  }
  if (Object.keys(errors).length > 0) throw new FormInvalid(errors)
  return answers
}

/** The revisions the page was drawn from, sent along as `seen-…`. */
export function seenRevisions(form: FormData, questions: Asked[]): Record<string, number> {
  const seen = questions.map(({ fact }) => [fact, Number(form.get(`seen-${fact}`) ?? Number.NaN)])
  return Object.fromEntries(seen.filter(([, revision]) => Number.isSafeInteger(revision)))
}

type Read = { value: Value } | 'absent' | 'factOption' | 'factNumber' | 'factNumberOrUnknown'

function readAnswer(form: FormData, question: Asked): Read {
  const sent = String(form.get(question.fact) ?? '').trim()
  if (question.type === 'number') return readNumber(sent, form.get(`${question.fact}-unknown`))
  if (sent === '') return 'absent'
  if (sent === 'unknown') return { value: null }
  if (question.type === 'yesNo') {
    return sent === 'yes' || sent === 'no' ? { value: sent === 'yes' } : 'factOption'
  }
  const option = question.options.find(({ value }) => String(value) === sent)
  return option ? { value: option.value } : 'factOption'
}

function readNumber(sent: string, unknown: FormDataEntryValue | null): Read {
  const digits = sent.replace(/\s/g, '')
  if (unknown !== null) return digits === '' ? { value: null } : 'factNumberOrUnknown'
  if (digits === '') return 'absent'
  return /^\d{1,9}$/.test(digits) ? { value: Number(digits) } : 'factNumber'
}
