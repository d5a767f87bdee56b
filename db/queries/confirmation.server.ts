import { sql } from 'kysely'
import type { Db, Trx } from '#db/schema.ts'

/** From now on the numbers are this organisation's alone; another confirmed one with the same violates uniqueness. */
export async function confirmOrganisation(
  trx: Trx,
  { id, at }: { id: string; at: string },
): Promise<void> {
  await trx
    .updateTable('organisation')
    .set({ confirmedAt: at })
    .where('id', '=', id)
    .where('confirmedAt', 'is', null)
    .execute()
}

/** Organisations whose name or number has the text in it, for coordinators; the first ten by name. */
export async function searchOrganisations(
  db: Db,
  scope: { coordinator: boolean },
  { text, cohortId }: { text: string; cohortId: string },
) {
  if (!scope.coordinator) return []
  const digits = text.replace(/\D/g, '')
  return db
    .selectFrom('organisation')
    .leftJoin('participation', (join) =>
      join
        .onRef('participation.organisationId', '=', 'organisation.id')
        .on('participation.cohortId', '=', cohortId),
    )
    .select([
      'organisation.id',
      'organisation.name',
      'organisation.legalForm',
      'organisation.krs',
      'organisation.city',
      'organisation.confirmedAt',
      'participation.code',
    ])
    .where('organisation.mergedIntoId', 'is', null)
    .where('organisation.erasedAt', 'is', null)
    .where(({ eb, or }) =>
      or([
        ...spellings(text).map((like) => sql<boolean>`organisation.name like ${like} escape '!'`),
        ...(digits.length >= 5
          ? (['krs', 'nip', 'regon'] as const).map((number) =>
              eb(`organisation.${number}`, '=', digits),
            )
          : []),
      ]),
    )
    .orderBy('organisation.name')
    .orderBy('organisation.id')
    .limit(10)
    .execute()
}

/** A database compares only plain Latin letters without regard to case: `łąka` is also looked for as `Łąka`. */
function spellings(text: string): string[] {
  const upper = text.toLocaleUpperCase('pl')
  const forms = new Set([text, upper, upper.slice(0, 1) + text.slice(1).toLocaleLowerCase('pl')])
  return [...forms].map((form) => `%${form.replace(/[!%_]/g, (sign) => `!${sign}`)}%`)
}
