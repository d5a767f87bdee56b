import { prepared } from '#db/prepared.ts'
import type { Db, Trx } from '#db/schema.ts'

export type VersionRow = {
  id: string
  slug: string
  version: string
  sha256: string
  createdAt: string
  /** The state of its workflow. */
  state: string
}

/** Whether any standard was ever published here. */
export async function hasStandards(db: Db): Promise<boolean> {
  return (await db.selectFrom('standard').select('slug').limit(1).executeTakeFirst()) !== undefined
}

/** Every published text, the standard published first on top, its newest version first. */
export async function listVersions(db: Db): Promise<VersionRow[]> {
  const rows = await versions(db)
    .innerJoin('standard', 'standard.slug', 'standardVersion.slug')
    .orderBy('standard.createdAt')
    .orderBy('standardVersion.slug')
    .orderBy('standardVersion.createdAt', 'desc')
    .orderBy('standardVersion.version', 'desc')
    .execute()
  return rows.map(withState)
}

export async function findVersion(
  db: Db,
  { slug, version }: { slug: string; version: string },
): Promise<VersionRow | undefined> {
  const row = await versions(db)
    .where('standardVersion.slug', '=', slug)
    .where('standardVersion.version', '=', version)
    .executeTakeFirst()
  return row && withState(row)
}

export async function findVersionById(db: Db, id: string): Promise<VersionRow | undefined> {
  const row = await versions(db).where('standardVersion.id', '=', id).executeTakeFirst()
  return row && withState(row)
}

function versions(db: Db) {
  return db
    .selectFrom('standardVersion')
    .innerJoin('workflow', 'workflow.id', 'standardVersion.id')
    .select([
      'standardVersion.id',
      'standardVersion.slug',
      'standardVersion.version',
      'standardVersion.sha256',
      'standardVersion.createdAt',
      'workflow.state',
    ])
}

const withState = (row: VersionRow): VersionRow => ({ ...row, state: JSON.parse(row.state) })

/** The hash of a version's text, SHA-256 in hex. */
export async function hashOfVersion(db: Db, id: string): Promise<string | undefined> {
  return (await hashById(db, { id })).rows[0]?.sha256
}

const hashById = prepared<{ id: string }, { sha256: string }>((db, { id }) =>
  db.selectFrom('standardVersion').select('sha256').where('id', '=', id),
)

/** The canonical JSON of a version. */
export async function textOfVersion(db: Db, id: string): Promise<string> {
  const row = await db
    .selectFrom('standardVersion')
    .select('manifest')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return row.manifest
}

type Projected = {
  areas: { code: string; position: number; title: unknown }[]
  criteria: {
    code: string
    area: string
    title: unknown
    statement: unknown
    kind: string
    level: string
  }[]
}

/** The frozen text and its read-only projections by area and criterion. */
export async function insertVersion(
  trx: Trx,
  row: { id: string; slug: string; version: string; sha256: string; at: string },
  text: { title: unknown; canonical: string } & Projected,
): Promise<void> {
  const { id, slug, version, sha256, at } = row
  await trx
    .insertInto('standard')
    .values({ slug, title: JSON.stringify(text.title), createdAt: at })
    .onConflict((conflict) => conflict.column('slug').doNothing())
    .execute()
  await trx
    .insertInto('standardVersion')
    .values({ id, slug, version, manifest: text.canonical, sha256, createdAt: at })
    .execute()
  await trx
    .insertInto('area')
    .values(
      text.areas.map(({ code, position, title }) => ({
        standardVersionId: id,
        code,
        position,
        title: JSON.stringify(title),
      })),
    )
    .execute()
  await trx
    .insertInto('criterion')
    .values(
      text.criteria.map(({ code, area, title, statement, kind, level }, index) => ({
        standardVersionId: id,
        code,
        areaCode: area,
        position: index + 1,
        title: JSON.stringify(title),
        statement: JSON.stringify(statement),
        kind,
        level,
      })),
    )
    .execute()
}
