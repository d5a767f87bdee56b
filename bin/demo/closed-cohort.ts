import { drainOutbox } from '#app/effects/worker.server.ts'
import { exitParticipation } from '#app/use-cases/participation/exit.server.ts'
import type { Ballot } from '#workflows/decision/events.ts'
import { openUntil, planCohort } from './cohorts.ts'
import { closedCohort } from './organisations.ts'
import { accept, answer, fillProfile, finish, invite, submit, type Traveller } from './path.ts'
import { agree, decide, report, reviewed, schedule, staff, take, vote } from './review-path.ts'
import type { World } from './world.ts'

/** Twelve organisations half a year ago: ten came to the end, two left on the way. */
export async function seedClosedCohort(world: World): Promise<string> {
  const cohortId = await planCohort(world, {
    name: 'Próbna standaryzacja, wiosna 2026',
    mode: 'trial',
    standard: { slug: 'wroclaw-ngo', version: '0.9-pilot' },
    deadlines: {
      submission: world.inDays(60),
      review: world.inDays(100),
      decision: world.inDays(130),
      end: world.inDays(170),
    },
    places: 12,
  })
  await openUntil(world, cohortId, 'assessing')
  const travellers: Traveller[] = []
  for (const [index, invented] of closedCohort.entries()) {
    const traveller = await invite(world, { n: 101 + index, invented, cohortId })
    await accept(world, traveller)
    travellers.push(traveller)
  }
  const [firstExit, secondExit, ...rest] = travellers as [Traveller, Traveller, ...Traveller[]]
  world.daysAgo(220)
  await fillProfile(world, firstExit)
  await answer(world, firstExit, 0.3)
  await leave(world, firstExit, 'Zabrakło nam czasu: projekt letni zajął cały zespół.')
  for (const traveller of [...rest, secondExit]) {
    await finish(world, traveller)
    await submit(world, traveller)
  }
  await leave(world, secondExit, 'Łączymy się z inną organizacją, ocena straciła sens.')
  await openUntil(world, cohortId, 'deciding')
  for (const [index, traveller] of rest.entries()) await judge(world, traveller, index)
  world.daysAgo(90)
  await openUntil(world, cohortId, 'closed')
  return cohortId
}

async function leave(world: World, { participationId, administrator }: Traveller, reason: string) {
  const version = await world.versionOf(participationId)
  await exitParticipation(world.deps, await world.as(administrator), {
    participationId,
    reason,
    version,
  })
}

/** The panel's votes by place: most would meet it with conditions. */
const verdicts: Ballot[][] = [
  ['wouldMeet', 'wouldMeet', 'withConditions'],
  ['withConditions', 'withConditions', 'withConditions'],
  ['withConditions', 'withConditions', 'notYet', 'withConditions'],
  ['notYet', 'notYet', 'withConditions'],
  ['wouldMeet', 'wouldMeet', 'wouldMeet', 'wouldMeet', 'withConditions'],
]

async function judge(world: World, traveller: Traveller, index: number) {
  world.daysAgo(180)
  const caseId = await take(world, traveller)
  const review = await staff(world, caseId, 1 + (index % 4), 1 + ((index + 1 + (index % 2)) % 4))
  await reviewed(world, traveller, review)
  await agree(world, review)
  const ballots = verdicts[index % verdicts.length] as Ballot[]
  const decisionId = await report(world, review, ballots[0] as Ballot)
  world.daysAgo(130)
  await schedule(world, decisionId)
  await vote(world, decisionId, ballots)
  await decide(world, review, decisionId)
  await drainOutbox(world.deps)
}
