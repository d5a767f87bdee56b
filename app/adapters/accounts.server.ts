import { betterAuth } from 'better-auth'
import { magicLink } from 'better-auth/plugins/magic-link'
import { twoFactor } from 'better-auth/plugins/two-factor'
import type { Settings } from '#app/settings.server.ts'
import { queueEffect } from '#db/outbox.ts'
import type { Db } from '#db/schema.ts'
import { hashPassword, verifyPassword } from './passwords.server.ts'

export type Accounts = ReturnType<typeof createAccounts>

/** Signing in by a mailed link is possible for this long (seconds). */
const LINK_LIFETIME = 15 * 60

export const sessionCookieName = ({ baseUrl }: Pick<Settings, 'baseUrl'>) =>
  baseUrl.startsWith('https:') ? '__Host-session' : 'session'

/**
 * Accounts, passwords, sessions and second factors. A library, not a web handler: `/api/auth` is never mounted,
 * routes call `accounts.api`. Never call it inside a transaction: it waits for the same connection (docs/decisions/0012).
 */
export function createAccounts({
  db,
  settings,
  now,
}: {
  db: Db
  settings: Settings
  now: () => Date
}) {
  const secure = settings.baseUrl.startsWith('https:')
  const mail = (kind: string, email: string, token: string) =>
    queueEffect(db, {
      effect: 'mailSecret',
      params: { kind, email, token },
      dedupeKey: `${kind}:${token}`,
      at: now().toISOString(),
    })
  return betterAuth({
    baseURL: settings.baseUrl,
    secret: settings.secret,
    telemetry: { enabled: false },
    logger: { disabled: true },
    database: { db, type: 'sqlite', transaction: true },
    emailAndPassword: {
      enabled: true,
      minPasswordLength: 12,
      maxPasswordLength: 128,
      autoSignIn: true,
      password: { hash: hashPassword, verify: verifyPassword },
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: async ({ user, token }) => mail('passwordReset', user.email, token),
    },
    session: {
      cookieCache: { enabled: false },
      expiresIn: 60 * 60 * 24 * 7,
      updateAge: 60 * 60 * 24,
    },
    advanced: {
      useSecureCookies: false,
      cookiePrefix: secure ? '__Host-probierz' : 'probierz',
      defaultCookieAttributes: { secure, sameSite: 'lax', httpOnly: true, path: '/' },
      cookies: { session_token: { name: sessionCookieName(settings) } },
    },
    plugins: [
      twoFactor({ issuer: 'Probierz' }),
      magicLink({
        expiresIn: LINK_LIFETIME,
        disableSignUp: true,
        sendMagicLink: async ({ email, token }) => mail('signInLink', email, token),
      }),
    ],
  })
}

/** Only the cookies travel on: the other headers describe a JSON body. */
export function cookiesOf(from: Headers): Headers {
  const headers = new Headers()
  for (const cookie of from.getSetCookie()) headers.append('set-cookie', cookie)
  return headers
}
