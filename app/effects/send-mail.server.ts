import type { Deps } from '#app/deps.server.ts'
import type { OutboxItem } from '#db/outbox.ts'
import { mailById, markSent, markUnsent } from '#db/queries/mail.server.ts'

/** The server's own words may repeat the address, so they stay with the mail; the outbox and the log get this. */
class MailNotDelivered extends Error {
  override name = 'MailNotDelivered'
  readonly permanent: boolean

  constructor(permanent: boolean) {
    super(permanent ? 'The mail server refused the mail for good.' : 'The mail was not delivered.')
    this.permanent = permanent
  }
}

/**
 * Delivers one mail. Without a mail server there is nothing to do: it stays readable at /outbox.
 * Its id becomes the Message-ID, so a second delivery after a crash can be recognised.
 */
export async function sendMail({ db, now, world }: Deps, { params }: OutboxItem): Promise<void> {
  const mail = await mailById(db, String(params.mailId))
  if (!mail || mail.sentAt || !world.mailer.delivers) return
  const { id, address, subject, body, secretBody } = mail
  try {
    await world.mailer.send({ id, to: address, subject, text: secretBody ?? body })
  } catch (error) {
    await markUnsent(db, { id, error: (error as Error).message })
    throw new MailNotDelivered((error as { permanent?: boolean }).permanent === true)
  }
  await markSent(db, { id, at: now().toISOString() })
}
