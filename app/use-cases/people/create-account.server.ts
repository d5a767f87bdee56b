import type { Deps } from '#app/deps.server.ts'
import { ensurePerson } from '#db/queries/session.server.ts'
import type { Locale } from '#templates/messages/message.ts'
import { orRefuse } from './account-answers.server.ts'
import { refuseWeakPassword } from './password-rules.server.ts'

export type NewAccount = { email: string; name: string; password: string; locale: Locale }

/**
 * Makes an account and its person, signed in at once. Only for an address whose mailbox was proved (a link, an
 * invitation, the console token). Never inside a transaction. The headers bring the session cookie.
 */
export async function createAccount(
  deps: Deps,
  { email, name, password, locale }: NewAccount,
): Promise<{ personId: string; headers: Headers }> {
  refuseWeakPassword(password, { email })
  const { response, headers } = await orRefuse('accountExists', () =>
    deps.accounts.api.signUpEmail({ body: { email, name, password }, returnHeaders: true }),
  )
  const { id } = response.user
  const at = deps.now().toISOString()
  await ensurePerson(deps.db, { id, name, email: email.toLowerCase(), locale, at })
  return { personId: id, headers }
}
