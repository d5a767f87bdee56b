import type { Deps } from '#app/deps.server.ts'
import { Refused } from '#app/errors.ts'
import { accountOfChallenge, secondFactorOf, spendCode } from '#db/queries/account.server.ts'
import { orRefuse } from './account-answers.server.ts'
import { giveTurnBack, type Limit, takeTurn } from './limit.server.ts'
import type { From } from './sign-in.server.ts'

/** The second step of signing in: a code of the app (used once, ever) or a recovery code (the library drops it). */
export async function confirmSecondFactor(
  deps: Deps,
  { code, headers, client }: { code: string } & From,
): Promise<{ headers: Headers }> {
  const challenge = deps.accounts.challengeOf(headers)
  const account = challenge && (await accountOfChallenge(deps.db, challenge))
  if (!account) throw new Refused('challengeOver')
  const limits = codeLimits(account.id, client)
  await takeTurn(deps, limits)
  const answer = await orRefuse(
    'wrongCode',
    () => check(deps, account.id, { code, headers }),
    'code',
  )
  await giveTurnBack(deps, limits)
  return { headers: answer.headers }
}

export function codeLimits(userId: string, client: string): Limit[] {
  return [
    { kind: 'code', subject: userId, most: 5, minutes: 15 },
    { kind: 'code-client', subject: client, most: 60, minutes: 60 },
  ]
}

async function check(
  deps: Deps,
  userId: string,
  { code, headers }: { code: string; headers: Headers },
): Promise<{ headers: Headers }> {
  const { api } = deps.accounts
  if (!/^\d{6}$/.test(code))
    return api.verifyBackupCode({ body: { code }, headers, returnHeaders: true })
  await refuseSpentCode(deps, userId, code)
  return api.verifyTOTP({ body: { code }, headers, returnHeaders: true })
}

/** Claimed before it is checked, so that of two requests with one code at once only one passes. */
export async function refuseSpentCode(deps: Deps, userId: string, code: string): Promise<void> {
  const factor = await secondFactorOf(deps.db, userId)
  const counter = factor && (await deps.accounts.counterOf(factor.secret, code))
  if (counter === undefined) return
  const usedAt = deps.now().toISOString()
  if (!(await spendCode(deps.db, { userId, counter, usedAt })))
    throw new Refused('wrongCode', {}, 'code')
}
