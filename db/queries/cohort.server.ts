import type { CohortRow, Db, Trx } from '#db/schema.ts'

/** What a cohort decides for itself, as data. */
export type CohortSettings = {
  /** ISO dates; each lasts until 23:59 in Poland. Null: none, as in an open call. */
  deadlines: {
    submission: string | null
    review: string | null
    decision: string | null
    end: string | null
  }
  /** Working days a reviewer has from the declaration. */
  reviewDays: number
  /** Working days an organisation has for one round of questions. */
  clarificationDays: number
  /** Votes needed for a decision. */
  quorum: number
  /** How many organisations may take part; null: any number. */
  places: number | null
}

export type Cohort = Omit<CohortRow, 'settings' | 'createdBy'> & { settings: CohortSettings }

export async function findCohort(db: Db, id: string): Promise<Cohort | undefined> {
  const row = await db
    .selectFrom('cohort')
    .select(['id', 'name', 'mode', 'standardVersionId', 'settings', 'createdAt'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row && { ...row, settings: JSON.parse(row.settings) }
}

export async function insertCohort(
  trx: Trx,
  cohort: Omit<CohortRow, 'settings'> & { settings: CohortSettings },
): Promise<void> {
  await trx
    .insertInto('cohort')
    .values({ ...cohort, settings: JSON.stringify(cohort.settings) })
    .execute()
}

export async function updateSettings(
  trx: Trx,
  { id, settings }: { id: string; settings: CohortSettings },
): Promise<void> {
  await trx
    .updateTable('cohort')
    .set({ settings: JSON.stringify(settings) })
    .where('id', '=', id)
    .execute()
}

/** What the lists of cohorts need to know of the one who asks. */
type Watcher = { coordinator: boolean; watchedCohortIds: string[]; panelCohortIds: string[] }

/** Cohorts the viewer runs, watches or sits in the panel of; the newest first. */
export async function listCohorts(db: Db, scope: Watcher) {
  const own = [...scope.watchedCohortIds, ...scope.panelCohortIds]
  if (!scope.coordinator && own.length === 0) return []
  const rows = await db
    .selectFrom('cohort')
    .innerJoin('workflow', 'workflow.id', 'cohort.id')
    .innerJoin('standardVersion', 'standardVersion.id', 'cohort.standardVersionId')
    .select((eb) => [
      'cohort.id',
      'cohort.name',
      'cohort.mode',
      'cohort.settings',
      'workflow.state',
      'standardVersion.slug',
      'standardVersion.version',
      eb
        .selectFrom('participation')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .whereRef('participation.cohortId', '=', 'cohort.id')
        .as('organisations'),
    ])
    .$if(!scope.coordinator, (query) => query.where('cohort.id', 'in', own))
    .orderBy('cohort.createdAt', 'desc')
    .orderBy('cohort.id')
    .execute()
  return rows.map(({ settings, state, organisations, ...row }) => ({
    ...row,
    phase: JSON.parse(state) as string,
    deadlines: (JSON.parse(settings) as CohortSettings).deadlines,
    organisations: Number(organisations),
  }))
}
