import type { Grant, TeamRole, Viewer } from '#app/access/viewer.ts'
import type { World } from '#bin/demo/world.ts'
import { insertMembership } from '#db/queries/organisation.server.ts'
import type { Ids } from '#tests/trust/support/journey.ts'
import type { Person } from '../rights.ts'

type Standing = { memberships?: Viewer['memberships']; grants?: Grant[] }

/** People whom the journey has already; the others stand beside it. */
const known: Partial<Record<Person, string>> = {
  newcomer: 'nowa@demo.example',
  lead: 'recenzent1@demo.example',
  second: 'recenzent2@demo.example',
  otherReviewer: 'recenzent3@demo.example',
  panelMember: 'kapitula5@demo.example',
}

const added: Person[] = [
  ...(['administrator', 'member', 'signatory', 'teamObserver', 'formerAdministrator'] as const),
  ...(['otherAdministrator', 'mentor', 'otherPanelMember', 'tiedPanelMember'] as const),
  ...(['coordinator', 'coordinatorOnTeam', 'coordinatorWatching'] as const),
  ...(['editor', 'evaluator', 'cityObserver'] as const),
]

const email = (person: Person) => `${person.toLowerCase()}@beside.example`

/** Puts those into the database whom the journey does not know, and the past of those who have one. */
export async function appear(world: World, ids: Ids): Promise<void> {
  const { deps } = world
  const { n } = await deps.db
    .selectFrom('person')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  if (n === 0) return
  for (const person of added) await world.extra(email(person), person)
  const organisationId = ids.traveller?.organisationId
  const there = await deps.db.selectFrom('organisation').select('id').execute()
  if (!there.some(({ id }) => id === organisationId)) return
  const fromAt = deps.now().toISOString()
  for (const person of ['formerAdministrator', 'tiedPanelMember'] as const) {
    const { personId } = await world.as(email(person))
    const row = { id: `past-${person}`, personId, organisationId, role: 'administrator' as const }
    await deps.db.transaction().execute((trx) => insertMembership(trx, { ...row, fromAt }))
    await deps.db
      .updateTable('membership')
      .set({ untilAt: fromAt })
      .where('id', '=', row.id)
      .execute()
  }
}

/** Somebody as the use cases meet them, with the roles the name says. */
export async function whoIs(world: World, ids: Ids, person: Person): Promise<Viewer> {
  const viewer = await world.as(known[person] ?? email(person))
  return known[person] ? viewer : { ...viewer, memberships: [], grants: [], ...of(person, ids) }
}

function of(person: Person, { traveller, cohortId }: Ids): Standing {
  const organisationId = traveller?.organisationId ?? 'none'
  const on = (role: TeamRole, other?: string) => ({
    memberships: [{ organisationId: other ?? organisationId, role }],
  })
  const global = (role: Grant['role']): Grant => ({ role, scopeKind: 'global', scopeId: null })
  const inCohort = (role: Grant['role'], scopeId = cohortId): Grant => ({
    ...{ role, scopeKind: 'cohort', scopeId },
  })
  const mentored = { scopeKind: 'participation' as const, scopeId: traveller?.participationId }
  const standings: Partial<Record<Person, Standing>> = {
    administrator: on('administrator'),
    member: on('member'),
    signatory: on('signatory'),
    teamObserver: on('observer'),
    otherAdministrator: on('administrator', 'another'),
    mentor: { grants: [global('mentor'), { role: 'mentor', ...mentored }] },
    otherPanelMember: { grants: [global('panelMember'), inCohort('panelMember', 'another')] },
    tiedPanelMember: { grants: [global('panelMember'), inCohort('panelMember')] },
    coordinator: { grants: [global('coordinator')] },
    coordinatorOnTeam: { ...on('member'), grants: [global('coordinator')] },
    coordinatorWatching: { ...on('observer'), grants: [global('coordinator')] },
    editor: { grants: [global('editor')] },
    evaluator: { grants: [global('evaluator'), inCohort('evaluator')] },
    cityObserver: { grants: [global('observer'), inCohort('observer')] },
  }
  return standings[person] ?? {}
}
