import type { Deps } from '#app/deps.server.ts'
import { orRefuse } from './account-answers.server.ts'
import { takeTurn } from './limit.server.ts'
import { refuseWeakPassword } from './password-rules.server.ts'
import type { From } from './sign-in.server.ts'

/** Sets a new password with the token of a mail and ends every session. It signs nobody in: the second factor stays. */
export async function resetPassword(
  deps: Deps,
  { token, password, client }: { token: string; password: string } & From,
): Promise<void> {
  await takeTurn(deps, [{ kind: 'reset-client', subject: client, most: 30, minutes: 60 }])
  refuseWeakPassword(password, { email: '' })
  await orRefuse('linkOver', () =>
    deps.accounts.api.resetPassword({ body: { token, newPassword: password } }),
  )
}
