import type { Db, Trx } from '#db/schema.ts'

/** One revision of a text that lies outside the hash of a standard, parsed. */
export type Kept<T> = {
  code: string
  revision: number
  createdAt: string
  authorId: string
  content: T
}

type Author = { slug: string; authorId: string; at: string }

/** The newest help of a standard's criteria in one language, or of one criterion. */
export async function helpOf<T>(
  db: Db,
  { slug, locale, code }: { slug: string; locale: string; code?: string | undefined },
): Promise<Kept<T>[]> {
  const rows = await db
    .selectFrom('criterionHelp')
    .select(['code', 'revision', 'content', 'createdAt', 'authorId'])
    .where('slug', '=', slug)
    .where('locale', '=', locale)
    .$if(code !== undefined, (query) => query.where('code', '=', code as string))
    .orderBy('code')
    .orderBy('revision')
    .execute()
  return newest(rows, ({ code: of }) => of)
}

/** The newest legal bases of a standard's criteria, in their order. */
export async function legalBasesOf<T>(
  db: Db,
  { slug, code }: { slug: string; code?: string | undefined },
): Promise<Kept<T>[]> {
  const rows = await db
    .selectFrom('legalBasis')
    .select(['code', 'position', 'revision', 'content', 'createdAt', 'authorId'])
    .where('slug', '=', slug)
    .$if(code !== undefined, (query) => query.where('code', '=', code as string))
    .orderBy('code')
    .orderBy('position')
    .orderBy('revision')
    .execute()
  return newest(rows, ({ code: of, position }) => `${of}:${position}`)
}

/** Rows come oldest first, so the last one under a name wins and keeps its place. */
function newest<T, R extends Omit<Kept<unknown>, 'content'> & { content: string }>(
  rows: R[],
  nameOf: (row: R) => string,
): Kept<T>[] {
  const latest = new Map(rows.map((row) => [nameOf(row), row]))
  return [...latest.values()].map(({ code, revision, createdAt, authorId, content }) => ({
    code,
    revision,
    createdAt,
    authorId,
    content: JSON.parse(content),
  }))
}

/** Adds the help a standard came with; a criterion that has help already keeps what was corrected here. */
export async function addHelp(
  trx: Trx,
  { slug, authorId, at }: Author,
  entries: { code: string; locale: string; content: unknown; revision?: number }[],
): Promise<void> {
  if (entries.length === 0) return
  await trx
    .insertInto('criterionHelp')
    .values(
      entries.map(({ code, locale, content, revision = 1 }) => ({
        slug,
        code,
        locale,
        revision,
        content: JSON.stringify(content),
        authorId,
        createdAt: at,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** The same for legal bases, numbered from 1 within their criterion. */
export async function addLegalBases(
  trx: Trx,
  { slug, authorId, at }: Author,
  entries: { code: string; position: number; content: unknown }[],
): Promise<void> {
  if (entries.length === 0) return
  await trx
    .insertInto('legalBasis')
    .values(
      entries.map(({ code, position, content }) => ({
        slug,
        code,
        position,
        revision: 1,
        content: JSON.stringify(content),
        authorId,
        createdAt: at,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
