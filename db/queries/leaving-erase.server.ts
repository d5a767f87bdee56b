import { sql } from 'kysely'
import type { Db, Trx } from '#db/schema.ts'
import { plainly } from './leaving-parts.server.ts'

/** Rows that only the organisation needs, by the column that names it or one of its assessments or agreements. */
const own = {
  organisationId: ['profileFact', 'registerExtract', 'actionItem', 'documentDraft', 'ownDate'],
  more: ['dutyDone', 'invitation', 'feed'],
  assessmentId: [
    ...['answer', 'answerRevision', 'answerChange', 'carriedAnswer', 'individualScore', 'scoring'],
    ...['assignment', 'areaCompletion', 'entryMandate', 'suggestion', 'helpQuestion'],
    ...['evidenceLink'],
  ],
} as const

type Of = { organisationIds: string[]; assessmentIds: string[] }

/** What was written while working: profile, answers, plan, drafts, conversations, scores, dates. */
export async function deleteOwnRows(trx: Trx, { organisationIds, assessmentIds }: Of) {
  const db = plainly(trx)
  await sql`delete from help_message where question_id in (
    select id from help_question where assessment_id in (${sql.join(assessmentIds)}))`.execute(trx)
  await sql`delete from feed_entry where feed_id in (
    select id from feed where organisation_id in (${sql.join(organisationIds)}))`.execute(trx)
  await sql`delete from development_step where agreement_id in (
    select a.id from development_agreement a join participation p on p.id = a.participation_id
    where p.organisation_id in (${sql.join(organisationIds)}))`.execute(trx)
  await sql`delete from development_agreement where participation_id in (
    select id from participation where organisation_id in (${sql.join(organisationIds)}))`.execute(
    trx,
  )
  for (const table of own.assessmentId)
    await db.deleteFrom(table).where('assessmentId', 'in', assessmentIds).execute()
  for (const table of [...own.organisationId, ...own.more])
    await db.deleteFrom(table).where('organisationId', 'in', organisationIds).execute()
}

/** What has to stay by its id or hash loses its words. */
export async function emptyOwnRows(trx: Trx, { organisationIds, assessmentIds }: Of) {
  const items = trx
    .selectFrom('evidenceItem')
    .select('id')
    .where('organisationId', 'in', organisationIds)
  await trx
    .updateTable('evidenceVersion')
    .set({ name: '', place: null, url: null, fileName: null, documentDate: null, validUntil: null })
    .where('itemId', 'in', items)
    .execute()
  await trx
    .updateTable('consent')
    .set({ place: null, sha256: null })
    .where('organisationId', 'in', organisationIds)
    .execute()
  await emptySubmissions(trx, assessmentIds)
}

/** Frozen copies and the statements beside them; their hashes stay. */
export async function emptySubmissions(trx: Trx, assessmentIds: string[]): Promise<void> {
  const submissions = trx
    .selectFrom('submission')
    .select('id')
    .where('assessmentId', 'in', assessmentIds)
  await trx
    .updateTable('statement')
    .set({ signatories: null, representation: null, place: null, salt: null })
    .where('submissionId', 'in', submissions)
    .execute()
  await trx
    .updateTable('submission')
    .set({ content: null })
    .where('assessmentId', 'in', assessmentIds)
    .where('content', 'is not', null)
    .execute()
}

/** What was written about it in review: ratings stay, words go. */
export async function emptyFindings(trx: Trx, assessmentIds: string[]): Promise<void> {
  const cases = trx.selectFrom('case').select('id').where('assessmentId', 'in', assessmentIds)
  const reviews = trx.selectFrom('review').select('id').where('caseId', 'in', cases)
  await trx.deleteFrom('findingRevision').where('reviewId', 'in', reviews).execute()
  await trx.deleteFrom('agreedFindingRevision').where('caseId', 'in', cases).execute()
  await trx
    .updateTable('finding')
    .set({ rationale: '', evidenceSeen: '', privateNote: '', question: '' })
    .where('reviewId', 'in', reviews)
    .execute()
  await trx.updateTable('agreedFinding').set({ reason: '' }).where('caseId', 'in', cases).execute()
}

export async function reportsOf(db: Db, assessmentIds: string[]) {
  return db
    .selectFrom('report')
    .innerJoin('case', 'case.id', 'report.caseId')
    .select(['report.id', 'report.content'])
    .where('case.assessmentId', 'in', assessmentIds)
    .execute()
}

export async function setReportContent(
  trx: Trx,
  { id, content }: { id: string; content: string },
): Promise<void> {
  await trx.updateTable('report').set({ content }).where('id', '=', id).execute()
}

/** Name, address and numbers; a revision that a public certificate names stays as it was. */
export async function emptyOrganisations(
  trx: Trx,
  { ids, name, at }: { ids: string[]; name: string; at: string },
): Promise<void> {
  const nobody = {
    ...{ name, street: '', postalCode: '', city: '' },
    ...{ krs: null, nip: null, regon: null, registerNo: null },
  }
  await trx
    .updateTable('organisation')
    .set({ ...nobody, confirmedAt: null, erasedAt: at, updatedAt: at })
    .where('id', 'in', ids)
    .execute()
  await trx
    .updateTable('organisationRevision')
    .set(nobody)
    .where('organisationId', 'in', ids)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('certificate')
            .select('certificate.id')
            .where('certificate.series', '=', 'C')
            .whereRef('certificate.organisationId', '=', 'organisationRevision.organisationId')
            .whereRef('certificate.organisationRevision', '=', 'organisationRevision.revision'),
        ),
      ),
    )
    .execute()
}
