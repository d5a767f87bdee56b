import { sql } from 'kysely'
import type { Db } from '#db/schema.ts'

/** Where an organisation went, or null while it stands by itself. */
export async function mergedInto(db: Db, organisationId: string): Promise<string | null> {
  const row = await db
    .selectFrom('organisation')
    .select('mergedIntoId')
    .where('id', '=', organisationId)
    .executeTakeFirst()
  return row?.mergedIntoId ?? null
}

/** Organisations a coordinator may merge another one with: found by a piece of the name or a number. */
export async function findTargets(
  db: Db,
  scope: { coordinator: boolean },
  { text, not }: { text: string; not: string },
) {
  if (!scope.coordinator || text.length < 3) return []
  const like = `%${text.toLowerCase().replace(/[!%_]/g, (sign) => `!${sign}`)}%`
  const digits = text.replace(/\D/g, '')
  return db
    .selectFrom('organisation')
    .select(['id', 'name', 'city', 'krs', 'nip'])
    .where('id', '!=', not)
    .where('mergedIntoId', 'is', null)
    .where((eb) =>
      eb.or([
        sql<boolean>`lower(name) like ${like} escape '!'`,
        ...(digits.length >= 5 ? [eb('krs', '=', digits), eb('nip', '=', digits)] : []),
      ]),
    )
    .orderBy('name')
    .limit(10)
    .execute()
}
