import { notesById } from '#db/queries/leaving.server.ts'
import type { PlainRow } from '#db/queries/leaving-parts.server.ts'
import type { Db } from '#db/schema.ts'
import type { ExportedEvent } from './format.ts'

/** Words that others wrote to the organisation. */
const toThem = new Set([
  ...['assessment.returned', 'acceptance.undone', 'deferral.agreed', 'deferral.declined'],
  'participation.exited',
])

type Notes = {
  tables: Record<string, PlainRow[]>
  events: ExportedEvent[]
  team: string[]
  /** Notes that rows refer to. */
  known: string[]
}

/**
 * The notes that rows and events refer to. Their words are there when somebody of the team wrote them or they
 * were written to the team; of the others only the hash, so that the event can still be checked.
 */
export async function readNotes(
  db: Db,
  { tables, events, team, known }: Notes,
): Promise<PlainRow[]> {
  const told = new Set<string>()
  const ids = new Set(known)
  for (const { type, data } of events) {
    if (typeof data.noteId !== 'string') continue
    ids.add(data.noteId)
    if (toThem.has(type)) told.add(data.noteId)
  }
  for (const { noteId } of tables.organisationLog ?? []) if (noteId) told.add(String(noteId))
  for (const { decisionNoteId } of tables.deferral ?? [])
    if (decisionNoteId) told.add(String(decisionNoteId))
  const rows = await notesById(db, [...ids])
  return rows.map((row) =>
    team.includes(row.authorId) || told.has(row.id) ? row : { ...row, body: null, salt: null },
  )
}
