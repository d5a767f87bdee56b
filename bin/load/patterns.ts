import { drainOutbox } from '#app/effects/worker.server.ts'
import { openUntil, planCohort } from '../demo/cohorts.ts'
import { openCohort } from '../demo/organisations.ts'
import { accept, invite, type Traveller } from '../demo/path.ts'
import type { World } from '../demo/world.ts'
import { invited, type Walk } from './walks.ts'

/**
 * A cohort with one organisation at each place of the way, all by the real use cases.
 * `first` is the number their names and registry numbers begin with.
 */
export async function makePatterns(
  world: World,
  { first, ways }: { first: number; ways: Walk[] },
): Promise<{ cohortId: string; patterns: Traveller[] }> {
  world.daysAgo(60)
  const cohortId = await planCohort(world, {
    name: `Nabór syntetyczny ${first}`,
    mode: 'trial',
    standard: { slug: 'wroclaw-ngo', version: '0.9-pilot' },
    deadlines: {
      submission: world.inDays(83),
      review: world.inDays(120),
      decision: world.inDays(150),
      end: world.inDays(190),
    },
    places: null,
  })
  await openUntil(world, cohortId, 'assessing')
  const patterns: Traveller[] = []
  for (const index of ways.keys()) {
    patterns.push(await travellerOf(world, { n: first + index, index, cohortId }))
  }
  // Invitations are answered before the reviews begin.
  for (const [index, walk] of ways.entries()) {
    if (walk !== invited) await accept(world, patterns[index] as Traveller)
  }
  await openUntil(world, cohortId, 'reviewing')
  for (const [index, walk] of ways.entries()) {
    world.daysAgo(40 - index)
    await walk(world, patterns[index] as Traveller)
  }
  world.daysAgo(0)
  await drainOutbox(world.deps)
  return { cohortId, patterns }
}

/** The name of the n-th synthetic organisation; the stems come from the demonstration. */
export function nameOf(n: number): string {
  const stem = openCohort[n % openCohort.length]?.name.replace(' (przykład)', '')
  return `${stem} nr ${n} (przykład)`
}

function travellerOf(
  world: World,
  { n, index, cohortId }: { n: number; index: number; cohortId: string },
): Promise<Traveller> {
  const model = openCohort[index % openCohort.length] as (typeof openCohort)[number]
  return invite(world, { n, invented: { ...model, name: nameOf(n) }, cohortId })
}
