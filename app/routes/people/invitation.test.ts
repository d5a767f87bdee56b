import { describe, expect, test } from 'vitest'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import type { InvitationPage } from '#app/use-cases/people/accept-invitation.server.ts'
import {
  inviteToRole,
  inviteToTeam,
  sendInvitationAgain,
  takeInvitationBack,
} from '#app/use-cases/people/invite.server.ts'
import { rolesOf } from '#db/queries/session.server.ts'
import { givenPerson } from '#tests/support/cast.ts'
import { testDeps } from '#tests/support/deps.ts'
import {
  givenAccount,
  givenBrowser,
  givenSignedIn,
  newestMail,
  PASSWORD,
  tokenMailedTo,
} from '#tests/support/given/account.ts'
import { givenOrganisation } from '#tests/support/given/organisation.ts'
import { action as accept, loader as show } from './invitation.tsx'
import { action as join, loader as joinPage } from './invitation-join.tsx'

const email = 'basia@example.org'
const DAY = 24 * 60 * 60_000

const coordinator = (deps: Deps, name = 'ola') =>
  givenPerson(deps, name, { grants: [['coordinator']] })

async function givenInvitation(deps: Deps, inviter?: Viewer) {
  const ola = inviter ?? (await coordinator(deps))
  await inviteToRole(deps, ola, { email, role: 'reviewer', cohortId: null })
  const { id } = await deps.db.selectFrom('invitation').select('id').executeTakeFirstOrThrow()
  return { ola, id, token: await tokenMailedTo(deps, email) }
}

const stateOf = ({ data }: { data: unknown }) => (data as InvitationPage).state

