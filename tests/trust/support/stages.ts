import { drainOutbox } from '#app/effects/worker.server.ts'
import { giveAnswer } from '#app/use-cases/assessment/answer.server.ts'
import { finishAssessment } from '#app/use-cases/assessment/move.server.ts'
import { contextOf } from '#app/use-cases/assessment/read.server.ts'
import { planFromGaps } from '#app/use-cases/plan/from-gaps.server.ts'
import { readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { openUntil, planCohort } from '#bin/demo/cohorts.ts'
import type { Invented } from '#bin/demo/organisations.ts'
import { accept, answer, fillProfile, invite, submit, type Traveller } from '#bin/demo/path.ts'
import {
  agree,
  decide,
  declare,
  done,
  type Review,
  rate,
  report,
  schedule,
  staff,
  take,
  vote,
} from '#bin/demo/review-path.ts'
import type { World } from '#bin/demo/world.ts'

/** Where one organisation stands on its way through a trial; each is a copy of the whole database. */
export type StageName =
  | 'empty'
  | 'house'
  | 'planned'
  | 'invited'
  | 'begun'
  | 'profiled'
  | 'answering'
  | 'ready'
  | 'submitted'
  | 'taken'
  | 'staffed'
  | 'rated'
  | 'agreeing'
  | 'agreed'
  | 'reported'
  | 'scheduled'
  | 'voted'
  | 'decided'
  | 'certified'

/** What the way has brought; filled as far as the stage goes. */
export type Ids = {
  standardVersionId: string
  cohortId: string
  traveller: Traveller
  review: Review
  decisionId: string
}

export const coordinator = 'koordynator@demo.example'
export const invented: Invented = {
  name: 'Fundacja Próba (przykład)',
  profile: 'B',
  street: 'Próbna 1',
}

/** How each stage is reached from the one before. */
export const steps: [StageName, (world: World, ids: Ids) => Promise<unknown>][] = [
  ['house', (world) => people(world)],
  [
    'planned',
    async (world, ids) => {
      ids.cohortId = await planCohort(world, {
        name: 'Próba wierności',
        mode: 'trial',
        standard: { slug: 'wroclaw-ngo-demo', version: '1.0' },
        deadlines: { submission: null, review: null, decision: null, end: null },
        places: null,
      })
    },
  ],
  [
    'invited',
    async (world, ids) => {
      const { cohortId } = ids
      await openUntil(world, cohortId, 'assessing')
      ids.traveller = await invite(world, { n: 1, invented, cohortId })
    },
  ],
  ['begun', (world, { traveller }) => accept(world, traveller)],
  ['profiled', (world, { traveller }) => fillProfile(world, traveller)],
  ['answering', (world, { traveller }) => answer(world, traveller, 0.5)],
  ['ready', (world, { traveller }) => finishRest(world, traveller)],
  ['submitted', (world, { traveller }) => submit(world, traveller)],
  [
    'taken',
    async (world, ids) => {
      await openUntil(world, ids.cohortId, 'reviewing')
      ids.review = { caseId: await take(world, ids.traveller), lead: '', second: '', reviews: {} }
    },
  ],
  [
    'staffed',
    async (world, ids) => {
      ids.review = await staff(world, ids.review.caseId, 1, 2)
    },
  ],
  ['rated', (world, { traveller, review }) => rated(world, traveller, review)],
  ['agreeing', (world, { review }) => bothDone(world, review)],
  ['agreed', (world, { review }) => agree(world, review)],
  [
    'reported',
    async (world, ids) => {
      ids.decisionId = await report(world, ids.review, 'withConditions')
    },
  ],
  ['scheduled', (world, { decisionId }) => schedule(world, decisionId)],
  [
    'voted',
    (world, { decisionId }) =>
      vote(world, decisionId, ['withConditions', 'withConditions', 'withConditions']),
  ],
  ['decided', (world, { review, decisionId }) => decide(world, review, decisionId)],
  ['certified', (world) => drainOutbox(world.deps)],
]

async function people(world: World) {
  world.daysAgo(30)
  const numbered = (stem: string, most: number) =>
    Array.from({ length: most }, (_, index) => `${stem}${index + 1}@demo.example`)
  const emails = [
    coordinator,
    'koordynator2@demo.example',
    'opiekun@demo.example',
    'nowa@demo.example',
    ...numbered('recenzent', 4),
    ...numbered('kapitula', 5),
  ]
  for (const email of emails) await world.extra(email, email.split('@')[0] as string)
  await world.grant(coordinator, 'coordinator')
  await world.grant('koordynator2@demo.example', 'coordinator')
  await world.grant('opiekun@demo.example', 'mentor')
  for (const email of numbered('recenzent', 4)) await world.grant(email, 'reviewer')
}

/** Half is answered already: what is left, the plan, and the word that it is complete. */
export async function finishRest(world: World, { assessmentId, administrator }: Traveller) {
  const { deps } = world
  const viewer = await world.as(administrator)
  const { applicable, answers } = contextOf(await readWorkflow(deps.db, assessmentId))
  for (const { code } of applicable.filter((criterion) => !answers[criterion.code])) {
    const evidence = { form: 'record' as const, name: `Dokument do ${code}` }
    await giveAnswer(deps, viewer, { assessmentId, code, value: 'met', revision: 0, evidence })
  }
  await planFromGaps(deps, viewer, { assessmentId, owner: 'Zarząd', dueOn: world.inDays(90) })
  await finishAssessment(deps, viewer, { assessmentId })
}

async function rated(world: World, traveller: Traveller, review: Review) {
  for (const email of [review.lead, review.second]) await declare(world, review, email)
  for (const email of [review.lead, review.second]) await rate(world, traveller, review, email)
}

async function bothDone(world: World, review: Review) {
  for (const email of [review.lead, review.second]) await done(world, review, email)
}
