import type { Db, Trx } from '#db/schema.ts'
import type { ConsentRow } from '#db/support-rows.ts'

export async function insertConsent(
  trx: Trx,
  row: Omit<ConsentRow, 'withdrawnAt' | 'sha256'>,
): Promise<void> {
  await trx.insertInto('consent').values(row).execute()
}

/** What was accepted and signed for an organisation, newest first, with who did it. */
export async function consentsOf(db: Db, organisationId: string) {
  return db
    .selectFrom('consent')
    .leftJoin('person', 'person.id', 'consent.personId')
    .leftJoin('participation', 'participation.id', 'consent.participationId')
    .leftJoin('cohort', 'cohort.id', 'participation.cohortId')
    .select([
      'consent.id',
      'consent.kind',
      'consent.textVersion',
      'consent.givenAt',
      'consent.withdrawnAt',
      'consent.signedOn',
      'consent.place',
      'person.name',
      'cohort.name as cohort',
    ])
    .where('consent.organisationId', '=', organisationId)
    .orderBy('consent.givenAt', 'desc')
    .orderBy('consent.id')
    .execute()
}
