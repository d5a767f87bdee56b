import { expect, test } from 'vitest'
import { givenPerson } from '#tests/support/cast.ts'
import { testDeps } from '#tests/support/deps.ts'
import { givenNewcomer } from '#tests/support/given/cohort.ts'
import { givenStandard } from '#tests/support/given/standard.ts'
import { frameFor } from './frame.server.ts'

test('the frame names the own organisations once each, whatever the number of roles there', async () => {
  const deps = await testDeps()
  await givenStandard(deps)
  const { administrator, organisationId } = await givenNewcomer(deps, 'Fundacja Łąka')
  await givenNewcomer(deps, 'Fundacja Obca')
  const { organisations } = await frameFor(deps, administrator)
  expect(administrator.memberships).toHaveLength(2)
  expect(organisations).toEqual([{ id: organisationId, name: 'Fundacja Łąka' }])
})

test('only unread news of this person are counted', async () => {
  const deps = await testDeps()
  const [anna, ewa] = [await givenPerson(deps, 'anna'), await givenPerson(deps, 'ewa')]
  const notice = (id: string, personId: string, readAt: string | null) => ({
    ...{ id, personId, readAt, news: 'x', params: '{}', href: '/', dedupeKey: id },
    createdAt: deps.now().toISOString(),
  })
  const read = deps.now().toISOString()
  await deps.db
    .insertInto('notice')
    .values([notice('1', 'anna', null), notice('2', 'anna', read), notice('3', 'ewa', null)])
    .execute()
  expect((await frameFor(deps, anna)).unread).toBe(1)
  expect((await frameFor(deps, ewa)).unread).toBe(1)
})

test('links follow the granted roles and nothing else', async () => {
  const deps = await testDeps()
  const reviewer = await givenPerson(deps, 'recenzentka', { grants: [['reviewer']] })
  const { links } = await frameFor(deps, reviewer)
  expect(links).toEqual({ coordinator: false, editor: false, reviewer: true, panel: false })
})
