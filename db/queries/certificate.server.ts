import type { CertificateRow, Db, Trx } from '#db/schema.ts'

/** Everything around a decision that a certificate names. Undefined without a cohort: nothing to certify. */
export async function groundsOf(db: Db, decisionId: string) {
  return db
    .selectFrom('decision')
    .innerJoin('case', 'case.id', 'decision.caseId')
    .innerJoin('assessment', 'assessment.id', 'case.assessmentId')
    .innerJoin('participation', 'participation.id', 'assessment.participationId')
    .innerJoin('cohort', 'cohort.id', 'participation.cohortId')
    .innerJoin('organisation', 'organisation.id', 'assessment.organisationId')
    .innerJoin('standardVersion', 'standardVersion.id', 'assessment.standardVersionId')
    .select([
      'decision.ballot',
      'case.id as caseId',
      'assessment.organisationId',
      'organisation.revision as organisationRevision',
      'assessment.standardVersionId',
      'standardVersion.sha256 as standardSha256',
      'cohort.id as cohortId',
      'cohort.name as cohortName',
      'cohort.mode',
    ])
    .where('decision.id', '=', decisionId)
    .executeTakeFirst()
}

/** The language of the organisation's first administrator. */
export async function localeOfTeam(db: Db, organisationId: string): Promise<'pl' | 'en'> {
  const row = await db
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.personId')
    .select('person.locale')
    .where('membership.organisationId', '=', organisationId)
    .where('membership.role', '=', 'administrator')
    .where('membership.untilAt', 'is', null)
    .orderBy('membership.fromAt')
    .limit(1)
    .executeTakeFirst()
  return row?.locale === 'en' ? 'en' : 'pl'
}

/** The next number of a series in a year; taken in the transaction that uses it, so none is lost or doubled. */
export async function nextNumber(
  trx: Trx,
  { series, year }: { series: 'P' | 'C'; year: number },
): Promise<number> {
  const { last } = await trx
    .insertInto('counter')
    .values({ series, year, last: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['series', 'year'])
        .doUpdateSet(({ eb }) => ({ last: eb('counter.last', '+', 1) })),
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  return last
}

export async function certificateOfDecision(
  db: Db,
  decisionId: string,
): Promise<{ id: string; number: string } | undefined> {
  return db
    .selectFrom('certificate')
    .select(['id', 'number'])
    .where('decisionId', '=', decisionId)
    .executeTakeFirst()
}

export async function insertCertificate(trx: Trx, row: CertificateRow): Promise<void> {
  await trx.insertInto('certificate').values(row).execute()
}

function certificates(db: Db) {
  return db
    .selectFrom('certificate')
    .innerJoin('workflow', 'workflow.id', 'certificate.id')
    .innerJoin('organisationRevision', (join) =>
      join
        .onRef('organisationRevision.organisationId', '=', 'certificate.organisationId')
        .onRef('organisationRevision.revision', '=', 'certificate.organisationRevision'),
    )
    .select([
      'certificate.id',
      'certificate.number',
      'certificate.series',
      'certificate.year',
      'certificate.n',
      'certificate.organisationId',
      'organisationRevision.name',
      'organisationRevision.krs',
      'organisationRevision.nip',
      'certificate.organisationRevision',
      'certificate.standardVersionId',
      'certificate.standardSha256',
      'certificate.decisionId',
      'certificate.level',
      'certificate.validFrom',
      'certificate.validUntil',
      'certificate.code',
      'certificate.locale',
      'certificate.issuedAt',
      'workflow.state',
      'workflow.stateSince',
    ])
}

export type Certificate = NonNullable<Awaited<ReturnType<typeof findCertificate>>>

export async function findCertificate(db: Db, by: { id: string } | { number: string }) {
  const [column, value] = 'id' in by ? ['id' as const, by.id] : ['number' as const, by.number]
  const row = await certificates(db).where(`certificate.${column}`, '=', value).executeTakeFirst()
  return row && { ...row, state: JSON.parse(row.state) as string }
}

type Place = { year: number; n: number }

/** Issued documents, the newest first; what a viewer may list is the business of the scope. */
export async function listCertificates(
  db: Db,
  scope: { coordinator: boolean } | { public: true },
  { before, limit }: { before: Place | undefined; limit: number },
) {
  if ('coordinator' in scope && !scope.coordinator) return []
  const rows = await certificates(db)
    // The public register holds certificates only, never what a trial brought.
    .$if('public' in scope, (query) => query.where('certificate.series', '=', 'C'))
    .$if(before !== undefined, (query) =>
      query.where(({ eb, and, or }) => {
        const { year, n } = before as Place
        return or([
          eb('certificate.year', '<', year),
          and([eb('certificate.year', '=', year), eb('certificate.n', '<', n)]),
        ])
      }),
    )
    .orderBy('certificate.year', 'desc')
    .orderBy('certificate.n', 'desc')
    .orderBy('certificate.series')
    .limit(limit)
    .execute()
  return rows.map((row) => ({ ...row, state: JSON.parse(row.state) as string }))
}
