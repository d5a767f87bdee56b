import { expect, it } from 'vitest'
import { newestDuties } from '#db/queries/duty.server.ts'
import { testDeps } from '#tests/support/deps.ts'
import { givenStandard } from '#tests/support/given/standard.ts'
import { DUTIES_OF, ensureDuties } from './ensure.server.ts'
import { readDutyBook } from './read-calendar.server.ts'

it('waits for the standard, stores the duties on file once and changes nothing afterwards', async () => {
  const deps = await testDeps()
  expect(await ensureDuties(deps)).toEqual({ changed: [] })
  await givenStandard(deps)

  expect((await ensureDuties(deps)).changed).toHaveLength(43)
  expect(await ensureDuties(deps)).toEqual({ changed: [] })
  expect((await readDutyBook(deps.db)).duties).toHaveLength(42)
})

it('adds a revision for what differs, withdraws what is gone and leaves what a person corrected', async () => {
  const deps = await testDeps()
  await givenStandard(deps)
  await ensureDuties(deps)
  const stored = async (code: string) =>
    (await newestDuties<{ moves: string }>(deps.db, DUTIES_OF)).find((row) => row.code === code)
  const revise = (code: string, authorId: string) =>
    deps.db
      .insertInto('duty')
      .values({
        slug: DUTIES_OF,
        code,
        revision: code === 'once-there' ? 1 : 2,
        content: '{"moves":"x"}',
        authorId,
        createdAt: '2026',
      })
      .execute()
  await revise('cit-8', 'system')
  await revise('zus-iwa', 'ewa')
  await revise('once-there', 'system')

  const { changed } = await ensureDuties(deps)

  expect(changed.toSorted()).toEqual(['cit-8', 'once-there'])
  expect(await stored('cit-8')).toMatchObject({ revision: 3, content: { moves: 'next' } })
  expect(await stored('zus-iwa')).toMatchObject({ revision: 2, authorId: 'ewa' })
  expect(await stored('once-there')).toMatchObject({ revision: 2, content: null })
  expect((await readDutyBook(deps.db)).duties.map(({ code }) => code)).not.toContain('once-there')
})
