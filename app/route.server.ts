import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import type * as z from 'zod/mini'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { type FormInvalid, parseForm, valuesOf } from '#app/forms/parse-form.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { refusalSentence, refusalWords } from '#app/refusal-sentence.server.ts'
import { findViewer, requireViewer } from '#app/session.server.ts'

type Params = Record<string, string>

export type Reading = { deps: Deps; viewer: Viewer; params: Params; request: Request; url: URL }
export type PublicReading = Omit<Reading, 'viewer'> & { viewer: Viewer | undefined }
export type Acting = Reading & { form: FormData; parse: <T>(schema: z.ZodMiniType<T>) => T }
export type PublicActing = PublicReading & {
  form: FormData
  parse: <T>(schema: z.ZodMiniType<T>) => T
}

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

/** A loader for signed-in people. The only place where errors become HTTP. */
export function reading<T>(read: (args: Reading) => Promise<T>) {
  return (args: LoaderFunctionArgs): Promise<T> =>
    translating(args, async () => read({ ...common(args), viewer: await requireViewer(args) }))
}

export function publicReading<T>(read: (args: PublicReading) => Promise<T>) {
  return (args: LoaderFunctionArgs): Promise<T> =>
    translating(args, async () => read({ ...common(args), viewer: await findViewer(args) }))
}

/** An action of signed-in people: what a rule refuses comes back as data, with what was typed. */
export function acting<T>(act: (args: Acting) => Promise<T>) {
  return async (args: ActionFunctionArgs) => {
    const viewer = await requireViewer(args)
    const form = await args.request.formData()
    return answering({ form, request: args.request }, () =>
      translating(args, () => act({ ...common(args), viewer, ...formOf(form) })),
    )
  }
}

export function publicActing<T>(act: (args: PublicActing) => Promise<T>) {
  return async (args: ActionFunctionArgs) => {
    const viewer = await findViewer(args)
    const form = await args.request.formData()
    return answering({ form, request: args.request }, () =>
      translating(args, () => act({ ...common(args), viewer, ...formOf(form) })),
    )
  }
}

function common({ context, params, request }: LoaderFunctionArgs) {
  return { deps: context.deps, params: params as Params, request, url: new URL(request.url) }
}

function formOf(form: FormData) {
  return { form, parse: <T>(schema: z.ZodMiniType<T>) => parseForm(form, schema) }
}

/** In development two copies of a module may exist, so names are compared, not classes. */
async function translating<T>({ request }: LoaderFunctionArgs, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof Error)) throw error
    if (error.name === 'NotFound') throw data(null, { status: 404 })
    if (error.name === 'NotAllowed') {
      const { reason } = error as Error & { reason: string }
      const sentence = reason === 'notAllowed' ? null : refusalSentence(reason, localeOf(request))
      throw data({ reason, sentence }, { status: 403 })
    }
    throw error
  }
}

type Asked = { form: FormData; request: Request }

async function answering<T>({ form, request }: Asked, work: () => Promise<T>) {
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
  return undefined
}

/** Passwords and one-time codes are never sent back; a postal code is no secret. */
function typedIn(form: FormData) {
  const values = valuesOf(form)
  for (const name of Object.keys(values))
    if (/password|token|^(?!postal).*code/i.test(name)) delete values[name]
  return { ...values }
}
