import { acceptInvitation } from '#app/use-cases/people/accept-invitation.server.ts'
import { changeDetails, endSessions } from '#app/use-cases/people/account.server.ts'
import { endRole, grantRole, signOutPerson } from '#app/use-cases/people/grants.server.ts'
import { openNews, readAllNews } from '#app/use-cases/people/inbox.server.ts'
import {
  inviteIntoCohort,
  inviteToRole,
  inviteToTeam,
  sendInvitationAgain,
  takeInvitationBack,
} from '#app/use-cases/people/invite.server.ts'
import { takeTurn } from '#app/use-cases/people/limit.server.ts'
import { retryEffect, revealMail } from '#app/use-cases/people/outbox.server.ts'
import { ensureSetupToken } from '#app/use-cases/people/set-up.server.ts'
import { askForAccount } from '#app/use-cases/people/sign-up.server.ts'
import type { World } from '#bin/demo/world.ts'
import { linkIn } from '../support/link.ts'
import type { Row, Rows } from '../support/row.ts'
import { coordinator, type Ids } from '../support/stages.ts'

const newcomer = 'nowa@demo.example'
const reviewer = 'recenzent3@demo.example'

/** An attempt is counted in a transaction of its own before the work, so it may stay when the work fails. */
const counted: Row[2] = { besides: ['attempt'] }

/** Gives somebody two sessions, as the library would. */
async function signedIn({ deps, as }: World, email: string) {
  const viewer = await as(email)
  const at = deps.now().toISOString()
  const times = { createdAt: at, updatedAt: at }
  const account = { id: viewer.personId, name: viewer.name, email, emailVerified: 1 }
  await deps.db
    .insertInto('user')
    .values({ ...account, image: null, twoFactorEnabled: null, ...times })
    .execute()
  for (const id of ['session-1', 'session-2']) {
    const session = { id, token: id, userId: viewer.personId, expiresAt: '2099-01-01T00:00:00Z' }
    await deps.db
      .insertInto('session')
      .values({ ...session, ipAddress: null, userAgent: null, ...times })
      .execute()
  }
  return viewer
}

/** Somebody asked to be a reviewer, and the link of the mail. */
async function invited({ deps, as }: World, email = newcomer) {
  const viewer = await as(coordinator)
  await inviteToRole(deps, viewer, { email, role: 'reviewer', cohortId: null })
  const { id } = await deps.db.selectFrom('invitation').select('id').executeTakeFirstOrThrow()
  const mail = await deps.db
    .selectFrom('mail')
    .select('id')
    .where('kind', '=', 'invitation')
    .executeTakeFirstOrThrow()
  return { viewer, id, token: await linkIn({ deps }), mailId: mail.id }
}

async function grantOf({ deps, as }: World, email: string) {
  const { personId } = await as(email)
  return deps.db
    .selectFrom('roleGrant')
    .select('id')
    .where('personId', '=', personId)
    .executeTakeFirstOrThrow()
}

async function administrator({ as }: World, { traveller }: Ids) {
  return { viewer: await as(traveller.administrator), organisationId: traveller.organisationId }
}

