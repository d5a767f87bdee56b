import { ensureDuties } from '#app/use-cases/duty/ensure.server.ts'
import { addEventDate, addOwnDate } from '#app/use-cases/duty/own-dates.server.ts'
import { showCalendar } from '#app/use-cases/duty/show.server.ts'
import { tickDuty } from '#app/use-cases/duty/tick.server.ts'
import { dayInPoland, plusDays, plusMonths } from '#workflows/duty/dates.ts'
import type { Traveller } from './path.ts'
import type { World } from './world.ts'

/** A calendar in use: dates of its own, what was due is mostly ticked, and one thing is late. */
export async function seedCalendar(world: World, traveller: Traveller): Promise<void> {
  const { deps } = world
  await ensureDuties(deps)
  const viewer = await world.as(traveller.administrator)
  const { organisationId } = traveller
  const today = dayInPoland(deps.now())
  const add = (title: string, dueOn: string, repeats: 'never' | 'yearly', note = '') =>
    addOwnDate(deps, viewer, { organisationId, title, dueOn, repeats, note })
  await add('Walne zebranie członków', plusDays(today, 24), 'yearly', 'Statut, § 14.')
  await add('Przegląd gaśnic w świetlicy', plusDays(today, 61), 'yearly')
  await add('Koniec umowy najmu lokalu', plusDays(today, 190), 'never', 'Wniosek o przedłużenie.')
  const code = 'register-change'
  await addEventDate(deps, viewer, { organisationId, code, eventOn: plusDays(today, -2) })
  const from = plusMonths(`${today.slice(0, 7)}-01`, -2).slice(0, 7)
  const { months } = await showCalendar(deps, viewer, { organisationId, from })
  const past = months
    .flatMap(({ entries }) => entries)
    .filter(({ tick, day, done }) => tick && !done && day < today)
  for (const { tick } of past.slice(0, -1))
    if (tick) await tickDuty(deps, viewer, { organisationId, ...tick })
}
