import { expect, test } from 'vitest'
import { testDeps } from '#tests/support/deps.ts'
import { prepared } from './prepared.ts'

const insert = prepared<{ slug: string; title: string; createdAt: string }, unknown>(
  (db, { slug, title, createdAt }) => db.insertInto('standard').values({ slug, title, createdAt }),
)

const bySlug = prepared<{ slug: string }, { slug: string; createdAt: string }>((db, { slug }) =>
  db
    .selectFrom('standard')
    .select(['slug', 'createdAt'])
    .where('slug', '=', slug)
    .where('createdAt', '>', '2000')
    .limit(1),
)

const rename = prepared<{ slug: string; title: string }, unknown>((db, { slug, title }) =>
  db.updateTable('standard').set({ title }).where('slug', '=', slug),
)

const row = (slug: string) => ({ slug, title: '{}', createdAt: '2026-01-01T00:00:00Z' })

test('a statement built once is filled in anew each time, on any connection', async () => {
  const [one, other] = [await testDeps(), await testDeps()]

  await insert(one.db, row('first'))
  await insert(one.db, row('second'))
  await insert(other.db, row('third'))

  expect((await bySlug(one.db, { slug: 'second' })).rows).toEqual([
    { slug: 'second', createdAt: '2026-01-01T00:00:00Z' },
  ])
  expect((await bySlug(one.db, { slug: 'third' })).rows).toEqual([])
  expect((await bySlug(other.db, { slug: 'third' })).rows).toHaveLength(1)
})

test('a change says how many rows it met', async () => {
  const { db } = await testDeps()
  await insert(db, row('first'))

  expect(await rename(db, { slug: 'first', title: '{"pl":"x"}' })).toMatchObject({
    numAffectedRows: 1n,
  })
  expect(await rename(db, { slug: 'none', title: '{}' })).toMatchObject({ numAffectedRows: 0n })
})

test('it runs inside a transaction and is undone with it', async () => {
  const { db } = await testDeps()

  const work = db.transaction().execute(async (trx) => {
    await insert(trx, row('first'))
    throw new Error('no')
  })

  await expect(work).rejects.toThrow('no')
  expect((await bySlug(db, { slug: 'first' })).rows).toEqual([])
})

test('a value that was not given is refused by name', async () => {
  const { db } = await testDeps()

  expect(() => bySlug(db, {} as { slug: string })).toThrow('The statement needs slug.')
})
