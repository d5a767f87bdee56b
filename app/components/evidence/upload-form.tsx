import { Form, useNavigate } from '@remix-run/react'
import { type FormEvent, type ReactNode, useRef, useState } from 'react'
import { ErrorSummary, ProblemSummary, useErrorTitle } from '#app/components/error-summary.tsx'
import { FormStateContext, useProblem } from '#app/components/problem.ts'
import { FILE_LIMIT } from '#app/forms/evidence.ts'
import { useT } from '#app/i18n/use-t.ts'
import { evidence } from '#templates/messages/evidence.ts'
import { type Sending, send } from './send.ts'
import { UploadProgress } from './upload-progress.tsx'

type Props = {
  /** The action's answer, whatever it is. */
  answer: unknown
  /** Where the form is sent; a script sends it to `/upload` below. */
  address: string
  children: ReactNode
}

/**
 * A form that may bring a file. Without scripts it is a plain one; with them a bar shows how far the file has
 * come, it can be stopped, and the page with everything typed stays until the file has arrived.
 */
export function UploadForm({ answer, address, children }: Props) {
  const t = useT(evidence)
  const navigate = useNavigate()
  const [told, setTold] = useState<unknown>()
  const [share, setShare] = useState<number>()
  const [local, setLocal] = useState<{ sentence: string; field?: 'file'; attempt: number }>()
  const sending = useRef<Sending>(undefined)
  const title = useErrorTitle()
  const problem = told ?? answer
  const { errors, typed } = useProblem(problem, t)
  const shown = local?.field ? { [local.field]: local.sentence } : local ? {} : errors

  function fail(sentence: string, field?: 'file') {
    setShare(undefined)
    setLocal({ sentence, ...(field && { field }), attempt: (local?.attempt ?? 0) + 1 })
  }

  async function submit(event: FormEvent<HTMLFormElement>) {
    const form = new FormData(event.currentTarget)
    const file = form.get('file')
    setLocal(undefined)
    setTold(undefined)
    if (!(file instanceof File) || file.size === 0) return
    event.preventDefault()
    if (file.size > FILE_LIMIT)
      return fail(t('tooLargeHere', { n: Math.ceil(file.size / 1024 / 1024) }), 'file')
    setShare(0)
    sending.current = send(`${address}/upload`, form, setShare)
    const end = await sending.current.end
    setShare(undefined)
    if ('to' in end) navigate(end.to)
    else if ('problem' in end) setTold(end)
    else fail(t(end.stopped === 'cancelled' ? 'uploadCancelled' : 'uploadFailed'))
  }
  return (
    <FormStateContext.Provider value={{ errors: shown, typed }}>
      {local ? (
        <ErrorSummary
          title={local.field ? title(shown) : local.sentence}
          errors={shown}
          attempt={local.attempt}
        />
      ) : (
        <ProblemSummary problem={problem} t={t} />
      )}
      <Form
        method="post"
        action={address}
        encType="multipart/form-data"
        noValidate
        className="form"
        onSubmit={submit}
      >
        <fieldset className="upload__fields" disabled={share !== undefined}>
          {children}
        </fieldset>
        {share !== undefined && (
          <UploadProgress share={share} onCancel={() => sending.current?.cancel()} />
        )}
      </Form>
    </FormStateContext.Provider>
  )
}
