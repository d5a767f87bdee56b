import type { Deps } from '#app/deps.server.ts'
import { Refused } from '#app/errors.ts'
import {
  addresseeOf,
  requestSignUp,
  signUpByToken,
  spendSignUp,
} from '#db/queries/account.server.ts'
import { postMail } from '#db/queries/mail.server.ts'
import { accountLetter, plainAccountLetter } from '#templates/mail/account.ts'
import type { Locale } from '#templates/messages/message.ts'
import { createAccount } from './create-account.server.ts'
import { takeTurn } from './limit.server.ts'
import { mailLimits } from './mail-links.server.ts'
import { refuseWeakPassword } from './password-rules.server.ts'
import type { From } from './sign-in.server.ts'
import { hashOfToken, newToken } from './tokens.server.ts'

const LIFETIME = 24 * 60 * 60_000

/**
 * The first step of an account: prove the mailbox. A taken address gets a mail that says so, and the page says
 * the same sentence to everybody.
 */
export async function askForAccount(
  deps: Deps,
  { email, locale, client }: { email: string; locale: Locale } & From,
): Promise<void> {
  await takeTurn(deps, mailLimits('sign-up', email, client))
  const { personId, locale: known } = await addresseeOf(deps.db, email)
  const { token, tokenHash } = newToken(deps)
  const now = deps.now()
  const at = now.toISOString()
  const { baseUrl } = deps.settings
  const letter = personId
    ? plainAccountLetter('accountExists', { locale: known, baseUrl })
    : accountLetter('signUp', { locale, baseUrl, token })
  const expiresAt = new Date(now.getTime() + (personId ? 0 : LIFETIME)).toISOString()
  const kind = personId ? 'accountExists' : 'signUp'
  await deps.db.transaction().execute(async (trx) => {
    await requestSignUp(trx, { tokenHash, email, createdAt: at, expiresAt })
    await postMail(trx, { id: deps.newId(), personId, kind, address: email, ...letter, at })
  })
}

/** The address a link was sent to, while the link works. */
export async function showSignUp(
  deps: Deps,
  token: string,
): Promise<{ email: string } | undefined> {
  return signUpByToken(deps.db, { tokenHash: hashOfToken(token), now: deps.now().toISOString() })
}

/** The second step: a name and a password for the proved address, then signed in. */
export async function finishSignUp(
  deps: Deps,
  input: { token: string; name: string; password: string; locale: Locale } & From,
): Promise<{ headers: Headers }> {
  await takeTurn(deps, [{ kind: 'finish-client', subject: input.client, most: 30, minutes: 60 }])
  const waiting = await showSignUp(deps, input.token)
  if (!waiting) throw new Refused('linkOver')
  refuseWeakPassword(input.password, waiting)
  const { name, password, locale } = input
  // The account first: it can be made once only, and a fault on the way leaves the link working.
  const account = await createAccount(deps, { email: waiting.email, name, password, locale })
  const claim = { tokenHash: hashOfToken(input.token), now: deps.now().toISOString() }
  await spendSignUp(deps.db, claim)
  return account
}
