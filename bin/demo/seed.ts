import type { Deps } from '#app/deps.server.ts'
import { drainOutbox } from '#app/effects/worker.server.ts'
import { createAccount } from '#app/use-cases/people/create-account.server.ts'
import { demonstrationAccounts, PASSWORD } from './cast.ts'
import { seedClosedCohort } from './closed-cohort.ts'
import { seedFullCohort } from './full-cohort.ts'
import { seedOpenCohort } from './open-cohort.ts'
import { stage, type World } from './world.ts'

/**
 * Fills an empty, prepared data folder with people and organisations that do not exist. Everything happens
 * through the use cases, so every state was reached by real events.
 */
export async function seedDemonstration(deps: Deps): Promise<void> {
  for (const { email, name } of demonstrationAccounts) {
    await createAccount(deps, { email, name, password: PASSWORD, locale: 'pl' })
  }
  const world = stage(deps)
  world.daysAgo(260)
  await grantRoles(world)
  const closed = await seedClosedCohort(world)
  const open = await seedOpenCohort(world)
  const full = await seedFullCohort(world)
  for (const cohort of [closed, open, full]) {
    await world.grant('ewaluator@demo.example', 'evaluator', { cohort })
    await world.grant('obserwator@demo.example', 'observer', { cohort })
  }
  world.daysAgo(0)
  await drainOutbox(world.deps)
}

async function grantRoles(world: World): Promise<void> {
  await world.grant('koordynator@demo.example', 'coordinator')
  await world.grant('redaktor@demo.example', 'editor')
  await world.grant('opiekun@demo.example', 'mentor')
  for (const n of [1, 2, 3, 4]) await world.grant(`recenzent${n}@demo.example`, 'reviewer')
  for (const n of [1, 2, 3, 4, 5]) await world.grant(`kapitula${n}@demo.example`, 'panelMember')
  for (const n of [1, 2, 3]) await world.grant(`odwolania${n}@demo.example`, 'appealMember')
}
