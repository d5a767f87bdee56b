import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound } from '#app/errors.ts'
import {
  endSession,
  endSessionsOf,
  renamePerson,
  secondFactorOf,
  sessionsOf,
} from '#db/queries/account.server.ts'
import type { Locale } from '#templates/messages/message.ts'
import { orRefuse } from './account-answers.server.ts'
import { giveTurnBack, takeTurn } from './limit.server.ts'
import { refuseWeakPassword } from './password-rules.server.ts'
import { type From, passwordLimits } from './sign-in.server.ts'

/** Everybody's own page: all of these act on the viewer's own account only, so there is nothing to permit. */
export async function showAccount(deps: Deps, { personId, name, email, locale }: Viewer) {
  const factor = await secondFactorOf(deps.db, personId)
  return { name, email, locale, secondFactor: factor?.enabled ?? false }
}

export async function changeDetails(
  deps: Deps,
  { personId }: Viewer,
  { name, locale }: { name: string; locale: Locale },
): Promise<void> {
  const at = deps.now().toISOString()
  await deps.db
    .transaction()
    .execute((trx) => renamePerson(trx, { id: personId, name, locale, at }))
}

/** A new password ends every other session; this one goes on with a new token. */
export async function changePassword(
  deps: Deps,
  { email }: Viewer,
  { current, password, headers, client }: { current: string; password: string } & From,
): Promise<{ headers: Headers }> {
  const limits = passwordLimits(email, client)
  await takeTurn(deps, limits)
  refuseWeakPassword(password, { email })
  const answer = await orRefuse(
    'wrongCurrentPassword',
    () =>
      deps.accounts.api.changePassword({
        body: { currentPassword: current, newPassword: password, revokeOtherSessions: true },
        headers,
        returnHeaders: true,
      }),
    'current',
  )
  await giveTurnBack(deps, limits)
  return { headers: answer.headers }
}

export async function showSessions(deps: Deps, { personId }: Viewer, presentId: string) {
  const rows = await sessionsOf(deps.db, { userId: personId, now: deps.now().toISOString() })
  return rows.map(({ id, createdAt, userAgent }) => ({
    id,
    createdAt,
    device: deviceOf(userAgent ?? ''),
    present: id === presentId,
  }))
}

/** Ends one own session, or all but the present one. */
export async function endSessions(
  deps: Deps,
  { personId }: Viewer,
  which: { id: string } | { except: string },
): Promise<void> {
  await deps.db.transaction().execute(async (trx) => {
    if ('except' in which) return endSessionsOf(trx, { userId: personId, except: which.except })
    if (!(await endSession(trx, { id: which.id, userId: personId }))) throw new NotFound()
  })
}

/** Enough to recognise one's own device, no more: "Firefox, Linux". */
function deviceOf(userAgent: string): string {
  const browser = /(Edg|OPR|Firefox|Chrome|Safari)/.exec(userAgent)?.[1] ?? ''
  const system = /(Windows|Android|iPhone|iPad|Mac OS X|Linux)/.exec(userAgent)?.[1] ?? ''
  const name = { Edg: 'Edge', OPR: 'Opera' }[browser] ?? browser
  return [name, system.replace(' OS X', 'OS')].filter(Boolean).join(', ')
}
