import { sql } from 'kysely'
import type { Db, Trx } from '#db/schema.ts'

/** Memberships and the mentors' grants of an organisation end. */
export async function endTies(
  trx: Trx,
  { organisationIds, at }: { organisationIds: string[]; at: string },
): Promise<void> {
  await trx
    .updateTable('membership')
    .set({ untilAt: at })
    .where('organisationId', 'in', organisationIds)
    .where('untilAt', 'is', null)
    .execute()
  await trx
    .updateTable('roleGrant')
    .set({ untilAt: at })
    .where('scopeKind', '=', 'participation')
    .where(
      'scopeId',
      'in',
      trx.selectFrom('participation').select('id').where('organisationId', 'in', organisationIds),
    )
    .where('untilAt', 'is', null)
    .execute()
}

/** News about an organisation, and mails that say its name. */
export async function deleteMessages(
  trx: Trx,
  { organisationIds, names }: { organisationIds: string[]; names: string[] },
): Promise<void> {
  await sql`delete from notice
    where json_extract(params, '$.organisationId') in (${sql.join(organisationIds)})`.execute(trx)
  for (const name of names.filter((each) => each.trim() !== ''))
    await trx
      .deleteFrom('mail')
      .where((eb) =>
        eb.or([
          eb(sql<number>`instr(subject, ${name})`, '>', 0),
          eb(sql<number>`instr(body, ${name})`, '>', 0),
        ]),
      )
      .execute()
}

/** Every name an organisation ever had here. */
export async function namesOf(db: Db, organisationIds: string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('organisationRevision')
    .select('name')
    .distinct()
    .where('organisationId', 'in', organisationIds)
    .execute()
  return rows.map(({ name }) => name)
}

/** Words of notes whose ids are known: body and salt go, the hash stays. */
export async function emptyNotes(trx: Trx, ids: string[]): Promise<void> {
  await trx.updateTable('note').set({ body: null, salt: null }).where('id', 'in', ids).execute()
}

/** Notes that any event of these workflows, the log or a wish for a later date refers to. */
export async function notesAround(
  db: Db,
  { organisationIds, workflowIds }: { organisationIds: string[]; workflowIds: string[] },
): Promise<string[]> {
  const events = await db
    .selectFrom('workflowEvent')
    .select(sql<string | null>`json_extract(data, '$.noteId')`.as('noteId'))
    .where('workflowId', 'in', workflowIds)
    .where(sql<string | null>`json_extract(data, '$.noteId')`, 'is not', null)
    .execute()
  const log = await db
    .selectFrom('organisationLog')
    .select('noteId')
    .where('organisationId', 'in', organisationIds)
    .where('noteId', 'is not', null)
    .execute()
  const wishes = await db
    .selectFrom('deferral')
    .select(['reasonNoteId', 'decisionNoteId'])
    .where('assessmentId', 'in', workflowIds)
    .execute()
  return [
    ...[...events, ...log].map(({ noteId }) => noteId),
    ...wishes.flatMap(({ reasonNoteId, decisionNoteId }) => [reasonNoteId, decisionNoteId]),
  ].filter((id) => id !== null)
}

/** Everything of organisations that a workflow stands for, from participations to certificates. */
export async function courseIds(db: Db, organisationIds: string[]) {
  const ids = async (query: { execute(): Promise<{ id: string }[]> }) =>
    (await query.execute()).map(({ id }) => id)
  const of = 'organisationId'
  const participations = await ids(
    db.selectFrom('participation').select('id').where(of, 'in', organisationIds),
  )
  const assessments = await ids(
    db.selectFrom('assessment').select('id').where(of, 'in', organisationIds),
  )
  const cases = await ids(
    db.selectFrom('case').select('id').where('assessmentId', 'in', assessments),
  )
  const reviews = await ids(db.selectFrom('review').select('id').where('caseId', 'in', cases))
  const decisions = await ids(db.selectFrom('decision').select('id').where('caseId', 'in', cases))
  const certificates = await ids(
    db.selectFrom('certificate').select('id').where('decisionId', 'in', decisions),
  )
  return { participations, assessments, cases, reviews, decisions, certificates }
}

/** Files that say the organisation's name and are nobody else's: letters, a trial's papers, scans. */
export async function papersOf(
  db: Db,
  { organisationIds, decisions }: { organisationIds: string[]; decisions: string[] },
): Promise<string[]> {
  const letters = await db
    .selectFrom('letter')
    .select('sha256')
    .where('decisionId', 'in', decisions)
    .execute()
  const papers = await db
    .selectFrom('certificateFile')
    .innerJoin('certificate', 'certificate.id', 'certificateFile.certificateId')
    .select('certificateFile.sha256')
    .where('certificate.decisionId', 'in', decisions)
    .where('certificate.series', '=', 'P')
    .execute()
  const scans = await db
    .selectFrom('consent')
    .select('sha256')
    .where('organisationId', 'in', organisationIds)
    .where('sha256', 'is not', null)
    .execute()
  return [...letters, ...papers, ...scans].map(({ sha256 }) => sha256 as string)
}
