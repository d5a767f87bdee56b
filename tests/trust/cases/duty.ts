import { ensureDuties } from '#app/use-cases/duty/ensure.server.ts'
import { makeFeed, revokeFeed, serveFeed } from '#app/use-cases/duty/feed.server.ts'
import {
  addEventDate,
  addOwnDate,
  editOwnDate,
  removeOwnDate,
} from '#app/use-cases/duty/own-dates.server.ts'
import { remindOfDates } from '#app/use-cases/duty/remind.server.ts'
import { tickDuty, untickDuty } from '#app/use-cases/duty/tick.server.ts'
import { chooseMails } from '#app/use-cases/people/mail-preferences.server.ts'
import { HOUSE_STANDARD } from '#app/use-cases/standard/ensure.server.ts'
import { publishStandard } from '#app/use-cases/standard/publish.server.ts'
import type { World } from '#bin/demo/world.ts'
import { loadStandard } from '#templates/standards/load.ts'
import type { Rows } from '../support/row.ts'
import type { Ids } from '../support/stages.ts'

const meeting = { title: 'Walne zebranie', repeats: 'yearly' as const }

/** Duties belong to the house standard; the travellers' is a shorter one. */
async function withStandard({ deps }: World) {
  const loaded = loadStandard(HOUSE_STANDARD)
  await publishStandard(deps, { loaded, actorId: 'system', stage: 'pilot' })
}

async function team(world: World, { traveller }: Ids) {
  const { deps, as, inDays } = world
  await withStandard(world)
  await ensureDuties(deps)
  const { organisationId, administrator } = traveller
  return { organisationId, viewer: await as(administrator), dueOn: inDays(14) }
}

/** An organisation with a date of its own in a fortnight. */
async function withDate(world: World, ids: Ids) {
  const own = await team(world, ids)
  const { organisationId, viewer, dueOn } = own
  const { id } = await addOwnDate(world.deps, viewer, { organisationId, dueOn, ...meeting })
  return { ...own, id, which: { organisationId, id, sequence: 0 } }
}

const tick = { code: 'cit-8', period: '2026-end' }

export const dutyRows: Rows = {
  'duty/ensureDuties': [
    'house',
    async (world) => {
      await withStandard(world)
      return () => ensureDuties(world.deps)
    },
  ],
  'duty/addOwnDate': [
    'answering',
    async (world, ids) => {
      const { viewer, organisationId, dueOn } = await team(world, ids)
      return () => addOwnDate(world.deps, viewer, { organisationId, dueOn, ...meeting })
    },
  ],
  'duty/addEventDate': [
    'answering',
    async (world, ids) => {
      const { viewer, organisationId, dueOn: eventOn } = await team(world, ids)
      const event = { organisationId, code: 'register-change', eventOn }
      return () => addEventDate(world.deps, viewer, event)
    },
  ],
  'duty/editOwnDate': [
    'answering',
    async (world, ids) => {
      const { viewer, which, dueOn } = await withDate(world, ids)
      return () => editOwnDate(world.deps, viewer, { ...which, ...meeting, dueOn, title: 'Inne' })
    },
  ],
  'duty/removeOwnDate': [
    'answering',
    async (world, ids) => {
      const { viewer, which } = await withDate(world, ids)
      return () => removeOwnDate(world.deps, viewer, which)
    },
  ],
  'duty/tickDuty': [
    'answering',
    async (world, ids) => {
      const { viewer, organisationId } = await team(world, ids)
      return () => tickDuty(world.deps, viewer, { organisationId, ...tick })
    },
  ],
  'duty/untickDuty': [
    'answering',
    async (world, ids) => {
      const { viewer, organisationId } = await team(world, ids)
      await tickDuty(world.deps, viewer, { organisationId, ...tick })
      return () => untickDuty(world.deps, viewer, { organisationId, ...tick })
    },
  ],
  'duty/makeFeed': [
    'answering',
    async (world, ids) => {
      const { viewer, organisationId } = await team(world, ids)
      return () => makeFeed(world.deps, viewer, { organisationId })
    },
  ],
  'duty/revokeFeed': [
    'answering',
    async (world, ids) => {
      const { viewer, organisationId } = await team(world, ids)
      await makeFeed(world.deps, viewer, { organisationId })
      return () => revokeFeed(world.deps, viewer, { organisationId })
    },
  ],
  'duty/serveFeed': [
    'answering',
    async (world, ids) => {
      const { viewer, organisationId } = await withDate(world, ids)
      const { address } = await makeFeed(world.deps, viewer, { organisationId })
      const token = address.split('/').at(-1)?.replace('.ics', '') as string
      return () => serveFeed(world.deps, { token, client: '192.0.2.1' })
    },
    // An attempt is counted before the work, so that a guess that fails is counted, too.
    { besides: ['attempt'] },
  ],
  'duty/remindOfDates': [
    'answering',
    async (world, ids) => {
      await withDate(world, ids)
      const today = world.inDays(0)
      return () => remindOfDates(world.deps, today)
    },
  ],
  'people/chooseMails': [
    'answering',
    async (world, ids) => {
      const { viewer } = await team(world, ids)
      return () => chooseMails(world.deps, viewer, { wanted: ['duties'] })
    },
  ],
}