describe('an invitation', () => {
  test('says what it offers and is accepted by an account made on the spot', async () => {
    const deps = await testDeps()
    const { token } = await givenInvitation(deps)
    const browser = givenBrowser(deps)
    const page = await browser.get(show, `/invitations/${token}`, { token })
    expect(page.data).toMatchObject({
      state: 'open',
      email,
      hasAccount: false,
      offers: [{ kind: 'role', role: 'reviewer', scopeKind: 'global' }],
    })

    const form = { name: 'Basia Nowa', password: PASSWORD }
    const joined = await browser.post(join, `/invitations/${token}/join`, form, { token })
    expect(joined.location).toBe('/')
    expect(await browser.viewer()).toMatchObject({
      email,
      grants: [{ role: 'reviewer', scopeKind: 'global', scopeId: null }],
    })
  })

  test('is accepted by the account of its address, and by no other', async () => {
    const deps = await testDeps()
    const { token } = await givenInvitation(deps)
    await givenAccount(deps, email)
    await givenAccount(deps, 'eve@example.org')
    const eve = await givenSignedIn(deps, 'eve@example.org')
    const page = await eve.get(show, `/invitations/${token}`, { token })
    expect(page.data).toMatchObject({ state: 'otherAddress', email: null, offers: [] })
    const stolen = await eve.post(accept, `/invitations/${token}`, {}, { token })
    expect(stolen.problem?.reason).toBe('invitationOtherAddress')

    const basia = await givenSignedIn(deps, email)
    const accepted = await basia.post(accept, `/invitations/${token}`, {}, { token })
    expect(accepted.location).toBe('/')
    expect((await basia.viewer())?.grants).toHaveLength(1)
    expect((await eve.viewer())?.grants).toEqual([])
  })

  test('leads somebody with an account to sign in first and come back', async () => {
    const deps = await testDeps()
    const { token } = await givenInvitation(deps)
    await givenAccount(deps, email)
    const browser = givenBrowser(deps)
    const page = await browser.get(show, `/invitations/${token}`, { token })
    expect(page.data).toMatchObject({ state: 'open', hasAccount: true })
    const back = await browser.get(joinPage, `/invitations/${token}/join`, { token })
    expect(back.location).toBe(`/invitations/${token}`)
    const anonymous = await browser.post(accept, `/invitations/${token}`, {}, { token })
    expect(anonymous.location).toMatch(/^\/login/)
  })

  test('does not let the link change the password of an account that exists', async () => {
    const deps = await testDeps()
    const { token } = await givenInvitation(deps)
    await givenAccount(deps, email)
    const browser = givenBrowser(deps)
    const form = { name: 'Ktoś', password: 'zupełnie nowe hasło' }
    const taken = await browser.post(join, `/invitations/${token}/join`, form, { token })
    expect(taken.problem?.reason).toBe('accountExists')
    expect(await browser.viewer()).toBeUndefined()
  })

  test('works once', async () => {
    const deps = await testDeps({ env: { SECOND_FACTOR: 'off' } })
    const { token } = await givenInvitation(deps)
    await givenAccount(deps, email)
    const browser = await givenSignedIn(deps, email)
    await browser.post(accept, `/invitations/${token}`, {}, { token })
    const again = await browser.post(accept, `/invitations/${token}`, {}, { token })
    expect(again.problem?.reason).toBe('invitationUsed')
    expect(stateOf(await browser.get(show, `/invitations/${token}`, { token }))).toBe('used')
  })

  test('ends after fourteen days; sent again, only the new link works', async () => {
    const deps = await testDeps()
    const { token, ola, id } = await givenInvitation(deps)
    deps.pass(14 * DAY)
    const browser = givenBrowser(deps)
    expect(stateOf(await browser.get(show, `/invitations/${token}`, { token }))).toBe('expired')
    const form = { name: 'Basia', password: PASSWORD }
    const late = await browser.post(join, `/invitations/${token}/join`, form, { token })
    expect(late.problem?.reason).toBe('invitationExpired')

    await sendInvitationAgain(deps, ola, id)
    const fresh = await tokenMailedTo(deps, email)
    expect(fresh).not.toBe(token)
    expect((await browser.get(show, `/invitations/${token}`, { token })).status).toBe(404)
    const open = await browser.get(show, `/invitations/${fresh}`, { token: fresh })
    expect(stateOf(open)).toBe('open')
  })

  test('can be taken back, and then neither accepted nor sent again', async () => {
    const deps = await testDeps()
    const { token, ola, id } = await givenInvitation(deps)
    await takeInvitationBack(deps, ola, id)
    const browser = givenBrowser(deps)
    const form = { name: 'Basia', password: PASSWORD }
    const refused = await browser.post(join, `/invitations/${token}/join`, form, { token })
    expect(refused.problem?.reason).toBe('invitationRevoked')
    const again = sendInvitationAgain(deps, ola, id)
    await expect(again).rejects.toMatchObject({ reason: 'invitationClosed' })
  })

  test('an unknown token is not found', async () => {
    const deps = await testDeps()
    const browser = givenBrowser(deps)
    expect((await browser.get(show, '/invitations/x', { token: 'x' })).status).toBe(404)
  })

  test('is sent to one address five times an hour', async () => {
    const deps = await testDeps()
    const { ola, id } = await givenInvitation(deps)
    for (let n = 0; n < 4; n++) await sendInvitationAgain(deps, ola, id)
    const sixth = sendInvitationAgain(deps, ola, id)
    await expect(sixth).rejects.toMatchObject({ reason: 'tooManyAttempts' })
  })

  test('only coordinators invite to roles; a mentor is not named for a cohort', async () => {
    const deps = await testDeps()
    const reviewer = await givenPerson(deps, 'reviewer', { grants: [['reviewer']] })
    const input = { email, role: 'coordinator' as const, cohortId: null }
    await expect(inviteToRole(deps, reviewer, input)).rejects.toMatchObject({ name: 'NotFound' })
    const ola = await coordinator(deps)
    const evaluator = inviteToRole(deps, ola, { ...input, role: 'evaluator' })
    await expect(evaluator).rejects.toMatchObject({ reason: 'cohortNeeded' })
    const mentor = inviteToRole(deps, ola, { email, role: 'mentor', cohortId: 'nowhere' })
    await expect(mentor).rejects.toMatchObject({ reason: 'cohortNotForRole' })
  })

  test('the mail masks its link where it is listed', async () => {
    const deps = await testDeps()
    const { token } = await givenInvitation(deps)
    const mail = await newestMail(deps, email)
    expect(mail.body).toContain('/invitations/••••••••')
    expect(mail.body).not.toContain(token)
    expect(mail.secretBody).toContain(`http://localhost:3000/invitations/${token}`)
    expect(mail.secretBody).toContain('recenzje')
  })
})

