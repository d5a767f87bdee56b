import { giveAnswer } from '#app/use-cases/assessment/answer.server.ts'
import { confirmCarried } from '#app/use-cases/assessment/confirm-carried.server.ts'
import { closeAssessment, finishAssessment } from '#app/use-cases/assessment/move.server.ts'
import { contextOf } from '#app/use-cases/assessment/read.server.ts'
import { sayChange } from '#app/use-cases/assessment/say-change.server.ts'
import { showCompare } from '#app/use-cases/assessment/show-compare.server.ts'
import { startAssessment } from '#app/use-cases/assessment/start.server.ts'
import { changePlan } from '#app/use-cases/plan/change.server.ts'
import { planFromGaps } from '#app/use-cases/plan/from-gaps.server.ts'
import { readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { carriedOf } from '#db/queries/carried.server.ts'
import { planOf } from '#db/queries/plan.server.ts'
import type { Change } from '#workflows/assessment/compare.ts'
import type { AnswerValue, Applicable } from '#workflows/assessment/events.ts'
import { answer, answerOf, fillProfile, hash, plan, type Traveller } from './path.ts'
import type { World } from './world.ts'

/** How the organisation saw itself a year before: mostly less was in order, sometimes less was known. */
function earlierValue(traveller: Traveller, criterion: Applicable): AnswerValue {
  const value = answerOf(traveller, criterion)
  const dice = hash(`before:${criterion.code}`) % 100
  if (dice < 18 && value === 'met') return 'partly'
  if (dice < 80 && value === 'partly') return 'met'
  return value
}

/** A self-assessment of the year before, closed, so that the present one stands on its shoulders. */
export async function seedEarlierCycle(world: World, traveller: Traveller): Promise<void> {
  const { deps } = world
  const { organisationId, administrator } = traveller
  world.daysAgo(410)
  await fillProfile(world, traveller)
  const viewer = await world.as(administrator)
  const { assessmentId } = await startAssessment(deps, viewer, { organisationId })
  const { applicable } = contextOf(await readWorkflow(deps.db, assessmentId))
  for (const criterion of applicable) {
    const value = earlierValue(traveller, criterion)
    const { code } = criterion
    const evidence = { form: 'record' as const, name: `Dokument do ${code}` }
    const words = value === 'met' ? '' : 'Tak było przed rokiem, przy pierwszej samoocenie.'
    await giveAnswer(deps, viewer, {
      ...{ assessmentId, code, value, justification: words, revision: 0 },
      ...(value === 'met' && { evidence }),
    })
  }
  const dueOn = world.inDays(120)
  await planFromGaps(deps, viewer, { assessmentId, owner: 'Zarząd', dueOn })
  world.daysAgo(300)
  for (const { id: itemId, revision } of await planOf(deps.db, assessmentId))
    await changePlan(deps, viewer, { assessmentId, itemId, revision, status: 'done' })
  await finishAssessment(deps, viewer, { assessmentId })
  await closeAssessment(deps, viewer, { assessmentId })
}

/** The same share (0-1) of answers as `answer` gives: what still holds is confirmed, the rest is answered anew. */
export async function answerAgain(world: World, traveller: Traveller, share: number) {
  const { deps } = world
  const { assessmentId, administrator } = traveller
  const viewer = await world.as(administrator)
  const { applicable } = contextOf(await readWorkflow(deps.db, assessmentId))
  const chosen = applicable.slice(0, Math.ceil(applicable.length * share))
  const offers = await carriedOf(deps.db, assessmentId)
  const codes = chosen.flatMap((criterion) => {
    const offer = offers.find(({ code }) => code === criterion.code)
    return offer?.value === answerOf(traveller, criterion) ? [criterion.code] : []
  })
  await confirmCarried(deps, viewer, { assessmentId, codes })
  await answer(world, traveller, share)
  await explain(world, traveller)
}

/** Most differences are explained, in both ways; one waits for its word. */
async function explain(world: World, { assessmentId, administrator }: Traveller) {
  const viewer = await world.as(administrator)
  const { differences } = await showCompare(world.deps, viewer, { assessmentId })
  const asked = differences.filter(({ asks }) => asks.length > 0).slice(0, -1)
  const changes = asked.map(({ code, kind }): [string, Change] => [
    code,
    kind === 'up' ? 'improved' : 'knewBetter',
  ])
  if (changes.length === 0) return
  await sayChange(world.deps, viewer, { assessmentId, changes: Object.fromEntries(changes) })
}

/** A plan as it looks after some weeks: begun, done with help, late, dropped and still open. */
export async function seedLivelyPlan(world: World, traveller: Traveller): Promise<void> {
  const { deps } = world
  await plan(world, traveller)
  const { assessmentId, administrator } = traveller
  const viewer = await world.as(administrator)
  const items = (await planOf(deps.db, assessmentId)).filter(({ status }) => status === 'open')
  const changes = [
    { status: 'underWay' as const, owner: viewer.name, support: 'rozmowa z opiekunką' },
    { status: 'done' as const, support: 'wzór uchwały z biblioteki' },
    { dueOn: world.inDays(21), owner: 'Skarbniczka' },
    { dueOn: world.inDays(60), owner: viewer.name },
    { status: 'dropped' as const },
  ]
  for (const [index, change] of changes.entries()) {
    const item = items[index]
    if (!item) return
    const { id: itemId, revision } = item
    await changePlan(deps, viewer, { assessmentId, itemId, revision, ...change })
  }
}
