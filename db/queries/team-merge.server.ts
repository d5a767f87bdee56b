import type { Db, Trx } from '#db/schema.ts'

const OVER = ['"life":"withdrawn"', '"life":"closed"']

/** How much of an organisation would move with it. */
export async function countsOf(db: Db, organisationId: string) {
  const count = async (table: 'evidenceItem' | 'actionItem' | 'documentDraft' | 'ownDate') => {
    const row = await db
      .selectFrom(table)
      .select(({ fn }) => fn.countAll<number>().as('n'))
      .where('organisationId', '=', organisationId)
      .executeTakeFirstOrThrow()
    return Number(row.n)
  }
  return {
    evidence: await count('evidenceItem'),
    plan: await count('actionItem'),
    documents: await count('documentDraft'),
    dates: await count('ownDate'),
  }
}

/** Assessments and participations of an organisation, as a merger compares them. */
export async function courseOf(db: Db, organisationId: string) {
  const assessments = await db
    .selectFrom('assessment')
    .innerJoin('workflow', 'workflow.id', 'assessment.id')
    .select([
      'assessment.id',
      'assessment.standardVersionId',
      'assessment.participationId',
      'assessment.cycle',
      'workflow.state',
    ])
    .where('assessment.organisationId', '=', organisationId)
    .orderBy('assessment.createdAt')
    .execute()
  const participations = await db
    .selectFrom('participation')
    .innerJoin('cohort', 'cohort.id', 'participation.cohortId')
    .select(['participation.id', 'participation.cohortId', 'cohort.name as cohort'])
    .where('participation.organisationId', '=', organisationId)
    .orderBy('participation.createdAt')
    .execute()
  return {
    assessments: assessments.map(({ state, ...row }) => ({
      ...row,
      open: !OVER.some((ended) => state.includes(ended)),
    })),
    participations,
  }
}

/** Everything that hangs on the organisation by name and does not have to be looked at row by row. */
const moving = [
  'evidenceItem',
  'actionItem',
  'participation',
  'documentDraft',
  'ownDate',
  'consent',
] as const

export async function moveBelongings(trx: Trx, from: string, to: string): Promise<void> {
  for (const table of moving) {
    await trx
      .updateTable(table)
      .set({ organisationId: to })
      .where('organisationId', '=', from)
      .execute()
  }
}

/** A self-assessment takes the next free cycle of its version, so that no two are the same one. */
export async function moveAssessment(
  trx: Trx,
  { id, to, cycle }: { id: string; to: string; cycle: number },
): Promise<void> {
  await trx
    .updateTable('assessment')
    .set({ organisationId: to, cycle })
    .where('id', '=', id)
    .execute()
}

export async function lastCycle(
  db: Db,
  { organisationId, standardVersionId }: { organisationId: string; standardVersionId: string },
): Promise<number> {
  const row = await db
    .selectFrom('assessment')
    .select(({ fn }) => fn.max<number | null>('cycle').as('last'))
    .where('organisationId', '=', organisationId)
    .where('standardVersionId', '=', standardVersionId)
    .where('participationId', 'is', null)
    .executeTakeFirst()
  return row?.last ?? 0
}

/** Open offers to join and calendar links of an organisation that is no more. */
export async function closeDoors(trx: Trx, organisationId: string, at: string): Promise<void> {
  await trx
    .updateTable('invitation')
    .set({ revokedAt: at })
    .where('organisationId', '=', organisationId)
    .where('usedAt', 'is', null)
    .where('revokedAt', 'is', null)
    .execute()
  await trx
    .updateTable('feed')
    .set({ revokedAt: at })
    .where('organisationId', '=', organisationId)
    .where('revokedAt', 'is', null)
    .execute()
}

/** Its numbers are free again: the organisation that stays may have them. */
export async function markMerged(
  trx: Trx,
  { from, to, at }: { from: string; to: string; at: string },
): Promise<void> {
  await trx
    .updateTable('organisation')
    .set({ mergedIntoId: to, confirmedAt: null, updatedAt: at })
    .where('id', '=', from)
    .execute()
  // Whatever was merged into it before leads on to where it is now.
  await trx
    .updateTable('organisation')
    .set({ mergedIntoId: to })
    .where('mergedIntoId', '=', from)
    .execute()
}
