import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { type AnyT, FormStateContext, useProblem } from '#app/components/problem.ts'
import { ProblemSummary } from './error-summary.tsx'

type ProblemFormProps = {
  /** The action's answer (`useActionData()` or `fetcher.data`), whatever it is. */
  answer: unknown
  /** The page's words; the keys of the schema's messages are looked up there. */
  t: AnyT
  action?: string
  /** The workflow's version or the row's revision the page was drawn from. */
  version?: number
  revision?: number
  className?: string
  children: ReactNode
}

/** A form that works with and without scripts: summary on top, fields that know their errors and what was typed. */
export function ProblemForm({ answer, t, action, version, revision, ...rest }: ProblemFormProps) {
  const { errors, typed } = useProblem(answer, t)
  return (
    <FormStateContext.Provider value={{ errors, typed }}>
      <ProblemSummary problem={answer} t={t} />
      <Form
        method="post"
        noValidate
        {...(action && { action })}
        className={rest.className ?? 'form'}
        // A new answer draws the fields afresh, so that they show what was typed.
        key={JSON.stringify(typed)}
      >
        {version !== undefined && <input type="hidden" name="version" value={version} />}
        {revision !== undefined && <input type="hidden" name="revision" value={revision} />}
        {rest.children}
      </Form>
    </FormStateContext.Provider>
  )
}
