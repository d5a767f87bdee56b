import { permitGlobally } from '#app/access/permit.server.ts'
import { scopeOf } from '#app/access/scope.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound } from '#app/errors.ts'
import { sessionsOf } from '#db/queries/account.server.ts'
import { openInvitations } from '#db/queries/invitations.server.ts'
import {
  cohortNames,
  grantsOf,
  membershipsOf,
  peopleVisibleTo,
  personById,
} from '#db/queries/people.server.ts'
import { nameOffers } from './offers.server.ts'

const PAGE = 50

/** People with their present roles, found by a piece of name or address, and the invitations that wait. */
export async function showPeople(
  deps: Deps,
  viewer: Viewer,
  { search, page }: { search: string; page: number },
) {
  permitGlobally(viewer, 'people.see')
  const found = await peopleVisibleTo(deps.db, scopeOf(viewer), {
    search: search.trim().slice(0, 100),
    limit: PAGE + 1,
    offset: (page - 1) * PAGE,
  })
  const people = found.slice(0, PAGE)
  const ids = people.map(({ id }) => id)
  const [grants, memberships] = await Promise.all([
    grantsOf(deps.db, ids),
    membershipsOf(deps.db, ids),
  ])
  return {
    search,
    page,
    more: found.length > PAGE,
    people: people.map(({ id, name, email }) => ({
      id,
      name,
      email,
      grants: grants.filter(({ personId, untilAt }) => personId === id && untilAt === null),
      memberships: memberships.filter(({ personId }) => personId === id),
    })),
    invitations: await waitingInvitations(deps, null),
    cohorts: await cohortNames(deps.db),
  }
}

/** Open invitations of one team, or of the programme, with what they grant. */
export async function waitingInvitations({ db, now }: Deps, organisationId: string | null) {
  const open = await openInvitations(db, { organisationId, limit: 100 })
  const present = now().toISOString()
  return Promise.all(
    open.map(async ({ id, email, offers, expiresAt, createdAt }) => ({
      id,
      email,
      createdAt,
      expiresAt,
      lapsed: expiresAt <= present,
      offers: await nameOffers(db, offers),
    })),
  )
}

/** One person: every grant they have or had, their organisations and how many devices are signed in. */
export async function showPerson(deps: Deps, viewer: Viewer, id: string) {
  permitGlobally(viewer, 'people.see')
  const person = await personById(deps.db, id)
  if (!person || person.erasedAt) throw new NotFound()
  const { name, email, createdAt } = person
  const sessions = await sessionsOf(deps.db, { userId: id, now: deps.now().toISOString() })
  return {
    id,
    name,
    email,
    createdAt,
    grants: await grantsOf(deps.db, [id]),
    memberships: await membershipsOf(deps.db, [id]),
    sessions: sessions.length,
    cohorts: await cohortNames(deps.db),
  }
}
