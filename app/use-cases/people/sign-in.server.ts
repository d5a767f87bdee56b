import type { Deps } from '#app/deps.server.ts'
import { orRefuse } from './account-answers.server.ts'
import { giveTurnBack, type Limit, takeTurn } from './limit.server.ts'

export type Credentials = { email: string; password: string }

/** Where an attempt comes from: the request's headers (cookies) and its network address as a key. */
export type From = { headers: Headers; client: string }

/**
 * Signs in with a password. An unknown address and a wrong password get the same sentence after the same work:
 * the library hashes the password either way. `secondFactor` means that a code is still owed.
 */
export async function signIn(
  deps: Deps,
  { email, password, headers, client }: Credentials & From,
): Promise<{ headers: Headers; secondFactor: boolean }> {
  const limits = passwordLimits(email, client)
  await takeTurn(deps, limits)
  const answer = await orRefuse('wrongPassword', () =>
    deps.accounts.api.signInEmail({ body: { email, password }, headers, returnHeaders: true }),
  )
  await giveTurnBack(deps, limits)
  return { headers: answer.headers, secondFactor: 'twoFactorRedirect' in answer.response }
}

/**
 * Five wrong ones from one place lock that place out, not the owner elsewhere; many places together
 * lock the account for an hour, and one place that tries many accounts locks itself.
 */
export function passwordLimits(account: string, client: string): Limit[] {
  return [
    { kind: 'password', subject: `${account}\n${client}`, most: 5, minutes: 15 },
    { kind: 'password-account', subject: account, most: 20, minutes: 60 },
    { kind: 'password-client', subject: client, most: 60, minutes: 60 },
  ]
}
