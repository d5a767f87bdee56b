import type { Deps } from '#app/deps.server.ts'
import { addresseeOf, writeIdleVerification } from '#db/queries/account.server.ts'
import { postMail } from '#db/queries/mail.server.ts'
import { plainAccountLetter } from '#templates/mail/account.ts'
import { type Limit, takeTurn } from './limit.server.ts'
import type { From } from './sign-in.server.ts'

type Asked = { email: string } & From

/** Five mails of one kind an hour to one mailbox, and twenty from one place to all. */
export function mailLimits(kind: string, email: string, client: string): Limit[] {
  return [
    { kind: `mail-${kind}`, subject: email, most: 5, minutes: 60 },
    { kind: `mail-${kind}-client`, subject: client, most: 20, minutes: 60 },
  ]
}

/** Mails a link that signs in. Every address gets a mail, so the answer and its time tell nothing about accounts. */
export async function mailSignInLink(deps: Deps, { email, headers, client }: Asked): Promise<void> {
  await takeTurn(deps, mailLimits('link', email, client))
  await deps.accounts.api.signInMagicLink({ body: { email }, headers })
}

/** Mails a link for a new password; an unknown address gets a mail that says so, after as many writes. */
export async function mailPasswordReset(deps: Deps, { email, client }: Asked): Promise<void> {
  await takeTurn(deps, mailLimits('reset', email, client))
  const { personId, locale } = await addresseeOf(deps.db, email)
  if (personId) {
    await deps.accounts.api.requestPasswordReset({ body: { email } })
    return
  }
  const at = deps.now().toISOString()
  await writeIdleVerification(deps.db, { id: deps.newId(), at })
  const letter = plainAccountLetter('noAccount', { locale, baseUrl: deps.settings.baseUrl })
  await deps.db.transaction().execute((trx) =>
    postMail(trx, {
      id: deps.newId(),
      personId: null,
      kind: 'noAccount',
      address: email,
      ...letter,
      at,
    }),
  )
}
