import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { Refused } from '#app/errors.ts'
import { keepNote } from '#db/notes.ts'
import type { Trx } from '#db/schema.ts'
import type { Reason } from '#workflows/event.ts'

/** Keeps a reason in words and gives what the event may hold of it; refuses an empty one beside its field. */
export async function keepReason(
  trx: Trx,
  deps: Deps,
  viewer: Viewer,
  words: string,
  field = 'reason',
): Promise<Reason> {
  const body = words.trim()
  if (body === '') throw new Refused('reasonNeeded', {}, field)
  const at = deps.now().toISOString()
  return keepNote(trx, { id: deps.newId(), body, authorId: viewer.personId, at })
}
