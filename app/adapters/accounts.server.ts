import { betterAuth } from 'better-auth'
import { symmetricDecrypt } from 'better-auth/crypto'
import { magicLink } from 'better-auth/plugins/magic-link'
import { twoFactor } from 'better-auth/plugins/two-factor'
import { firstEnd, sessionTimes } from '#app/session-times.ts'
import type { Settings } from '#app/settings.server.ts'
import type { Db } from '#db/schema.ts'
import { accountMails } from './account-mails.server.ts'
import { counterOfCode } from './one-time-code.server.ts'
import { hashPassword, verifyPassword } from './passwords.server.ts'
import { signedCookie } from './signed-cookie.server.ts'

export type Accounts = ReturnType<typeof createAccounts>

type World = { db: Db; settings: Settings; now: () => Date; newId: () => string }

/** Signing in by a mailed link is possible for this long (seconds). */
const LINK_LIFETIME = 15 * 60

export const sessionCookieName = ({ baseUrl }: Pick<Settings, 'baseUrl'>) =>
  baseUrl.startsWith('https:') ? '__Host-session' : 'session'

/**
 * Accounts, passwords, sessions and second factors. A library, not a web handler: `/api/auth` is never mounted,
 * routes call `accounts.api`. Never call it inside a transaction: it waits for the same connection (docs/decisions/0012).
 */
export function createAccounts(world: World) {
  return Object.assign(library(world), secondFactorHelp(world))
}

function library(world: World) {
  const { db, settings } = world
  const secure = settings.baseUrl.startsWith('https:')
  const mails = accountMails(world)
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
      sendResetPassword: ({ user, token }) => mails.sendPasswordReset(user.email, token),
    },
    // Every way to an account proves the mailbox first, so no account waits for a proof.
    databaseHooks: {
      user: { create: { before: async (user) => ({ data: { ...user, emailVerified: true } }) } },
      session: {
        create: {
          before: async (session) => ({ data: { ...session, expiresAt: firstEnd(new Date()) } }),
        },
      },
    },
    verification: {
      storeIdentifier: { default: 'plain', overrides: { 'reset-password': 'hashed' } },
    },
    session: {
      cookieCache: { enabled: false },
      // The cookie lives as long as any session may; the session itself is put off by use (session.server.ts).
      expiresIn: sessionTimes.longest / 1000,
      disableSessionRefresh: true,
    },
    advanced: {
      useSecureCookies: false,
      ipAddress: { disableIpTracking: true },
      cookiePrefix: cookiePrefix(settings),
      defaultCookieAttributes: { secure, sameSite: 'lax', httpOnly: true, path: '/' },
      cookies: { session_token: { name: sessionCookieName(settings) } },
    },
    plugins: [
      twoFactor({ issuer: 'Probierz' }),
      magicLink({
        expiresIn: LINK_LIFETIME,
        disableSignUp: true,
        storeToken: 'hashed',
        sendMagicLink: ({ email, token }) => mails.sendSignInLink(email, token),
      }),
    ],
  })
}

/** What the library keeps to itself and single-use codes need. Its clock is the machine's, so this one is too. */
function secondFactorHelp({ settings }: World) {
  return {
    /** The challenge of somebody who gave the right password and now owes a code. */
    challengeOf: (headers: Headers) =>
      signedCookie(settings.secret, headers, `${cookiePrefix(settings)}.two_factor`),
    async counterOf(encryptedSecret: string, code: string): Promise<number | undefined> {
      const secret = await symmetricDecrypt({ key: settings.secret, data: encryptedSecret })
      return counterOfCode({ secret, code, at: new Date() })
    },
  }
}

const cookiePrefix = ({ baseUrl }: Settings) =>
  baseUrl.startsWith('https:') ? '__Host-probierz' : 'probierz'
