import { describe, expect, test } from 'vitest'
import { givenPerson, refreshed } from '#tests/support/cast.ts'
import { testDeps } from '#tests/support/deps.ts'
import { givenAccount, givenSignedIn } from '#tests/support/given/account.ts'
import { endRole, grantRole, signOutPerson } from './grants.server.ts'
import { showPeople, showPerson } from './show-people.server.ts'

const reason = 'Zakończona współpraca.'

describe('roles of people', () => {
  test('a coordinator finds people by a piece of name, with wildcards meaning themselves', async () => {
    const deps = await testDeps()
    const ola = await givenPerson(deps, 'ola', { grants: [['coordinator']] })
    await givenPerson(deps, 'jan_kowalski', { grants: [['reviewer']] })
    const found = async (search: string) =>
      (await showPeople(deps, ola, { search, page: 1 })).people.map(({ id }) => id)

    expect(await found('KOWAL')).toEqual(['jan_kowalski'])
    expect(await found('jan_k')).toEqual(['jan_kowalski'])
    expect(await found('%')).toEqual([])
    expect(await found('')).toEqual(['jan_kowalski', 'ola'])
  })

  test('nobody else sees people', async () => {
    const deps = await testDeps()
    const jan = await givenPerson(deps, 'jan', { grants: [['reviewer'], ['editor']] })
    const asked = showPeople(deps, jan, { search: '', page: 1 })
    await expect(asked).rejects.toMatchObject({ name: 'NotFound' })
    await expect(showPerson(deps, jan, 'jan')).rejects.toMatchObject({ name: 'NotFound' })
  })

  test('a role is given, ended with a reason and kept in the history', async () => {
    const deps = await testDeps()
    const ola = await givenPerson(deps, 'ola', { grants: [['coordinator']] })
    await givenPerson(deps, 'jan')
    await grantRole(deps, ola, { personId: 'jan', role: 'reviewer', cohortId: null })
    await grantRole(deps, ola, { personId: 'jan', role: 'reviewer', cohortId: null })
    const [grant, ...more] = (await showPerson(deps, ola, 'jan')).grants
    expect(more).toEqual([])

    await endRole(deps, ola, { id: grant?.id as string, reason })
    expect((await refreshed(deps, 'jan')).grants).toEqual([])
    expect((await showPerson(deps, ola, 'jan')).grants).toMatchObject([
      { role: 'reviewer', untilAt: deps.now().toISOString(), reason },
    ])
    const again = endRole(deps, ola, { id: grant?.id as string, reason })
    await expect(again).rejects.toMatchObject({ reason: 'grantEnded' })
  })

  test('the last coordinator stays', async () => {
    const deps = await testDeps()
    const ola = await givenPerson(deps, 'ola', { grants: [['coordinator']] })
    const [own] = (await showPerson(deps, ola, 'ola')).grants
    const last = endRole(deps, ola, { id: own?.id as string, reason })
    await expect(last).rejects.toMatchObject({ reason: 'lastCoordinator' })

    await givenPerson(deps, 'ewa', { grants: [['coordinator']] })
    await endRole(deps, ola, { id: own?.id as string, reason })
    expect((await refreshed(deps, 'ola')).grants).toEqual([])
  })

  test('a changed role ends the sessions of the person', async () => {
    const deps = await testDeps()
    const ola = await givenPerson(deps, 'ola', { grants: [['coordinator']] })
    const { personId } = await givenAccount(deps, 'jan@example.org')
    const browser = await givenSignedIn(deps, 'jan@example.org')
    await grantRole(deps, ola, { personId, role: 'editor', cohortId: null })
    expect(await browser.viewer()).toBeUndefined()

    const again = await givenSignedIn(deps, 'jan@example.org')
    await signOutPerson(deps, ola, personId)
    expect(await again.viewer()).toBeUndefined()
  })

  test('a mentor of one organisation is not ended here', async () => {
    const deps = await testDeps()
    const ola = await givenPerson(deps, 'ola', { grants: [['coordinator']] })
    await givenPerson(deps, 'mia', { grants: [['mentor', 'participation', 'p1']] })
    const [grant] = (await showPerson(deps, ola, 'mia')).grants
    const ended = endRole(deps, ola, { id: grant?.id as string, reason })
    await expect(ended).rejects.toMatchObject({ reason: 'mentorElsewhere' })
  })
})
