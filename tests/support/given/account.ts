import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import type { Problem } from '#app/route.server.ts'
import { findSession } from '#app/session.server.ts'
import { createAccount } from '#app/use-cases/people/create-account.server.ts'
import { refreshed } from '#tests/support/cast.ts'

export const PASSWORD = 'korek bateria zszywka'

/** An account with its person, as after signing up. */
export async function givenAccount(
  deps: Deps,
  email: string,
  { password = PASSWORD } = {},
): Promise<Viewer> {
  const account = { email, name: email.split('@')[0] as string, password, locale: 'pl' as const }
  const { personId } = await createAccount(deps, account)
  return refreshed(deps, personId)
}

type Action = (args: ActionFunctionArgs) => Promise<unknown>
type Loader = (args: LoaderFunctionArgs) => Promise<unknown>

export type Answer = {
  status: number
  location: string | null
  /** What the page gets, unless it is sent elsewhere. */
  data: unknown
  problem: Problem['problem'] | undefined
}

/** A browser: keeps cookies between requests, as real ones do, and speaks to routes themselves. */
export function givenBrowser(deps: Deps, { address = '192.0.2.1' } = {}) {
  const jar = new Map<string, string>()
  const context = { deps, nonce: '', requestId: '' }
  const headers = () => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    return { 'x-client-address': address, ...(cookie && { cookie }) }
  }
  const request = (path: string, init: RequestInit = {}) =>
    new Request(`http://localhost:3000${path}`, { ...init, headers: headers() })
  return {
    jar,
    async post(
      action: Action,
      path: string,
      form: Record<string, string> = {},
      params: Record<string, string> = {},
    ): Promise<Answer> {
      const body = new URLSearchParams(form)
      const asked = request(path, { method: 'POST', body })
      return keeping(jar, () => action({ request: asked, params, context }))
    },
    async get(loader: Loader, path: string, params: Record<string, string> = {}): Promise<Answer> {
      return keeping(jar, () => loader({ request: request(path), params, context }))
    },
    /** Who this browser is signed in as. */
    async viewer(): Promise<Viewer | undefined> {
      return (await findSession({ request: request('/'), context }))?.viewer
    },
  }
}

async function keeping(jar: Map<string, string>, work: () => Promise<unknown>): Promise<Answer> {
  const answer = await work().catch((thrown: unknown) => {
    if (thrown instanceof Error) throw thrown
    return thrown
  })
  if (answer instanceof Response) {
    for (const cookie of answer.headers.getSetCookie()) keep(jar, cookie)
    const location = answer.headers.get('location')
    return { status: answer.status, location, data: undefined, problem: undefined }
  }
  const wrapped = answer as { type?: string; data?: unknown; init?: ResponseInit | null } | null
  const isWrapped = wrapped?.type === 'DataWithResponseInit'
  const data = isWrapped ? wrapped.data : answer
  const status = (isWrapped && wrapped.init?.status) || 200
  return { status, location: null, data, problem: (data as Problem | null)?.problem }
}

function keep(jar: Map<string, string>, cookie: string) {
  const [pair = '', ...attributes] = cookie.split(/;\s*/)
  const [name = '', value = ''] = pair.split(/=(.*)/s)
  if (attributes.includes('Max-Age=0')) jar.delete(name)
  else jar.set(name, value)
}

/** The link of the newest mail to an address: its token, and the path it opens. */
export async function tokenMailedTo({ db }: Deps, address: string): Promise<string> {
  const mail = await newestMail({ db } as Deps, address)
  const token = /(?:token=|\/invitations\/)([A-Za-z0-9_-]+)/.exec(mail.secretBody ?? '')?.[1]
  if (!token) throw new Error(`The newest mail to ${address} holds no link: ${mail.kind}`)
  return token
}

export async function newestMail({ db }: Deps, address: string) {
  const mails = await db
    .selectFrom('mail')
    .selectAll()
    .where('address', '=', address)
    .orderBy('createdAt')
    .orderBy('id')
    .execute()
  const mail = mails.at(-1)
  if (!mail) throw new Error(`No mail to ${address}.`)
  return mail
}

/** Signs in for a viewer's account, so that routes can be asked as this person. */
export async function givenSignedIn(
  deps: Deps,
  email: string,
  { address = '192.0.2.1' } = {},
): Promise<ReturnType<typeof givenBrowser>> {
  const { action } = await import('#app/routes/people/sign-in.tsx')
  const browser = givenBrowser(deps, { address })
  const { status } = await browser.post(action as Action, '/login', { email, password: PASSWORD })
  if (status !== 302) throw new Error(`${email} could not sign in.`)
  return browser
}
