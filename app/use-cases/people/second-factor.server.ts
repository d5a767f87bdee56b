import { isStaff, type Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { Refused } from '#app/errors.ts'
import { orRefuse } from './account-answers.server.ts'
import { codeLimits, refuseSpentCode } from './confirm-second-factor.server.ts'
import { giveTurnBack, takeTurn } from './limit.server.ts'
import { type From, passwordLimits } from './sign-in.server.ts'

type WithPassword = { password: string } & From

export type Setup = {
  /** For typing into an app: base32 in groups of four. */
  secret: string
  /** `otpauth://…`: opens the app on the same device. */
  uri: string
  recoveryCodes: string[]
}

/** Whoever decides about others, outside the demonstration. */
export function needsFactor({ settings }: Pick<Deps, 'settings'>, viewer: Viewer): boolean {
  return settings.secondFactor === 'staff' && isStaff(viewer)
}

/** Begins: the secret and the recovery codes are shown this once, and count only after a first right code. */
export async function beginSecondFactor(
  deps: Deps,
  viewer: Viewer,
  { password, ...from }: WithPassword,
): Promise<Setup> {
  const answer = await withPassword(deps, viewer, from, () =>
    deps.accounts.api.enableTwoFactor({ body: { password }, headers: from.headers }),
  )
  if (!('totpURI' in answer)) throw new Error('The second factor is not a time-based code.')
  const secret = new URL(answer.totpURI).searchParams.get('secret') ?? ''
  return {
    uri: answer.totpURI,
    secret: (secret.match(/.{1,4}/g) ?? []).join(' '),
    recoveryCodes: answer.backupCodes,
  }
}

/** The first right code switches it on; the session goes on under a new token. */
export async function finishSecondFactor(
  deps: Deps,
  { personId }: Viewer,
  { code, headers, client }: { code: string } & From,
): Promise<{ headers: Headers }> {
  const limits = codeLimits(personId, client)
  await takeTurn(deps, limits)
  await refuseSpentCode(deps, personId, code)
  const answer = await orRefuse(
    'wrongCode',
    () => deps.accounts.api.verifyTOTP({ body: { code }, headers, returnHeaders: true }),
    'code',
  )
  await giveTurnBack(deps, limits)
  return { headers: answer.headers }
}

/** Whoever decides about others needs it and cannot switch it off. */
export async function dropSecondFactor(
  deps: Deps,
  viewer: Viewer,
  { password, ...from }: WithPassword,
): Promise<{ headers: Headers }> {
  if (needsFactor(deps, viewer)) throw new Refused('secondFactorRequired')
  const answer = await withPassword(deps, viewer, from, () =>
    deps.accounts.api.disableTwoFactor({
      body: { password },
      headers: from.headers,
      returnHeaders: true,
    }),
  )
  return { headers: answer.headers }
}

/** New recovery codes; the old ones stop working. */
export async function renewRecoveryCodes(
  deps: Deps,
  viewer: Viewer,
  { password, ...from }: WithPassword,
): Promise<string[]> {
  const { backupCodes } = await withPassword(deps, viewer, from, () =>
    deps.accounts.api.generateBackupCodes({ body: { password }, headers: from.headers }),
  )
  return backupCodes
}

async function withPassword<T>(
  deps: Deps,
  { email }: Viewer,
  { client }: From,
  work: () => Promise<T>,
): Promise<T> {
  const limits = passwordLimits(email, client)
  await takeTurn(deps, limits)
  const answer = await orRefuse('wrongCurrentPassword', work, 'password')
  await giveTurnBack(deps, limits)
  return answer
}
