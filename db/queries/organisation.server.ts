import type { Db, OrganisationRow, Trx } from '#db/schema.ts'

/** What is written of an organisation; each change of it is a revision that a certificate can name. */
export type OrganisationValues = Pick<
  OrganisationRow,
  'name' | 'legalForm' | 'krs' | 'nip' | 'regon' | 'registerNo' | 'street' | 'postalCode' | 'city'
>

type Change = OrganisationValues & { personId: string; at: string }

/** Writes a new organisation and its first revision. */
export async function insertOrganisation(
  trx: Trx,
  { id, personId, at, ...values }: Change & { id: string },
): Promise<void> {
  await trx
    .insertInto('organisation')
    .values({ id, revision: 1, ...values, createdAt: at, updatedAt: at })
    .execute()
  await insertRevision(trx, { id, revision: 1, personId, at, ...values })
}

/** Replaces the values if the organisation still has the revision the form was opened with. */
export async function updateOrganisation(
  trx: Trx,
  { id, revision, personId, at, ...values }: Change & { id: string; revision: number },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('organisation')
    .set({ ...values, revision: revision + 1, updatedAt: at })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows !== 1n) return false
  await insertRevision(trx, { id, revision: revision + 1, personId, at, ...values })
  return true
}

async function insertRevision(
  trx: Trx,
  { id, at, ...values }: Change & { id: string; revision: number },
): Promise<void> {
  await trx
    .insertInto('organisationRevision')
    .values({ organisationId: id, ...values, createdAt: at })
    .execute()
}

export async function findOrganisation(db: Db, id: string): Promise<OrganisationRow | undefined> {
  return db.selectFrom('organisation').selectAll().where('id', '=', id).executeTakeFirst()
}

/** Adds a person to the team, once in each role. */
export async function insertMembership(
  trx: Trx,
  membership: {
    id: string
    personId: string
    organisationId: string
    role: 'administrator' | 'member' | 'observer' | 'signatory'
    fromAt: string
  },
): Promise<void> {
  await trx.insertInto('membership').values(membership).execute()
}

/** How many people are on the team now. */
export async function teamSize(db: Db, organisationId: string): Promise<number> {
  const row = await db
    .selectFrom('membership')
    .select(({ fn }) => fn.count<number>('personId').distinct().as('n'))
    .where('organisationId', '=', organisationId)
    .where('untilAt', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(row.n)
}

/** The organisations a person may find: of their own team, or every one for a coordinator. */
export async function listOrganisations(
  db: Db,
  scope: { organisationIds: string[]; coordinator: boolean },
) {
  return db
    .selectFrom('organisation')
    .select(['id', 'name', 'legalForm', 'city', 'confirmedAt'])
    .where('mergedIntoId', 'is', null)
    .where('erasedAt', 'is', null)
    .$if(!scope.coordinator, (query) => query.where('id', 'in', scope.organisationIds))
    .orderBy('name')
    .orderBy('id')
    .execute()
}

/** Assessments of an organisation with the state of each, newest first. */
export async function assessmentsOfOrganisation(db: Db, organisationId: string) {
  const rows = await db
    .selectFrom('assessment')
    .innerJoin('workflow', 'workflow.id', 'assessment.id')
    .innerJoin('standardVersion', 'standardVersion.id', 'assessment.standardVersionId')
    .innerJoin('standard', 'standard.slug', 'standardVersion.slug')
    .select([
      'assessment.id',
      'assessment.mode',
      'assessment.cycle',
      'assessment.attempt',
      'assessment.answered',
      'assessment.applicable',
      'assessment.standardVersionId',
      'assessment.createdAt',
      'standardVersion.version',
      'standard.title',
      'workflow.state',
      'workflow.stateSince',
    ])
    .where('assessment.organisationId', '=', organisationId)
    .orderBy('assessment.createdAt', 'desc')
    .orderBy('assessment.id', 'desc')
    .execute()
  return rows.map(({ state, title, ...row }) => ({
    ...row,
    title: JSON.parse(title) as { pl: string; en: string },
    life: (JSON.parse(state) as { life: string }).life,
  }))
}

/** Counters of a task list, kept beside the machine so that lists need not open snapshots. */
export async function countAssessment(
  trx: Trx,
  counted: { id: string; answered: number; applicable: number },
): Promise<void> {
  const { id, answered, applicable } = counted
  await trx.updateTable('assessment').set({ answered, applicable }).where('id', '=', id).execute()
}

/** Cohorts an organisation takes part in, with the state of each participation, newest first. */
export async function participationsOfOrganisation(db: Db, organisationId: string) {
  const rows = await db
    .selectFrom('participation')
    .innerJoin('workflow', 'workflow.id', 'participation.id')
    .innerJoin('cohort', 'cohort.id', 'participation.cohortId')
    .select([
      'participation.id',
      'participation.cohortId',
      'participation.code',
      'participation.mode',
      'participation.createdAt',
      'cohort.name',
      'workflow.state',
    ])
    .where('participation.organisationId', '=', organisationId)
    .orderBy('participation.createdAt', 'desc')
    .orderBy('participation.id', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, state: JSON.parse(row.state) as string }))
}
