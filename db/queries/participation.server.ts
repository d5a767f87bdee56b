import type { Db, RoleGrantRow, Trx } from '#db/schema.ts'

export type ParticipationFrame = {
  id: string
  cohortId: string
  cohortName: string
  organisationId: string
  organisationName: string
  code: string
  mode: string
  createdAt: string
}

export async function findParticipation(
  db: Db,
  id: string,
): Promise<ParticipationFrame | undefined> {
  return db
    .selectFrom('participation')
    .innerJoin('cohort', 'cohort.id', 'participation.cohortId')
    .innerJoin('organisation', 'organisation.id', 'participation.organisationId')
    .select([
      'participation.id',
      'participation.cohortId',
      'cohort.name as cohortName',
      'participation.organisationId',
      'organisation.name as organisationName',
      'participation.code',
      'participation.mode',
      'participation.createdAt',
    ])
    .where('participation.id', '=', id)
    .executeTakeFirst()
}

export async function participationIn(
  db: Db,
  { cohortId, organisationId }: { cohortId: string; organisationId: string },
): Promise<{ id: string } | undefined> {
  return db
    .selectFrom('participation')
    .select('id')
    .where('cohortId', '=', cohortId)
    .where('organisationId', '=', organisationId)
    .executeTakeFirst()
}

/** How many organisations were taken into a cohort and the highest number of a code so far. */
export async function lastCode(db: Db, cohortId: string): Promise<number> {
  const row = await db
    .selectFrom('participation')
    .select('n')
    .where('cohortId', '=', cohortId)
    .orderBy('n', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.n ?? 0
}

/** Organisations that take part or are asked to: those that left make room for others. */
export async function countPlacesTaken(db: Db, cohortId: string): Promise<number> {
  const row = await db
    .selectFrom('participation')
    .innerJoin('workflow', 'workflow.id', 'participation.id')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('participation.cohortId', '=', cohortId)
    .where('workflow.state', '!=', '"exited"')
    .executeTakeFirstOrThrow()
  return Number(row.count)
}

type NewParticipation = {
  id: string
  cohortId: string
  organisationId: string
  code: string
  mode: string
  createdAt: string
}

export async function insertParticipation(trx: Trx, row: NewParticipation): Promise<void> {
  await trx.insertInto('participation').values(row).execute()
}

export async function keepExitNote(
  trx: Trx,
  { id, noteId }: { id: string; noteId: string },
): Promise<void> {
  await trx.updateTable('participation').set({ exitNoteId: noteId }).where('id', '=', id).execute()
}

/** Why an organisation left, in words, unless they were deleted. */
export async function exitReason(db: Db, participationId: string): Promise<string | null> {
  const row = await db
    .selectFrom('participation')
    .innerJoin('note', 'note.id', 'participation.exitNoteId')
    .select('note.body')
    .where('participation.id', '=', participationId)
    .executeTakeFirst()
  return row?.body ?? null
}

/** Ids of everything that hangs on a participation, in the order it was begun. */
export async function partsOf(db: Db, participationId: string) {
  const assessments = await ids(
    db.selectFrom('assessment').select('id').where('participationId', '=', participationId),
  )
  const cases = await ids(
    db.selectFrom('case').select('id').where('assessmentId', 'in', assessments),
  )
  const reviews = await ids(db.selectFrom('review').select('id').where('caseId', 'in', cases))
  const decisions = await ids(db.selectFrom('decision').select('id').where('caseId', 'in', cases))
  return { assessments, cases, reviews, decisions }
}

async function ids(query: { execute(): Promise<{ id: string }[]> }): Promise<string[]> {
  return (await query.execute()).map(({ id }) => id)
}

/** The person who mentors a participation now. */
export async function mentorOf(
  db: Db,
  participationId: string,
): Promise<{ personId: string; name: string } | undefined> {
  return db
    .selectFrom('roleGrant')
    .innerJoin('person', 'person.id', 'roleGrant.personId')
    .select(['roleGrant.personId', 'person.name'])
    .where('roleGrant.scopeId', '=', participationId)
    .where('roleGrant.role', '=', 'mentor')
    .where('roleGrant.untilAt', 'is', null)
    .executeTakeFirst()
}

export async function insertMentor(
  trx: Trx,
  grant: Pick<RoleGrantRow, 'id' | 'personId' | 'grantedBy' | 'fromAt'> & {
    participationId: string
  },
): Promise<void> {
  const { participationId, ...row } = grant
  await trx
    .insertInto('roleGrant')
    .values({ ...row, role: 'mentor', scopeKind: 'participation', scopeId: participationId })
    .execute()
}

/** Ends the mentor's grant; what they signed for the organisation waits for the next mentor's signature. */
export async function endMentor(
  trx: Trx,
  { participationId, at }: { participationId: string; at: string },
): Promise<void> {
  await trx
    .updateTable('roleGrant')
    .set({ untilAt: at })
    .where('scopeId', '=', participationId)
    .where('role', '=', 'mentor')
    .where('untilAt', 'is', null)
    .execute()
  await trx
    .updateTable('developmentAgreement')
    .set({ mentorId: null, mentorSignedAt: null })
    .where('participationId', '=', participationId)
    .where('endedAt', 'is', null)
    .execute()
}

/** Everybody in the pool of mentors; who is a coordinator too is marked. */
export async function mentorPool(db: Db): Promise<{ personId: string; name: string }[]> {
  return db
    .selectFrom('roleGrant')
    .innerJoin('person', 'person.id', 'roleGrant.personId')
    .select(['roleGrant.personId', 'person.name'])
    .where('roleGrant.role', '=', 'mentor')
    .where('roleGrant.scopeKind', '=', 'global')
    .where('roleGrant.untilAt', 'is', null)
    .orderBy('person.name')
    .orderBy('person.id')
    .execute()
}

/** Whether a person was ever asked to review this organisation, however it ended but by declining. */
export async function hasReviewed(
  db: Db,
  { personId, organisationId }: { personId: string; organisationId: string },
): Promise<boolean> {
  const row = await db
    .selectFrom('review')
    .innerJoin('case', 'case.id', 'review.caseId')
    .innerJoin('assessment', 'assessment.id', 'case.assessmentId')
    .innerJoin('workflow', 'workflow.id', 'review.id')
    .select('review.id')
    .where('review.personId', '=', personId)
    .where('assessment.organisationId', '=', organisationId)
    .where('workflow.state', '!=', '"declined"')
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Whether a person reported or voted on a decision about this organisation. */
export async function hasDecided(
  db: Db,
  { personId, organisationId }: { personId: string; organisationId: string },
): Promise<boolean> {
  const row = await db
    .selectFrom('decision')
    .innerJoin('case', 'case.id', 'decision.caseId')
    .innerJoin('assessment', 'assessment.id', 'case.assessmentId')
    .leftJoin('vote', 'vote.decisionId', 'decision.id')
    .select('decision.id')
    .where('assessment.organisationId', '=', organisationId)
    .where((eb) =>
      eb.or([eb('decision.rapporteurId', '=', personId), eb('vote.personId', '=', personId)]),
    )
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** How many organisations a person brought into a cohort. */
export async function countBroughtBy(
  db: Db,
  { personId, cohortId }: { personId: string; cohortId: string },
): Promise<number> {
  const row = await db
    .selectFrom('participation')
    .innerJoin('workflowEvent', 'workflowEvent.workflowId', 'participation.id')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('participation.cohortId', '=', cohortId)
    .where('workflowEvent.version', '=', 1)
    .where('workflowEvent.actorId', '=', personId)
    .executeTakeFirstOrThrow()
  return Number(row.count)
}
