import { drainOutbox } from '#app/effects/worker.server.ts'
import { ensureDemonstrationStandard } from '#app/use-cases/standard/ensure.server.ts'
import type { Ballot } from '#workflows/decision/events.ts'
import { openUntil, planCohort } from './cohorts.ts'
import { fullCohort } from './organisations.ts'
import { accept, finish, invite, submit, type Traveller } from './path.ts'
import { agree, decide, report, reviewed, schedule, staff, take, vote } from './review-path.ts'
import type { World } from './world.ts'

/** Four organisations on the small standard in force: awarded, conditional, refused, waiting for the panel. */
export async function seedFullCohort(world: World): Promise<string> {
  world.daysAgo(120)
  await ensureDemonstrationStandard(world.deps)
  const cohortId = await planCohort(world, {
    name: 'Standaryzacja pokazowa (tryb pełny)',
    mode: 'full',
    standard: { slug: 'wroclaw-ngo-demo', version: '1.0' },
    deadlines: { submission: null, review: null, decision: null, end: null },
    places: null,
  })
  await openUntil(world, cohortId, 'assessing')
  const travellers: Traveller[] = []
  for (const [index, invented] of fullCohort.entries()) {
    const traveller = await invite(world, { n: 201 + index, invented, cohortId })
    await accept(world, traveller)
    travellers.push(traveller)
  }
  world.daysAgo(100)
  for (const traveller of travellers) {
    await finish(world, traveller)
    await submit(world, traveller)
  }
  await openUntil(world, cohortId, 'reviewing')
  const verdicts: (Ballot | null)[] = ['award', 'conditional', 'refusal', null]
  for (const [index, traveller] of travellers.entries())
    await judge(world, traveller, verdicts[index] ?? null, index)
  return cohortId
}

async function judge(world: World, traveller: Traveller, ballot: Ballot | null, index: number) {
  world.daysAgo(80)
  const review = await staff(world, await take(world, traveller), 1 + index, 1 + ((index + 1) % 4))
  await reviewed(world, traveller, review)
  await agree(world, review)
  const decisionId = await report(world, review, ballot ?? 'award')
  if (!ballot) return
  world.daysAgo(60)
  await schedule(world, decisionId)
  await vote(world, decisionId, [ballot, ballot, ballot])
  await decide(world, review, decisionId)
  await drainOutbox(world.deps)
}
