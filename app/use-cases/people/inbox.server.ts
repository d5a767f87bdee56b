import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound } from '#app/errors.ts'
import { noticesOf, openNotice, readAllNotices } from '#db/queries/notices.server.ts'

/** A person's own news; nobody else's can be asked for. */
export async function showInbox({ db }: Deps, { personId }: Viewer) {
  return noticesOf(db, personId, { limit: 100 })
}

/** Opens a notice: read from now on. Answers where it leads. */
export async function openNews(deps: Deps, { personId }: Viewer, id: string): Promise<string> {
  const at = deps.now().toISOString()
  const notice = await deps.db.transaction().execute((trx) => openNotice(trx, { id, personId, at }))
  if (!notice) throw new NotFound()
  return notice.href
}

export async function readAllNews(deps: Deps, { personId }: Viewer): Promise<void> {
  const at = deps.now().toISOString()
  await deps.db.transaction().execute((trx) => readAllNotices(trx, { personId, at }))
}
