import { expect, test } from 'vitest'
import { drainOutbox } from '#app/effects/worker.server.ts'
import { showTeam } from '#app/use-cases/team/show.server.ts'
import { replayAll } from '#app/use-cases/workflow/replay.server.ts'
import { erasedPerson } from '#templates/nobody.ts'
import { refreshed } from '#tests/support/cast.ts'
import { type TestDeps, testDeps } from '#tests/support/deps.ts'
import { givenAccount, givenSignedIn, PASSWORD } from '#tests/support/given/account.ts'
import { givenCohort, givenParticipation } from '#tests/support/given/cohort.ts'
import { givenOrganisation } from '#tests/support/given/organisation.ts'
import { erasePerson } from './erase-person.server.ts'
import { showPersonErasure } from './show-erasure.server.ts'

const client = '192.0.2.1'
const address = 'kanarek@demo.example'

async function given() {
  const deps = await testDeps()
  const person = await givenAccount(deps, address)
  return { deps, person }
}

async function join(
  { db, newId, now }: TestDeps,
  personId: string,
  organisationId: string,
  role: 'administrator' | 'member',
) {
  const row = { id: newId(), personId, organisationId, role, fromAt: now().toISOString() }
  await db.insertInto('membership').values(row).execute()
}

test('a person leaves an id and nothing else', async () => {
  const { deps, person } = await given()
  const setting = await givenCohort(deps)
  const { organisationId, administrator } = await givenParticipation(deps, setting)
  await join(deps, person.personId, organisationId, 'member')
  await givenSignedIn(deps, address)
  await drainOutbox(deps)
  const viewer = await refreshed(deps, person.personId)

  await erasePerson(deps, viewer, { password: PASSWORD, client })
  await drainOutbox(deps)

  const tables = await deps.db.introspection.getTables()
  for (const { name } of tables) {
    const rows = await (deps.db as unknown as import('#db/queries/leaving-parts.server.ts').PlainDb)
      .selectFrom(name)
      .selectAll()
      .execute()
    expect(JSON.stringify(rows).includes('kanarek'), name).toBe(false)
  }
  for (const table of ['session', 'account', 'user'] as const)
    expect(await deps.db.selectFrom(table).selectAll().execute(), table).toEqual([])
  const row = await deps.db
    .selectFrom('person')
    .selectAll()
    .where('id', '=', person.personId)
    .executeTakeFirstOrThrow()
  expect(row).toMatchObject({ name: erasedPerson, email: null })
  expect(row.erasedAt).not.toBeNull()
  const { memberships, grants } = await refreshed(deps, person.personId)
  expect({ memberships, grants }).toEqual({ memberships: [], grants: [] })
  await expect(showTeam(deps, administrator, organisationId)).resolves.toBeDefined()
  expect((await replayAll(deps.db)).differences).toEqual([])
})

test('a wrong password erases nothing, and guessing is limited', async () => {
  const { deps, person } = await given()
  const attempt = () => erasePerson(deps, person, { password: 'nie to hasło', client })

  await expect(attempt()).rejects.toMatchObject({ reason: 'erasePasswordWrong', field: 'password' })
  for (let n = 0; n < 20; n++) await attempt().catch(() => undefined)
  await expect(attempt()).rejects.toMatchObject({ reason: 'tooManyAttempts' })
  expect(await deps.db.selectFrom('user').select('email').execute()).toEqual([{ email: address }])
})

test('the only administrator hands over first, the only coordinator finds another', async () => {
  const { deps, person } = await given()
  const { organisationId, viewer } = await givenOrganisation(deps, person)
  const erase = () => erasePerson(deps, viewer, { password: PASSWORD, client })
  await expect(erase()).rejects.toMatchObject({ reason: 'eraseAdministrator' })
  expect(await showPersonErasure(deps, viewer)).toMatchObject({
    administers: [{ id: organisationId }],
    hasPassword: true,
  })
  const other = await givenAccount(deps, 'druga@demo.example')
  await join(deps, other.personId, organisationId, 'administrator')
  await deps.db
    .insertInto('roleGrant')
    .values({
      ...{ id: deps.newId(), personId: person.personId, role: 'coordinator' as const },
      ...{ scopeKind: 'global' as const, grantedBy: 'system', fromAt: deps.now().toISOString() },
    })
    .execute()

  await expect(erase()).rejects.toMatchObject({ reason: 'eraseCoordinator' })
  await deps.db.deleteFrom('roleGrant').execute()
  await expect(erase()).resolves.toBeUndefined()
})
