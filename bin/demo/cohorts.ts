import { createCohort } from '#app/use-cases/cohort/create.server.ts'
import { openPhase } from '#app/use-cases/cohort/phases.server.ts'
import { findVersion } from '#db/queries/standard.server.ts'
import { type CohortPhase, cohortPhases } from '#workflows/cohort/events.ts'
import { type Deadlines, defaultNumbers } from '#workflows/cohort/settings.ts'
import type { World } from './world.ts'

const coordinator = 'koordynator@demo.example'

type Planned = {
  name: string
  mode: 'trial' | 'full'
  standard: { slug: string; version: string }
  deadlines: Deadlines
  places: number | null
}

/** A cohort in draft with its panel of five. */
export async function planCohort(world: World, planned: Planned): Promise<string> {
  const version = await findVersion(world.deps.db, planned.standard)
  if (!version) throw new Error(`${planned.standard.slug} is not published.`)
  const { name, mode, deadlines, places } = planned
  const cohort = await createCohort(world.deps, await world.as(coordinator), {
    name,
    mode,
    standardVersionId: version.id,
    settings: { ...defaultNumbers, places, deadlines },
  })
  for (const n of [1, 2, 3, 4, 5])
    await world.grant(`kapitula${n}@demo.example`, 'panelMember', { cohort })
  return cohort
}

/** Opens the phases one after another until the named one. */
export async function openUntil(world: World, cohortId: string, last: CohortPhase): Promise<void> {
  for (;;) {
    const version = await world.versionOf(cohortId)
    const now = await present(world, cohortId)
    if (now === last) return
    const phase = cohortPhases[cohortPhases.indexOf(now) + 1] as CohortPhase
    await openPhase(world.deps, await world.as(coordinator), { cohortId, phase, version })
  }
}

async function present({ deps }: World, cohortId: string): Promise<CohortPhase> {
  const row = await deps.db
    .selectFrom('workflow')
    .select('state')
    .where('id', '=', cohortId)
    .executeTakeFirstOrThrow()
  return JSON.parse(row.state)
}
