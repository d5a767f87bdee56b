import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { isStaff, type Viewer } from '#app/access/viewer.ts'
import { sessionCookieName } from '#app/adapters/accounts.server.ts'
import { signedCookie } from '#app/adapters/signed-cookie.server.ts'
import type { Deps } from '#app/deps.server.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { laterEnd } from '#app/session-times.ts'
import {
  ensurePerson,
  personBySession,
  prolongSession,
  rolesOf,
} from '#db/queries/session.server.ts'

type Args = Pick<LoaderFunctionArgs, 'request' | 'context'>

/** One look-up a request, shared by every loader of it. */
const found = new WeakMap<Request, Promise<Session | undefined>>()

export type Session = { id: string; token: string; secondFactor: boolean; viewer: Viewer }

/** The signed-in person, or undefined. Our own one-join query: half the cost of the library's (ADR 0012). */
export async function findViewer(args: Args): Promise<Viewer | undefined> {
  return (await findSession(args))?.viewer
}

export function findSession({ request, context }: Args): Promise<Session | undefined> {
  let session = found.get(request)
  if (!session) {
    session = readSession(context.deps, request)
    found.set(request, session)
  }
  return session
}

/** Everybody else is sent to sign in and comes back to the same address afterwards. */
export async function requireViewer(args: Args): Promise<Viewer> {
  const session = await findSession(args)
  const { pathname, search } = new URL(args.request.url)
  if (!session) {
    const to = args.request.method === 'GET' ? pathname.replace(/\.data$/, '') + search : '/'
    throw redirect(`/login?to=${encodeURIComponent(to)}`)
  }
  const { settings } = args.context.deps
  const lacksFactor =
    settings.secondFactor === 'staff' && isStaff(session.viewer) && !session.secondFactor
  if (lacksFactor && !pathname.startsWith('/account') && !pathname.startsWith('/logout')) {
    throw redirect('/account/second-factor')
  }
  return session.viewer
}

async function readSession(deps: Deps, request: Request): Promise<Session | undefined> {
  const { secret } = deps.settings
  const token = signedCookie(secret, request.headers, sessionCookieName(deps.settings))
  if (!token) return undefined
  const now = deps.now().toISOString()
  const row = await personBySession(deps.db, { token, now })
  if (!row) return undefined
  const expiresAt = laterEnd(row, deps.now())
  if (expiresAt) await prolongSession(deps.db, { id: row.sessionId, expiresAt })
  const locale = localeOf(request)
  if (!row.knownPersonId) {
    await ensurePerson(deps.db, {
      id: row.personId,
      name: row.name,
      email: row.email,
      locale,
      at: now,
    })
  }
  const { personId, name, email } = row
  const roles = await rolesOf(deps.db, personId)
  return {
    id: row.sessionId,
    token,
    secondFactor: row.twoFactorEnabled === 1,
    viewer: { personId, name, email, locale, ...roles },
  }
}
