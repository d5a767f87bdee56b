import { zodResolver } from '@hookform/resolvers/zod'
import { Form, useSubmit } from '@remix-run/react'
import { type FormEvent, type ReactNode, useRef } from 'react'
import { type FieldErrors, type Resolver, useForm } from 'react-hook-form'
import type * as z from 'zod/mini'
import { type AnyT, FormStateContext, ownSentence, useProblem } from '#app/components/problem.ts'
import { valuesOf } from '#app/forms/parse-form.ts'
import { useLocale } from '#app/i18n/use-t.ts'
import { say } from '#templates/messages/message.ts'
import { refusals } from '#templates/messages/refusals.ts'
import { ErrorSummary, ProblemSummary, useErrorTitle } from './error-summary.tsx'

type Values = Record<string, unknown>

type CheckedFormProps = {
  /** The same schema the action parses with. */
  schema: z.ZodMiniType<unknown, unknown>
  answer: unknown
  t: AnyT
  action?: string
  version?: number
  revision?: number
  children: ReactNode
}

/**
 * A longer form, checked in the browser by the schema the server uses, before it is sent. What is checked is
 * the form's own data, so both sides judge exactly the same text; without scripts the action judges alone.
 */
export function CheckedForm({
  schema,
  answer,
  t,
  action,
  version,
  revision,
  ...rest
}: CheckedFormProps) {
  const locale = useLocale()
  const submit = useSubmit()
  const title = useErrorTitle()
  const form = useRef<HTMLFormElement>(null)
  const { errors: answered, typed } = useProblem(answer, t)
  const { handleSubmit, trigger, formState } = useForm<Values>({
    resolver: checking(schema, () => form.current),
    shouldFocusError: false,
  })
  const { errors: found, isSubmitted, submitCount } = formState
  const local = sentences(found, (key) =>
    key in refusals.pl ? say(locale, refusals[locale][key as 'form']) : ownSentence(key, t, locale),
  )
  const refused = Object.keys(local).length > 0
  const errors = refused ? local : answered

  function send(event: FormEvent<HTMLFormElement>) {
    const { submitter } = event.nativeEvent as SubmitEvent
    const target = submitter instanceof HTMLButtonElement ? submitter : event.currentTarget
    return handleSubmit(() => submit(target))(event)
  }
  return (
    <FormStateContext.Provider value={{ errors, typed }}>
      {refused ? (
        <ErrorSummary title={title(local)} errors={local} attempt={submitCount} />
      ) : (
        <ProblemSummary problem={answer} t={t} />
      )}
      <Form
        method="post"
        noValidate
        {...(action && { action })}
        className="form"
        ref={form}
        onSubmit={send}
        onChange={(event) => isSubmitted && trigger((event.target as HTMLInputElement).name)}
      >
        {version !== undefined && <input type="hidden" name="version" value={version} />}
        {revision !== undefined && <input type="hidden" name="revision" value={revision} />}
        {rest.children}
      </Form>
    </FormStateContext.Provider>
  )
}

/** The library's resolver, asked about the form's data as they would be sent. */
function checking(
  schema: z.ZodMiniType<unknown, unknown>,
  form: () => HTMLFormElement | null,
): Resolver<Values> {
  const resolve = zodResolver(schema as z.ZodMiniType<Values, Values>)
  return (_, context, options) =>
    resolve({ ...valuesOf(new FormData(form() ?? undefined)) }, context, options)
}

function sentences(found: FieldErrors<Values>, say: (key: string) => string) {
  const entries = Object.entries(found).map(([field, error]) => [
    field,
    say(String(error?.message ?? '')),
  ])
  return Object.fromEntries(entries) as Record<string, string>
}
