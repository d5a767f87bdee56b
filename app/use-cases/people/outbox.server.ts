import { permitGlobally } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound, Refused } from '#app/errors.ts'
import { outboxBacklog } from '#db/outbox.ts'
import {
  latestMails,
  looksAt,
  mailById,
  mailWithDelivery,
  recordLook,
  reviveEffect,
  unfinishedEffects,
} from '#db/queries/mail.server.ts'

const SHOWN = 100

/** How a mail stands: `kept` means that no mail server is set and the mail waits here to be read. */
export type MailState = 'waiting' | 'sent' | 'kept' | 'failed'

type Delivery = Awaited<ReturnType<typeof latestMails>>[number]

/** Outgoing mail and unfinished effects, newest first; secrets stay masked. */
export async function showOutbox(deps: Deps, viewer: Viewer) {
  permitGlobally(viewer, 'outbox.read')
  const mails = await latestMails(deps.db, { limit: SHOWN })
  const effects = await unfinishedEffects(deps.db, { limit: SHOWN })
  return {
    delivers: deps.world.mailer.delivers,
    backlog: await outboxBacklog(deps.db),
    mails: mails.map((mail) => ({
      id: mail.id,
      kind: mail.kind,
      address: mail.address,
      subject: mail.subject,
      createdAt: mail.createdAt,
      state: stateOf(mail),
    })),
    effects: effects.map((effect) => ({ ...effect, failed: effect.failedAt !== null })),
  }
}

export async function showMail(deps: Deps, viewer: Viewer, id: string) {
  permitGlobally(viewer, 'outbox.read')
  const mail = await mailWithDelivery(deps.db, id)
  if (!mail) throw new NotFound()
  const { kind, address, subject, body, createdAt, sentAt, lastError, effectId } = mail
  const state = stateOf(mail)
  return {
    ...{ id, kind, address, subject, body, createdAt, sentAt, lastError, effectId, state },
    looks: await looksAt(deps.db, id),
    actions: { reveal: isOpen(deps, mail), retry: state === 'failed' },
  }
}

/** The link of a mail that could not be delivered, so that it can be handed over; who looked is kept. */
export async function revealMail(deps: Deps, viewer: Viewer, id: string): Promise<string> {
  permitGlobally(viewer, 'outbox.reveal')
  return deps.db.transaction().execute(async (trx) => {
    const [delivery, mail] = [await mailWithDelivery(trx, id), await mailById(trx, id)]
    if (!delivery || !mail) throw new NotFound()
    if (!isOpen(deps, delivery) || mail.secretBody === null) throw new Refused('nothingToReveal')
    const lookedAt = deps.now().toISOString()
    await recordLook(trx, { personId: viewer.personId, mailId: id, lookedAt })
    return mail.secretBody
  })
}

/** One more round of tries for what waits or was given up. */
export async function retryEffect(deps: Deps, viewer: Viewer, id: number): Promise<void> {
  permitGlobally(viewer, 'outbox.retry')
  const at = deps.now().toISOString()
  const revived =
    Number.isSafeInteger(id) &&
    (await deps.db.transaction().execute((trx) => reviveEffect(trx, { id, at })))
  if (!revived) throw new NotFound()
}

/** While a mail server still tries, nobody needs the link but its reader. */
function isOpen({ world }: Deps, mail: Delivery): boolean {
  return Boolean(mail.hasSecret) && (!world.mailer.delivers || mail.failedAt !== null)
}

function stateOf({ sentAt, doneAt, failedAt }: Delivery): MailState {
  if (sentAt) return 'sent'
  if (failedAt) return 'failed'
  return doneAt ? 'kept' : 'waiting'
}
