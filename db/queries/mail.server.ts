import { queueEffect } from '#db/outbox.ts'
import type { Db, Trx } from '#db/schema.ts'

export type NewMail = {
  id: string
  personId: string | null
  kind: string
  address: string
  subject: string
  /** What anyone who may read the outbox sees; a link that opens something is masked here. */
  text: string
  /** The same with the link; kept only until it is delivered. */
  secretText?: string
  at: string
}

/** Keeps a mail and asks for its delivery. The outbox knows only its id: no address and no token. */
export async function postMail(trx: Trx, mail: NewMail): Promise<void> {
  const { text, secretText, at, ...row } = mail
  await trx
    .insertInto('mail')
    .values({ ...row, body: text, secretBody: secretText ?? null, createdAt: at })
    .execute()
  await queueEffect(trx, {
    effect: 'sendMail',
    params: { mailId: mail.id },
    dedupeKey: deliveryKey(mail.id),
    at,
  })
}

export const deliveryKey = (mailId: string) => `sendMail:${mailId}`

export async function mailById(db: Db, id: string) {
  return db.selectFrom('mail').selectAll().where('id', '=', id).executeTakeFirst()
}

/** Delivered: from now on nobody can read the secret here. */
export async function markSent(db: Db, { id, at }: { id: string; at: string }): Promise<void> {
  await db
    .updateTable('mail')
    .set({ sentAt: at, secretBody: null, lastError: null })
    .where('id', '=', id)
    .execute()
}

export async function markUnsent(
  db: Db,
  { id, error }: { id: string; error: string },
): Promise<void> {
  await db
    .updateTable('mail')
    .set({ lastError: error.slice(0, 500) })
    .where('id', '=', id)
    .execute()
}

/** The newest mails with the state of their delivery. */
export async function latestMails(db: Db, { limit }: { limit: number }) {
  return mailsWithDelivery(db)
    .orderBy('mail.createdAt', 'desc')
    .orderBy('mail.id', 'desc')
    .limit(limit)
    .execute()
}

export async function mailWithDelivery(db: Db, id: string) {
  return mailsWithDelivery(db).where('mail.id', '=', id).executeTakeFirst()
}

function mailsWithDelivery(db: Db) {
  return db
    .selectFrom('mail')
    .leftJoin('outbox', (join) =>
      join.on('outbox.dedupeKey', '=', (eb) =>
        eb(eb.val('sendMail:'), '||', eb.ref('mail.id')).$castTo<string>(),
      ),
    )
    .select([
      'mail.id',
      'mail.kind',
      'mail.address',
      'mail.subject',
      'mail.body',
      'mail.createdAt',
      'mail.sentAt',
      'mail.lastError',
      'outbox.id as effectId',
      'outbox.attempts',
      'outbox.availableAt',
      'outbox.doneAt',
      'outbox.failedAt',
    ])
    .select(({ eb }) => eb('mail.secretBody', 'is not', null).as('hasSecret'))
}

/** Who opened the secret of a mail, latest first. */
export async function looksAt(db: Db, mailId: string) {
  return db
    .selectFrom('outboxLook')
    .leftJoin('person', 'person.id', 'outboxLook.personId')
    .select(['outboxLook.id', 'outboxLook.lookedAt', 'person.name'])
    .where('outboxLook.mailId', '=', mailId)
    .orderBy('outboxLook.id', 'desc')
    .execute()
}

export async function recordLook(
  trx: Trx,
  look: { personId: string; mailId: string; lookedAt: string },
): Promise<void> {
  await trx.insertInto('outboxLook').values(look).execute()
}

/** Effects that wait or were given up, the given-up ones first; mails are listed by themselves. */
export async function unfinishedEffects(db: Db, { limit }: { limit: number }) {
  return db
    .selectFrom('outbox')
    .select(['id', 'workflowId', 'effect', 'attempts', 'availableAt', 'failedAt', 'lastError'])
    .where('doneAt', 'is', null)
    .orderBy('failedAt', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute()
}

/** A person asks for one more round of tries; undefined when there is nothing to try. */
export async function reviveEffect(trx: Trx, { id, at }: { id: number; at: string }) {
  return trx
    .updateTable('outbox')
    .set({ attempts: 0, availableAt: at, failedAt: null })
    .where('id', '=', id)
    .where('doneAt', 'is', null)
    .returning('id')
    .executeTakeFirst()
}
