import { createHash, randomBytes } from 'node:crypto'
import type { Trx } from './schema.ts'

/**
 * Keeps a reason in words. The event holds the id and this salted hash; when the words must go,
 * body and salt are emptied and the log stays intact.
 */
export async function keepNote(
  trx: Trx,
  note: { id: string; body: string; authorId: string; at: string },
): Promise<{ noteId: string; noteHash: string }> {
  const salt = randomBytes(16).toString('hex')
  const noteHash = createHash('sha256').update(`${salt}:${note.body}`).digest('hex')
  await trx
    .insertInto('note')
    .values({
      id: note.id,
      body: note.body,
      authorId: note.authorId,
      salt,
      hash: noteHash,
      createdAt: note.at,
    })
    .execute()
  return { noteId: note.id, noteHash }
}