describe('an invitation to a team', () => {
  test('is made by an administrator and makes a member', async () => {
    const deps = await testDeps()
    const { organisationId, viewer } = await givenOrganisation(deps, await givenPerson(deps, 'ada'))
    await inviteToTeam(deps, viewer, { organisationId, email, role: 'member' })
    const token = await tokenMailedTo(deps, email)
    const browser = givenBrowser(deps)
    const form = { name: 'Basia', password: PASSWORD }
    const joined = await browser.post(join, `/invitations/${token}/join`, form, { token })
    expect(joined.location).toBe(`/organisations/${organisationId}`)
    const basia = await browser.viewer()
    expect((await rolesOf(deps.db, basia?.personId as string)).memberships).toEqual([
      { organisationId, role: 'member' },
    ])

    const byMember = inviteToTeam(deps, basia as Viewer, {
      organisationId,
      email: 'c@example.org',
      role: 'administrator',
    })
    await expect(byMember).rejects.toMatchObject({ name: 'NotAllowed' })
  })

  test('whose link was handed over opens it, proves no mailbox, and is bound to its address', async () => {
    const deps = await testDeps()
    const { organisationId, viewer } = await givenOrganisation(deps, await givenPerson(deps, 'ada'))
    const { link } = await inviteToTeam(deps, viewer, { organisationId, email, role: 'member' })
    const token = link.split('/').at(-1) as string
    expect(token).not.toBe(await tokenMailedTo(deps, email))
    const rows = await deps.db.selectFrom('invitation').selectAll().execute()
    expect(JSON.stringify(rows)).not.toContain(token)

    // Whoever invites could open it too: so it neither tells of accounts nor makes one.
    const browser = givenBrowser(deps)
    const page = await browser.get(show, `/invitations/${token}`, { token })
    expect(page.data).toMatchObject({ state: 'open', email, hasAccount: null })
    const form = { name: 'Basia Obca', password: PASSWORD }
    const joined = await browser.post(join, `/invitations/${token}/join`, form, { token })
    expect(joined.problem?.reason).toBe('invitationNotProven')
    expect(await browser.viewer()).toBeUndefined()

    await givenAccount(deps, 'cezary@example.org')
    const forwarded = await givenSignedIn(deps, 'cezary@example.org')
    const seen = await forwarded.get(show, `/invitations/${token}`, { token })
    expect(seen.data).toMatchObject({ state: 'otherAddress', email: null, offers: [] })

    await givenAccount(deps, email)
    const basia = await givenSignedIn(deps, email)
    const accepted = await basia.post(accept, `/invitations/${token}`, {}, { token })
    expect(accepted.location).toBe(`/organisations/${organisationId}`)
    const mailed = await tokenMailedTo(deps, email)
    const used = await basia.get(show, `/invitations/${mailed}`, { token: mailed })
    expect(stateOf(used)).toBe('used')
  })

  test('belongs to its organisation: others can neither send it again nor take it back', async () => {
    const deps = await testDeps()
    const { organisationId, viewer } = await givenOrganisation(deps, await givenPerson(deps, 'ada'))
    await inviteToTeam(deps, viewer, { organisationId, email, role: 'member' })
    const { id } = await deps.db.selectFrom('invitation').select('id').executeTakeFirstOrThrow()
    const stranger = await givenPerson(deps, 'stranger')
    await expect(sendInvitationAgain(deps, stranger, id)).rejects.toMatchObject({
      name: 'NotFound',
    })
    await expect(takeInvitationBack(deps, stranger, id)).rejects.toMatchObject({ name: 'NotFound' })
  })
})
