import { useEffect, useRef } from 'react'
import { type AnyT, problemIn, reasonOf, sentencesOf } from '#app/components/problem.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import type { Problem } from '#app/route.server.ts'
import { components } from '#templates/messages/components.ts'

/**
 * What stopped a form, at the top of the page: a title, a sentence, links to the fields. Takes the action's
 * answer as it is and draws nothing when there was no problem.
 */
export function ProblemSummary({ problem: answer, t }: { problem: unknown; t: AnyT }) {
  const locale = useLocale()
  const words = useT(components)
  const found = problemIn(answer)
  if (!found) return null
  const errors = sentencesOf(found, t, locale)
  const { kind } = found.problem
  const count = Object.keys(errors).length
  const title = {
    form: words('errorCount', { n: Math.max(count, 1) }),
    refused: words('refusedTitle'),
    state: words('refusedTitle'),
    stale: words('staleTitle'),
  }[kind]
  // A refusal that belongs to a field says its sentence in the link already.
  const sentence = kind === 'refused' && count > 0 ? undefined : reasonOf(found, t, locale)
  return <ErrorSummary title={title} sentence={sentence} errors={errors} attempt={found} />
}

/** How many fields are wrong, in words. */
export function useErrorTitle() {
  const words = useT(components)
  return (errors: Record<string, string>) => words('errorCount', { n: Object.keys(errors).length })
}

type ErrorSummaryProps = {
  title: string
  sentence?: string | undefined
  /** Sentences by the id of the field they are about. */
  errors: Record<string, string>
  /** Focus moves here each time this changes. */
  attempt?: Problem | number | undefined
}

export function ErrorSummary({ title, sentence, errors, attempt }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt moves the focus again.
  useEffect(() => box.current?.focus(), [attempt])
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={box} aria-labelledby="problem">
      <h2 id="problem">{title}</h2>
      {sentence && <p>{sentence}</p>}
      {Object.keys(errors).length > 0 && (
        <ul>
          {Object.entries(errors).map(([field, text]) => (
            <li key={field}>
              <a href={`#${field}`}>{text}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
