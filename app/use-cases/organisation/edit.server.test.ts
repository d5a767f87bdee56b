import { expect, it } from 'vitest'
import { givenPerson, refreshed } from '#tests/support/cast.ts'
import { testDeps } from '#tests/support/deps.ts'
import { givenOrganisation, typedOrganisation } from '#tests/support/given/organisation.ts'
import { givenStandard } from '#tests/support/given/standard.ts'
import { editOrganisation } from './edit.server.ts'
import { readProfile } from './read-profile.server.ts'

async function given() {
  const deps = await testDeps()
  await givenStandard(deps)
  const { organisationId, viewer } = await givenOrganisation(deps, await givenPerson(deps, 'ola'))
  const edit = { organisationId, revision: 1, ...typedOrganisation }
  return { deps, organisationId, ola: viewer, edit }
}

it('writes a revision and keeps the earlier one', async () => {
  const { deps, ola, edit } = await given()

  await editOrganisation(deps, ola, { ...edit, name: 'Fundacja Nowa' })

  const revisions = await deps.db
    .selectFrom('organisationRevision')
    .select(['revision', 'name'])
    .orderBy('revision')
    .execute()
  expect(revisions).toEqual([
    { revision: 1, name: 'Fundacja Zażółć Gęślą Jaźń' },
    { revision: 2, name: 'Fundacja Nowa' },
  ])
})

it('does not overwrite what somebody else saved meanwhile', async () => {
  const { deps, ola, edit } = await given()
  await editOrganisation(deps, ola, { ...edit, name: 'Fundacja Pierwsza' })

  const late = editOrganisation(deps, ola, { ...edit, name: 'Fundacja Spóźniona' })

  await expect(late).rejects.toMatchObject({ name: 'StaleWorkflow' })
  const [organisation] = await deps.db.selectFrom('organisation').select('name').execute()
  expect(organisation).toEqual({ name: 'Fundacja Pierwsza' })
})

it('leaves confirmed numbers to the person who confirmed them', async () => {
  const { deps, ola, edit } = await given()
  await deps.db.updateTable('organisation').set({ confirmedAt: '2026-11-22' }).execute()

  await editOrganisation(deps, ola, { ...edit, street: 'ul. Nowa 2' })
  const changing = editOrganisation(deps, ola, { ...edit, revision: 2, nip: '9997654322' })

  await expect(changing).rejects.toMatchObject({ reason: 'confirmedNumbers', field: 'nip' })
})

it('changes the legal form in the profile too', async () => {
  const { deps, organisationId, ola, edit } = await given()

  await editOrganisation(deps, ola, { ...edit, legalForm: 'association' })

  expect(await readProfile(deps.db, organisationId)).toEqual({ legalForm: 'association' })
})

it('refuses a legal form that the profile rules out', async () => {
  const deps = await testDeps()
  await givenStandard(deps)
  const ola = await givenPerson(deps, 'ola')
  const { organisationId, viewer } = await givenOrganisation(deps, ola, { profile: 'C' })
  const edit = { organisationId, revision: 1, ...typedOrganisation }

  const editing = editOrganisation(deps, viewer, { ...edit, legalForm: 'ordinaryAssociation' })

  await expect(editing).rejects.toMatchObject({ name: 'Refused', field: 'legalForm' })
  const [organisation] = await deps.db.selectFrom('organisation').select('revision').execute()
  expect(organisation).toEqual({ revision: 1 })
})

it('does not exist for other people, and the rest of the team may only look', async () => {
  const { deps, organisationId, edit } = await given()
  const stranger = await givenPerson(deps, 'jan')
  await expect(editOrganisation(deps, stranger, edit)).rejects.toMatchObject({ name: 'NotFound' })

  for (const role of ['member', 'observer', 'signatory'] as const) {
    await givenPerson(deps, role, { team: { [organisationId]: [role] } })
    const viewer = await refreshed(deps, role)
    await expect(editOrganisation(deps, viewer, edit)).rejects.toMatchObject({ name: 'NotAllowed' })
  }
})
