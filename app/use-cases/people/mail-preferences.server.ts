import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { setMailPreferences, unwantedMails } from '#db/queries/mail-preference.server.ts'
import { type MailKind, mailKinds } from '#templates/messages/mail-kinds.ts'

/** Which mails the viewer gets; one's own choice, so there is nothing to permit. */
export async function showMailPreferences({ db }: Deps, { personId }: Viewer) {
  const unwanted = await unwantedMails(db, personId)
  return { wanted: mailKinds.filter((kind) => !unwanted.has(kind)) }
}

/** Keeps which kinds of mail the viewer wants; every other one is switched off. */
export async function chooseMails(
  deps: Deps,
  { personId }: Viewer,
  { wanted }: { wanted: MailKind[] },
): Promise<void> {
  const at = deps.now().toISOString()
  const preferences = mailKinds.map((kind) => ({ kind, mailed: wanted.includes(kind) }))
  await deps.db
    .transaction()
    .execute((trx) => setMailPreferences(trx, { personId, at }, preferences))
}
