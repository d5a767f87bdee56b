import type { World } from '#bin/demo/world.ts'
import { insertMembership } from '#db/queries/organisation.server.ts'
import type { Place, PlaceName } from './support/places.ts'

/** How somebody stands to one place, written down here once, from the demonstration's story. */
export type Role =
  | 'administrator'
  | 'member'
  | 'teamObserver'
  | 'signatory'
  | 'mentor'
  | 'coordinator'
  | 'asked'
  | 'reviewer'
  | 'lead'
  | 'panelMember'
  | 'panelElsewhere'
  | 'evaluator'
  | 'cityObserver'

export type Actor = {
  name: string
  /** Without one nobody is signed in. */
  email?: string
  ended?: boolean
  /** At the six places of our own, unless a place says otherwise below. */
  ours?: Role[]
  at?: Partial<Record<PlaceName, Role[]>>
  /** Towards the cohort of our places, and towards what belongs to no organisation. */
  house?: Role[]
}

const email = (name: string) => `${name}@demo.example`
const team = (name: string, address: string, role: Role): Actor => ({
  ...{ name, email: email(address), ours: [role] },
})
const nobody = (name: string, address: string): Actor => ({ name, email: email(address) })
const everywhere = (role: Role): Pick<Actor, 'ours' | 'at' | 'house'> => ({
  ...{ ours: [role], at: { foreign: [role] }, house: [role] },
})

/** Who asks. What each of them may have at a place follows from the table, not from the program. */
export const actors: Actor[] = [
  { name: 'anonymous' },
  { name: 'administrator whose session has ended', email: email('organizacja'), ended: true },
  nobody('account without an organisation', 'nowa'),
  { ...team('administrator', 'organizacja', 'administrator'), house: ['administrator'] },
  team('member', 'zespol', 'member'),
  team('signatory', 'zarzad', 'signatory'),
  team('observer of the team', 'podglad', 'teamObserver'),
  nobody('former administrator', 'dawna'),
  {
    name: 'administrator of another organisation',
    email: email('osoba201'),
    at: { foreign: ['administrator', 'signatory'] },
  },
  team('mentor', 'opiekun', 'mentor'),
  {
    // Asked at one case, working at another, done at the third and fourth.
    name: 'reviewer 1',
    email: email('recenzent1'),
    at: {
      confirming: ['asked'],
      individual: ['reviewer'],
      decided: ['reviewer', 'lead'],
      foreign: ['reviewer', 'lead'],
    },
  },
  {
    // Declared and waiting for the other; done while the other still works.
    name: 'reviewer 2',
    email: email('recenzent2'),
    at: { confirming: ['reviewer'], individual: ['reviewer', 'lead'], foreign: ['reviewer'] },
  },
  {
    name: 'reviewer 3, lead after both are done',
    email: email('recenzent3'),
    at: { agreeing: ['reviewer', 'lead'], voting: ['reviewer'], decided: ['reviewer'] },
  },
  {
    name: 'panel member',
    email: email('kapitula4'),
    at: { voting: ['panelMember'], decided: ['panelMember'], foreign: ['panelMember'] },
    house: ['panelMember'],
  },
  {
    name: 'panel member of another cohort',
    email: email('kapitula-inna'),
    house: ['panelElsewhere'],
  },
  nobody('appeal member', 'odwolania1'),
  { name: 'coordinator', email: email('koordynator'), ...everywhere('coordinator') },
  {
    name: 'coordinator on the team',
    email: email('koordynator-czlonek'),
    ...everywhere('coordinator'),
    ours: ['member'],
  },
  {
    name: 'coordinator who watches the team',
    email: email('koordynator-podglad'),
    ...everywhere('coordinator'),
    ours: ['teamObserver'],
  },
  nobody('editor', 'redaktor'),
  { name: 'evaluator', email: email('ewaluator'), house: ['evaluator'] },
  { name: 'observer of the city', email: email('obserwator'), house: ['cityObserver'] },
]

export const rolesAt = (actor: Actor, place: PlaceName): Role[] =>
  actor.at?.[place] ?? (place === 'foreign' ? [] : (actor.ours ?? []))

type Setting = {
  places: Record<PlaceName, Place>
  cohorts: { open: string; full: string; elsewhere: string }
}

/** Puts the cast into the demonstration: teams and mentor of our six places, and who is nowhere. */
export async function people(world: World, { places, cohorts }: Setting): Promise<void> {
  const added = ['podglad', 'dawna', 'kapitula-inna', 'koordynator-czlonek', 'koordynator-podglad']
  for (const name of added) await world.extra(email(name), `Osoba ${name}`)
  for (const [name, { organisation = '', participation = '' }] of Object.entries(places)) {
    if (name === 'foreign') continue
    // At the first place the demonstration has seated three of them already.
    if (name !== 'answering') {
      await world.join(email('organizacja'), organisation, ['administrator'])
      await world.join(email('zespol'), organisation, ['member'])
      await world.join(email('zarzad'), organisation, ['signatory'])
      await mentor(world, participation)
    }
    await world.join(email('podglad'), organisation, ['observer'])
    await world.join(email('koordynator-czlonek'), organisation, ['member'])
    await world.join(email('koordynator-podglad'), organisation, ['observer'])
    await former(world, organisation)
  }
  for (const name of ['koordynator-czlonek', 'koordynator-podglad'])
    await world.grant(email(name), 'coordinator')
  await world.grant(email('redaktor'), 'editor')
  await world.grant(email('odwolania1'), 'appealMember')
  await world.grant(email('kapitula-inna'), 'panelMember', { cohort: cohorts.elsewhere })
  for (const cohort of [cohorts.open, cohorts.full]) {
    await world.grant(email('ewaluator'), 'evaluator', { cohort })
    await world.grant(email('obserwator'), 'observer', { cohort })
  }
}

async function mentor({ deps, as }: World, scopeId: string) {
  const { personId } = await as(email('opiekun'))
  const scope = { role: 'mentor' as const, scopeKind: 'participation' as const, scopeId }
  const given = { id: deps.newId(), personId, grantedBy: 'system' }
  const fromAt = deps.now().toISOString()
  await deps.db
    .insertInto('roleGrant')
    .values({ ...given, ...scope, fromAt })
    .execute()
}

async function former({ deps, as }: World, organisationId: string) {
  const { personId } = await as(email('dawna'))
  const fromAt = deps.now().toISOString()
  const row = { id: deps.newId(), personId, organisationId, role: 'administrator' as const, fromAt }
  await deps.db.transaction().execute((trx) => insertMembership(trx, row))
  await deps.db
    .updateTable('membership')
    .set({ untilAt: fromAt })
    .where('id', '=', row.id)
    .execute()
}
