import { sql } from 'kysely'
import type { Db, Trx } from '#db/schema.ts'

/** Scores whose time is over: the assessment is ready and nobody wished to keep them, or it has ended. */
export async function deleteScores(trx: Trx): Promise<void> {
  await sql`delete from individual_score where assessment_id in (
    select a.id from assessment a join workflow w on w.id = a.id
    left join scoring s on s.assessment_id = a.id
    where json_extract(w.state, '$.life') in ('withdrawn', 'closed')
      or (ifnull(s.keep_scores, 0) = 0
        and json_extract(w.state, '$.life') in ('ready', 'submitted', 'accepted')))`.execute(trx)
}

export type IdleDraft = { id: string; organisationId: string; since: string; asked: number }

/**
 * Assessments never submitted on which nothing has happened since `limit` (instant), with how often the team
 * has been asked about this silence, not counting questions newer than `answeredBy`.
 */
export async function idleDrafts(
  db: Db,
  { limit, answeredBy }: { limit: string; answeredBy: string },
): Promise<IdleDraft[]> {
  const { rows } = await sql<IdleDraft>`select a.id, a.organisation_id, w.updated_at as since,
      (select count(*) from organisation_log l
        where l.organisation_id = a.organisation_id and l.kind = 'draftAsked'
          and json_extract(l.data, '$.assessmentId') = a.id
          and json_extract(l.data, '$.since') = w.updated_at
          and l.created_at <= ${answeredBy}) as asked
    from assessment a join workflow w on w.id = a.id
    join organisation o on o.id = a.organisation_id
    where w.updated_at <= ${limit} and o.erased_at is null
      and json_extract(w.state, '$.life') in ('preparing', 'inProgress', 'reconciling', 'ready')
      and not exists (select 1 from submission s where s.assessment_id = a.id)
    order by a.id limit 200`.execute(db)
  return rows
}

/** Trials whose cohort closed before `limit`, with words still in their submissions, findings or report. */
export async function trialsOver(db: Db, limit: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select a.id from assessment a
    join participation p on p.id = a.participation_id
    join workflow c on c.id = p.cohort_id
    where a.mode = 'trial' and c.state = '"closed"' and c.state_since <= ${limit}
      and ${hasWords}
    order by a.id limit 200`.execute(db)
  return rows.map(({ id }) => id)
}

/** Full assessments whose certificate ended, or that were refused or left, before `limit`. */
export async function fullOver(
  db: Db,
  { limit, day }: { limit: string; day: string },
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select a.id from assessment a
    join workflow w on w.id = a.id
    where a.mode = 'full' and ${hasWords}
      and json_extract(w.state, '$.life') in ('closed', 'withdrawn') and w.state_since <= ${limit}
      and not exists (
        select 1 from certificate c join decision d on d.id = c.decision_id
        join "case" k on k.id = d.case_id join workflow cw on cw.id = c.id
        where k.assessment_id = a.id and not (
          (c.valid_until is not null and c.valid_until <= ${day})
          or (cw.state in ('"withdrawn"', '"annulled"', '"expired"', '"resigned"', '"replaced"')
            and cw.state_since <= ${limit})))
    order by a.id limit 200`.execute(db)
  return rows.map(({ id }) => id)
}

const hasWords = sql`(
  exists (select 1 from submission s where s.assessment_id = a.id and s.content is not null)
  or exists (select 1 from "case" k join report r on r.case_id = k.id
    where k.assessment_id = a.id and json_extract(r.content, '$.emptied') is not 1)
  or exists (select 1 from "case" k join review v on v.case_id = k.id
    join finding f on f.review_id = v.id
    where k.assessment_id = a.id and (f.rationale || f.evidence_seen || f.private_note || f.question) <> '')
)`

/** Who voted how, once a decision has stood long enough; its counts stay with it. */
export async function deleteVotes(trx: Trx, limit: string): Promise<void> {
  await sql`delete from vote where decision_id in (
    select id from decision where taken_at is not null and taken_at <= ${limit})`.execute(trx)
}

/** Delivered mails. The notice in the inbox says the same without an address. */
export async function deleteMails(trx: Trx, limit: string): Promise<void> {
  await trx.deleteFrom('mail').where('sentAt', '<=', limit).execute()
}

export async function deleteSessions(trx: Trx, limit: string): Promise<void> {
  await trx.deleteFrom('session').where('expiresAt', '<=', limit).execute()
  await trx.deleteFrom('verification').where('expiresAt', '<=', limit).execute()
  await trx.deleteFrom('signUp').where('expiresAt', '<=', limit).execute()
}

/** Addresses that never answered; an invitation that was used stays with what it granted. */
export async function deleteInvitations(trx: Trx, limit: string): Promise<void> {
  await trx
    .deleteFrom('invitation')
    .where('expiresAt', '<=', limit)
    .where('usedAt', 'is', null)
    .execute()
}

export async function deleteNotices(trx: Trx, limit: string): Promise<void> {
  await trx.deleteFrom('notice').where('createdAt', '<=', limit).execute()
}
