import { expect, test } from 'vitest'
import { acceptInvitation, addressAfter } from '#app/use-cases/people/accept-invitation.server.ts'
import { inviteIntoCohort } from '#app/use-cases/people/invite.server.ts'
import { type TestDeps, testDeps } from '#tests/support/deps.ts'
import { givenCohort, givenNewcomer } from '#tests/support/given/cohort.ts'
import { confirmParticipant } from './confirm.server.ts'
import { joinCohort, showJoin } from './join.server.ts'
import { showParticipation } from './show.server.ts'

/** The link in the last letter that was written. */
async function tokenIn(deps: TestDeps): Promise<string> {
  const mail = await deps.db.selectFrom('mail').selectAll().executeTakeFirstOrThrow()
  const text = mail.secretBody ?? ''
  return /invitations\/([A-Za-z0-9_-]+)/.exec(text)?.[1] ?? ''
}

test('an organisation that was not here comes in by a letter, once, and then answers for itself', async () => {
  const deps = await testDeps()
  const { cohortId, coordinator } = await givenCohort(deps)
  const { organisationId, administrator } = await givenNewcomer(deps, 'Nowa')
  const second = await givenNewcomer(deps, 'Obca')
  const join = { cohortId, organisationId }
  await inviteIntoCohort(deps, coordinator, { cohortId, email: administrator.email })

  const early = joinCohort(deps, administrator, join)
  await expect(early).rejects.toMatchObject({ name: 'NotFound' })
  const accepted = await acceptInvitation(deps, administrator, await tokenIn(deps))
  expect(addressAfter(accepted)).toBe(`/cohorts/${cohortId}/join`)
  const { organisations } = await showJoin(deps, administrator, { cohortId })
  expect(organisations).toEqual([{ id: organisationId, name: 'Nowa' }])
  const foreign = { cohortId, organisationId: second.organisationId }
  const withForeign = joinCohort(deps, administrator, foreign)
  await expect(withForeign).rejects.toMatchObject({ name: 'NotFound' })

  const participationId = await joinCohort(deps, administrator, join)

  const shown = await showParticipation(deps, administrator, { participationId })
  expect(shown).toMatchObject({ line: { stage: 'invited' }, actions: { answer: true } })
  const again = joinCohort(deps, administrator, join)
  await expect(again).rejects.toMatchObject({ reason: 'broughtAlready' })
})

test('only a coordinator sends such letters, and nobody comes in without one', async () => {
  const deps = await testDeps()
  const { cohortId } = await givenCohort(deps)
  const { organisationId, administrator } = await givenNewcomer(deps)

  const sent = inviteIntoCohort(deps, administrator, { cohortId, email: 'ktos@demo.example' })
  await expect(sent).rejects.toMatchObject({ name: 'NotFound' })
  const joined = joinCohort(deps, administrator, { cohortId, organisationId })
  await expect(joined).rejects.toMatchObject({ name: 'NotFound' })
})

test('its numbers wait for a coordinator, who confirms them unless another organisation has them', async () => {
  const deps = await testDeps()
  const { cohortId, coordinator } = await givenCohort(deps)
  const { organisationId, administrator } = await givenNewcomer(deps, 'Nowa')
  await inviteIntoCohort(deps, coordinator, { cohortId, email: administrator.email })
  await acceptInvitation(deps, administrator, await tokenIn(deps))
  const participationId = await joinCohort(deps, administrator, { cohortId, organisationId })
  await deps.db.updateTable('organisation').set({ krs: '0000000001' }).execute()
  const own = await deps.db.selectFrom('organisation').selectAll().executeTakeFirstOrThrow()
  const twin = { ...own, id: 'inna', confirmedAt: deps.now().toISOString() }
  await deps.db.insertInto('organisation').values(twin).execute()
  const numbersFor = async (viewer: typeof coordinator) =>
    (await showParticipation(deps, viewer, { participationId })).numbers
  const confirming = (viewer: typeof coordinator) =>
    confirmParticipant(deps, viewer, { participationId })

  expect(await numbersFor(administrator)).toBeNull()
  expect(await numbersFor(coordinator)).toMatchObject({ confirmed: false, taken: 'krs' })
  await expect(confirming(administrator)).rejects.toMatchObject({ name: 'NotAllowed' })
  const refused = { reason: 'numberConfirmed', values: { number: 'KRS' } }
  await expect(confirming(coordinator)).rejects.toMatchObject(refused)
  await deps.db.updateTable('organisation').set({ confirmedAt: null }).execute()
  await confirming(coordinator)

  expect(await numbersFor(coordinator)).toMatchObject({ confirmed: true, taken: null })
})
