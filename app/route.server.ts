import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import type * as z from 'zod/mini'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { parseForm } from '#app/forms/parse-form.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { refusalSentence } from '#app/refusal-sentence.server.ts'
import { findViewer, requireViewer } from '#app/session.server.ts'
import { readUpload, type Upload } from '#app/upload.server.ts'
import { namesFor } from '#templates/nobody.ts'
import { answering, type Problem } from './problem-answer.server.ts'

type Params = Record<string, string>

export type Reading = { deps: Deps; viewer: Viewer; params: Params; request: Request; url: URL }
export type PublicReading = Omit<Reading, 'viewer'> & { viewer: Viewer | undefined }
export type Acting = Reading & { form: FormData; parse: <T>(schema: z.ZodMiniType<T>) => T }
export type PublicActing = PublicReading & {
  form: FormData
  parse: <T>(schema: z.ZodMiniType<T>) => T
}

export type { Problem } from './problem-answer.server.ts'

/** A loader for signed-in people. The only place where errors become HTTP. */
export function reading<T>(read: (args: Reading) => Promise<T>) {
  return (args: LoaderFunctionArgs): Promise<T> =>
    translating(args, async () =>
      named(args, await read({ ...common(args), viewer: await requireViewer(args) })),
    )
}

export function publicReading<T>(read: (args: PublicReading) => Promise<T>) {
  return (args: LoaderFunctionArgs): Promise<T> =>
    translating(args, async () =>
      named(args, await read({ ...common(args), viewer: await findViewer(args) })),
    )
}

/** Whose name was erased is called the same on every page, in the reader's language. */
const named = <T>({ request }: LoaderFunctionArgs, data: T) => namesFor(localeOf(request), data)

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

export type Uploading = Acting & { file: Upload | undefined }

/**
 * An action of signed-in people whose form brings a file. `before` says whether they may, before the file is
 * read; what was not kept in the end is taken away again.
 */
export function uploading<T>(
  before: (args: Reading) => Promise<unknown>,
  act: (args: Uploading) => Promise<T>,
) {
  return async (args: ActionFunctionArgs) => {
    const viewer = await requireViewer(args)
    const here = { ...common(args), viewer }
    await translating(args, () => before(here))
    const { form, file, trouble } = await broken(() => readUpload(args.request, here.deps))
    try {
      return await answering({ form, request: args.request }, async () => {
        if (trouble) throw trouble
        return translating(args, () => act({ ...here, ...formOf(form), file }))
      })
    } finally {
      await file?.discard()
    }
  }
}

/** The same action for a script that shows how far it is: where to go on, or the problem, as plain data. */
export function asData(action: (args: ActionFunctionArgs) => Promise<unknown>) {
  return async (args: ActionFunctionArgs): Promise<Response> => {
    const answer = await action(args)
    if (answer instanceof Response) {
      const to = answer.headers.get('location')
      return to === null ? answer : Response.json({ to }, { headers: cookiesOf(answer) })
    }
    const { data: problem, init } = answer as { data: Problem; init: ResponseInit | null }
    return Response.json(problem, { status: init?.status ?? 422 })
  }
}

const cookiesOf = ({ headers }: Response) =>
  headers.getSetCookie().map((cookie): [string, string] => ['set-cookie', cookie])

/** Nobody is there any more to read an answer; the log says why nothing came. */
async function broken<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof Error && error.name === 'UploadBroken') throw data(null, { status: 400 })
    throw error
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
