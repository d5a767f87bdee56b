import type { Db } from '#db/schema.ts'

/** Open items of the plan with a day. */
export async function plannedDates(db: Db, organisationId: string) {
  return db
    .selectFrom('actionItem')
    .select(['id', 'title', 'owner', 'dueOn', 'status', 'assessmentId'])
    .where('organisationId', '=', organisationId)
    .where('dueOn', 'is not', null)
    .where('status', '!=', 'dropped')
    .orderBy('dueOn')
    .orderBy('id')
    .$narrowType<{ dueOn: string }>()
    .execute()
}

/** Documents of the library whose newest version is valid until a day. */
export async function expiringEvidence(db: Db, organisationId: string) {
  return db
    .selectFrom('evidenceItem')
    .innerJoin('evidenceVersion', 'evidenceVersion.itemId', 'evidenceItem.id')
    .select(['evidenceItem.id', 'evidenceVersion.name', 'evidenceVersion.validUntil'])
    .where('evidenceItem.organisationId', '=', organisationId)
    .where('evidenceVersion.validUntil', 'is not', null)
    .where('evidenceVersion.validUntil', '!=', '')
    .where((eb) =>
      eb(
        'evidenceVersion.no',
        '=',
        eb
          .selectFrom('evidenceVersion as newer')
          .select(({ fn }) => fn.max('newer.no').as('newest'))
          .whereRef('newer.itemId', '=', 'evidenceItem.id'),
      ),
    )
    .$narrowType<{ validUntil: string }>()
    .execute()
}

/** Cohorts an organisation takes part in now: their settings and how far its assessment has come. */
export async function cohortDatesOf(db: Db, organisationId: string) {
  const rows = await db
    .selectFrom('participation')
    .innerJoin('workflow', 'workflow.id', 'participation.id')
    .innerJoin('cohort', 'cohort.id', 'participation.cohortId')
    .leftJoin('assessment', 'assessment.participationId', 'participation.id')
    .leftJoin('submission', 'submission.assessmentId', 'assessment.id')
    .select(({ fn }) => [
      'participation.id',
      'cohort.id as cohortId',
      'cohort.name',
      'cohort.settings',
      fn.max('assessment.id').as('assessmentId'),
      fn.count('submission.id').as('submissions'),
    ])
    .where('participation.organisationId', '=', organisationId)
    .where('workflow.state', '=', '"active"')
    .groupBy('participation.id')
    .execute()
  return rows.map(({ settings, submissions, ...row }) => ({
    ...row,
    submitted: Number(submissions) > 0,
    deadlines: JSON.parse(settings).deadlines as Record<string, string | null>,
  }))
}

/** Organisations with somebody to remind, in pages by id. */
export async function remindable(
  db: Db,
  { after, limit }: { after: string; limit: number },
): Promise<string[]> {
  const rows = await db
    .selectFrom('organisation')
    .select('id')
    .where('id', '>', after)
    .where('erasedAt', 'is', null)
    .where('mergedIntoId', 'is', null)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('membership')
          .select('id')
          .whereRef('membership.organisationId', '=', 'organisation.id')
          .where('membership.untilAt', 'is', null),
      ),
    )
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map(({ id }) => id)
}

/** Organisations on whose team a person is. */
export async function teamsOf(db: Db, personId: string): Promise<{ id: string; name: string }[]> {
  return db
    .selectFrom('membership')
    .innerJoin('organisation', 'organisation.id', 'membership.organisationId')
    .select(['organisation.id', 'organisation.name'])
    .distinct()
    .where('membership.personId', '=', personId)
    .where('membership.untilAt', 'is', null)
    .where('organisation.erasedAt', 'is', null)
    .orderBy('organisation.name')
    .orderBy('organisation.id')
    .execute()
}
