import { describe, expect, test } from 'vitest'
import { drainOutbox } from '#app/effects/worker.server.ts'
import { givenPerson, refreshed } from '#tests/support/cast.ts'
import { type TestDeps, testDeps } from '#tests/support/deps.ts'
import { givenOrganisation } from '#tests/support/given/organisation.ts'
import { changeRoles } from './change-roles.server.ts'
import { handOver } from './hand-over.server.ts'
import { leaveTeam, removeFromTeam } from './remove.server.ts'
import { showTeam } from './show.server.ts'
import { showLog } from './show-log.server.ts'

/** Ada administers and signs; Jan is a member. */
async function givenTeam(deps: TestDeps) {
  const { organisationId, viewer: ada } = await givenOrganisation(
    deps,
    await givenPerson(deps, 'ada'),
  )
  const jan = await givenPerson(deps, 'jan', { team: { [organisationId]: ['member'] } })
  const { members } = await showTeam(deps, ada, organisationId)
  const idOf = (name: string) => members.find((member) => member.name === name)?.id as string
  return { organisationId, ada, jan, idOf }
}

const rolesOf = async (deps: TestDeps, person: string) =>
  (await refreshed(deps, person)).memberships.map(({ role }) => role).toSorted()

describe('a team', () => {
  test('is shown by person, with all roles of each and addresses to itself and to coordinators', async () => {
    const deps = await testDeps()
    const { organisationId, ada } = await givenTeam(deps)
    const ola = await givenPerson(deps, 'ola', { grants: [['coordinator']] })
    for (const reader of [ada, ola]) {
      const { members } = await showTeam(deps, reader, organisationId)
      expect(members).toMatchObject([
        { name: 'ada', email: 'ada@demo.example', roles: ['administrator', 'signatory'] },
        { name: 'jan', email: 'jan@demo.example', roles: ['member'] },
      ])
    }
    expect((await showTeam(deps, ola, organisationId)).actions).toMatchObject({
      ...{ invite: false, change: false, leave: false, rescue: true },
    })
  })

  test('is not there for strangers', async () => {
    const deps = await testDeps()
    const { organisationId } = await givenTeam(deps)
    const stranger = await givenPerson(deps, 'stranger')
    const asked = showTeam(deps, stranger, organisationId)
    await expect(asked).rejects.toMatchObject({ name: 'NotFound' })
  })

  test('changes roles, and only by its administrator', async () => {
    const deps = await testDeps()
    const { organisationId, ada, jan, idOf } = await givenTeam(deps)
    const change = { organisationId, id: idOf('jan'), roles: ['observer' as const] }
    await expect(changeRoles(deps, jan, change)).rejects.toMatchObject({ name: 'NotAllowed' })

    await changeRoles(deps, ada, change)
    expect(await rolesOf(deps, 'jan')).toEqual(['observer'])
    const nothing = changeRoles(deps, ada, { ...change, id: idOf('ada'), roles: [] })
    await expect(nothing).rejects.toMatchObject({ reason: 'teamRolesEmpty' })
  })

  test('keeps its last administrator, whichever way they would go', async () => {
    const deps = await testDeps()
    const { organisationId, ada, idOf } = await givenTeam(deps)
    const own = { organisationId, id: idOf('ada') }
    for (const going of [
      () => leaveTeam(deps, ada, { organisationId }),
      () => removeFromTeam(deps, ada, own),
      () => changeRoles(deps, ada, { ...own, roles: ['member'] }),
    ])
      await expect(going()).rejects.toMatchObject({ reason: 'lastAdministrator' })
    expect(await rolesOf(deps, 'ada')).toEqual(['administrator', 'signatory'])
  })

  test('is handed over in one step: the other administers, the first stays as what they were', async () => {
    const deps = await testDeps()
    const { organisationId, ada, idOf } = await givenTeam(deps)
    const self = handOver(deps, ada, { organisationId, id: idOf('ada') })
    await expect(self).rejects.toMatchObject({ reason: 'handOverToSelf' })

    await handOver(deps, ada, { organisationId, id: idOf('jan') })
    expect(await rolesOf(deps, 'ada')).toEqual(['signatory'])
    expect(await rolesOf(deps, 'jan')).toEqual(['administrator', 'member'])
    await drainOutbox(deps)
    const told = await deps.db
      .selectFrom('notice')
      .select(['personId', 'news'])
      .where('news', 'like', 'administrationGiven%')
      .execute()
    expect(told).toEqual([{ personId: 'jan', news: 'administrationGiven.person' }])
  })

  test('leaves a member where the administrator had no other role', async () => {
    const deps = await testDeps()
    const { organisationId, idOf, ada } = await givenTeam(deps)
    await handOver(deps, ada, { organisationId, id: idOf('jan') })
    const jan = await refreshed(deps, 'jan')
    await changeRoles(deps, jan, { organisationId, id: idOf('jan'), roles: ['administrator'] })
    const { members } = await showTeam(deps, jan, organisationId)
    const id = members.find(({ name }) => name === 'ada')?.id as string
    await handOver(deps, jan, { organisationId, id })

    expect(await rolesOf(deps, 'jan')).toEqual(['member'])
  })

  test('lets people go and remembers them', async () => {
    const deps = await testDeps()
    const { organisationId, ada, jan, idOf } = await givenTeam(deps)
    const above = removeFromTeam(deps, jan, { organisationId, id: idOf('ada') })
    await expect(above).rejects.toMatchObject({ name: 'NotAllowed' })

    await leaveTeam(deps, jan, { organisationId })
    await expect(
      leaveTeam(deps, await refreshed(deps, 'jan'), { organisationId }),
    ).rejects.toMatchObject({ name: 'NotFound' })
    const rows = await deps.db
      .selectFrom('membership')
      .select('untilAt')
      .where('personId', '=', 'jan')
      .execute()
    expect(rows).toEqual([{ untilAt: deps.now().toISOString() }])
    const { entries } = await showLog(deps, ada, { organisationId })
    expect(entries).toMatchObject([{ kind: 'personLeft', actor: 'jan', subject: 'jan' }])
  })

  test('does not open its log to members', async () => {
    const deps = await testDeps()
    const { organisationId, jan } = await givenTeam(deps)
    const asked = showLog(deps, jan, { organisationId })
    await expect(asked).rejects.toMatchObject({ name: 'NotAllowed' })
  })
})