export const peopleRows: Rows = {
  'people/changeDetails': [
    'certified',
    async (world) => {
      const viewer = await signedIn(world, newcomer)
      return () => changeDetails(world.deps, viewer, { name: 'Wanda Nowa', locale: 'en' })
    },
  ],
  'people/endSessions': [
    'house',
    async (world) => {
      const viewer = await signedIn(world, newcomer)
      return () => endSessions(world.deps, viewer, { except: 'session-1' })
    },
  ],
  'people/grantRole': [
    'house',
    async (world) => {
      const { personId } = await signedIn(world, newcomer)
      const viewer = await world.as(coordinator)
      const asked = { personId, role: 'reviewer' as const, cohortId: null }
      return () => grantRole(world.deps, viewer, asked)
    },
  ],
  'people/endRole': [
    'house',
    async (world) => {
      await signedIn(world, reviewer)
      const { id } = await grantOf(world, reviewer)
      const viewer = await world.as(coordinator)
      return () => endRole(world.deps, viewer, { id, reason: 'Koniec kadencji.' })
    },
  ],
  'people/signOutPerson': [
    'house',
    async (world) => {
      const { personId } = await signedIn(world, reviewer)
      const viewer = await world.as(coordinator)
      return () => signOutPerson(world.deps, viewer, personId)
    },
  ],
  'people/openNews': [
    'certified',
    async (world, ids) => {
      const { viewer } = await administrator(world, ids)
      const { id } = await world.deps.db
        .selectFrom('notice')
        .select('id')
        .where('personId', '=', viewer.personId)
        .executeTakeFirstOrThrow()
      return () => openNews(world.deps, viewer, id)
    },
  ],
  'people/readAllNews': [
    'certified',
    async (world, ids) => {
      const { viewer } = await administrator(world, ids)
      return () => readAllNews(world.deps, viewer)
    },
  ],
  'people/inviteToRole': [
    'house',
    async (world) => {
      const viewer = await world.as(coordinator)
      const offer = { email: 'gosc@demo.example', role: 'reviewer' as const, cohortId: null }
      return () => inviteToRole(world.deps, viewer, offer)
    },
    counted,
  ],
  'people/inviteIntoCohort': [
    'begun',
    async (world, { cohortId }) => {
      const viewer = await world.as(coordinator)
      const email = 'gosc@demo.example'
      return () => inviteIntoCohort(world.deps, viewer, { cohortId, email })
    },
    counted,
  ],
  'people/inviteToTeam': [
    'begun',
    async (world, ids) => {
      const { viewer, organisationId } = await administrator(world, ids)
      const offer = { organisationId, email: 'gosc@demo.example', role: 'member' as const }
      return () => inviteToTeam(world.deps, viewer, offer)
    },
    counted,
  ],
  'people/sendInvitationAgain': [
    'house',
    async (world) => {
      const { viewer, id } = await invited(world)
      return () => sendInvitationAgain(world.deps, viewer, id)
    },
    counted,
  ],
  'people/takeInvitationBack': [
    'house',
    async (world) => {
      const { viewer, id } = await invited(world)
      return () => takeInvitationBack(world.deps, viewer, id)
    },
  ],
  'people/acceptInvitation': [
    'house',
    async (world) => {
      const { token } = await invited(world)
      const viewer = await world.as(newcomer)
      return () => acceptInvitation(world.deps, viewer, token)
    },
  ],
  'people/askForAccount': [
    'house',
    async ({ deps }) => {
      const from = { client: 'place', headers: new Headers() }
      return () => askForAccount(deps, { email: 'gosc@demo.example', locale: 'pl', ...from })
    },
    counted,
  ],
  'people/takeTurn': [
    'house',
    async ({ deps }) => {
      const limit = { most: 5, minutes: 15, subject: 'place' }
      const limits = ['one', 'other'].map((kind) => ({ kind, ...limit }))
      return () => takeTurn(deps, limits)
    },
  ],
  'people/retryEffect': [
    'certified',
    async (world) => {
      const viewer = await world.as(coordinator)
      const at = world.deps.now().toISOString()
      await world.deps.db
        .updateTable('outbox')
        .set({ doneAt: null, failedAt: at, attempts: 12 })
        .where('id', '=', 1)
        .execute()
      return () => retryEffect(world.deps, viewer, 1)
    },
  ],
  'people/revealMail': [
    'house',
    async (world) => {
      const { viewer, mailId } = await invited(world)
      return () => revealMail(world.deps, viewer, mailId)
    },
  ],
  'people/ensureSetupToken': [
    'empty',
    async ({ deps }) =>
      () =>
        ensureSetupToken(deps, () => undefined),
  ],
}
