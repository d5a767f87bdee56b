import type { Settings } from '#app/settings.server.ts'
import { addresseeOf } from '#db/queries/account.server.ts'
import { postMail } from '#db/queries/mail.server.ts'
import type { Db } from '#db/schema.ts'
import { accountLetter, plainAccountLetter } from '#templates/mail/account.ts'
import type { Letter, SecretLetter } from '#templates/mail/letter.ts'

type World = { db: Db; settings: Settings; now: () => Date; newId: () => string }

/**
 * The library asks us to mail a token. The mail is kept with its secret at once; the outbox only learns its id.
 * A link is asked for unknown addresses as well, so that both ways take the same time: they get a mail that says so.
 */
export function accountMails({ db, settings: { baseUrl }, now, newId }: World) {
  const post = (
    address: string,
    personId: string | null,
    kind: string,
    letter: Letter | SecretLetter,
  ) =>
    db
      .transaction()
      .execute((trx) =>
        postMail(trx, { id: newId(), personId, kind, address, ...letter, at: now().toISOString() }),
      )
  return {
    async sendSignInLink(email: string, token: string) {
      const { personId, locale, twoFactor } = await addresseeOf(db, email)
      const words = { locale, baseUrl }
      if (!personId) return post(email, null, 'noAccount', plainAccountLetter('noAccount', words))
      // A mailbox alone must not open an account that asked for two factors.
      if (twoFactor)
        return post(
          email,
          personId,
          'passwordInstead',
          plainAccountLetter('passwordInstead', words),
        )
      await post(email, personId, 'signInLink', accountLetter('signInLink', { ...words, token }))
    },
    async sendPasswordReset(email: string, token: string) {
      const { personId, locale } = await addresseeOf(db, email)
      const letter = accountLetter('passwordReset', { locale, baseUrl, token })
      await post(email, personId, 'passwordReset', letter)
    },
  }
}
