import { createContext, useContext } from 'react'
import { useLocale } from '#app/i18n/use-t.ts'
import type { Problem } from '#app/route.server.ts'
import { components } from '#templates/messages/components.ts'
import { type Locale, say, type Values } from '#templates/messages/message.ts'

/** Any page's `t`; which keys it knows is the page's own matter. */
export type AnyT = (key: never, values?: Values) => string

/** What the fields of a form need to know of the last attempt to send it. */
export type FormState = {
  /** Sentences by field. */
  errors: Record<string, string>
  /** What was typed before, by field. */
  typed: Record<string, string | string[]>
}

export const FormStateContext = createContext<FormState>({ errors: {}, typed: {} })

export const useFormState = () => useContext(FormStateContext)

/** The problem in an action's answer, if it answered with one. */
export function problemIn(answer: unknown): Problem | undefined {
  const isProblem = typeof answer === 'object' && answer !== null && 'problem' in answer
  return isProblem && answer.problem ? (answer as Problem) : undefined
}

/** Sentences by field and what was typed, for forms that place their fields themselves. */
export function useProblem(answer: unknown, t: AnyT): FormState & { problem: Problem | undefined } {
  const locale = useLocale()
  const problem = problemIn(answer)
  return {
    problem,
    errors: problem ? sentencesOf(problem, t, locale) : {},
    typed: problem?.typed ?? {},
  }
}

export function sentencesOf({ problem }: Problem, t: AnyT, locale: Locale): Record<string, string> {
  const entries = Object.entries(problem.errors)
  return Object.fromEntries(
    entries.map(([field, key]) => [
      field,
      problem.sentences[field] ?? ownSentence(key, t, locale, problem.values),
    ]),
  )
}

/** What stopped the form, on the whole. */
export function reasonOf({ problem }: Problem, t: AnyT, locale: Locale): string {
  return problem.sentence ?? ownSentence(problem.reason, t, locale, problem.values)
}

/** A key of the page's own words; a schema without a sentence gets a general one. */
export function ownSentence(key: string, t: AnyT, locale: Locale, values: Values = {}): string {
  try {
    return t(key as never, values)
  } catch {
    return say(locale, components[locale].checkField)
  }
}
