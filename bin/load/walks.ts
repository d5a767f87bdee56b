import { returnAssessment } from '#app/use-cases/case/return.server.ts'
import { exitParticipation } from '#app/use-cases/participation/exit.server.ts'
import { answer, fillProfile, finish, plan, submit, type Traveller } from '../demo/path.ts'
import {
  agree,
  decide,
  declare,
  done,
  rate,
  report,
  reviewed,
  schedule,
  staff,
  take,
  vote,
} from '../demo/review-path.ts'
import type { World } from '../demo/world.ts'

const COORDINATOR = 'koordynator@demo.example'

export type Walk = (world: World, traveller: Traveller) => Promise<unknown>

/** How far each pattern goes, in the order they are made. */
export const walks: Walk[] = [
  answering,
  decided,
  individual,
  invited,
  submitted,
  onAgenda,
  ready,
  agreeing,
  preparing,
  confirming,
  returned,
  staffing,
  awaiting,
  left,
]

/** Its invitation is never answered. */
export async function invited() {}

async function preparing() {}

async function answering(world: World, traveller: Traveller) {
  await fillProfile(world, traveller)
  await answer(world, traveller, 0.6)
  await plan(world, traveller)
}

async function ready(world: World, traveller: Traveller) {
  await finish(world, traveller)
}

async function submitted(world: World, traveller: Traveller) {
  await ready(world, traveller)
  await submit(world, traveller)
}

async function returned(world: World, traveller: Traveller) {
  await submitted(world, traveller)
  const { assessmentId } = traveller
  const version = await world.versionOf(assessmentId)
  const reason = 'Przy dwóch obowiązkach brakuje nazwy dokumentu. Dopiszcie ją i złóżcie ponownie.'
  const viewer = await world.as(COORDINATOR)
  await returnAssessment(world.deps, viewer, { assessmentId, version, reason })
}

async function staffing(world: World, traveller: Traveller) {
  await submitted(world, traveller)
  await take(world, traveller)
}

async function staffed(world: World, traveller: Traveller) {
  await submitted(world, traveller)
  return staff(
    world,
    await take(world, traveller),
    1 + (traveller.n % 4),
    1 + ((traveller.n + 1) % 4),
  )
}

async function confirming(world: World, traveller: Traveller) {
  const review = await staffed(world, traveller)
  await declare(world, review, review.second)
}

async function individual(world: World, traveller: Traveller) {
  const review = await staffed(world, traveller)
  await declare(world, review, review.lead)
  await declare(world, review, review.second)
  await rate(world, traveller, review, review.lead)
  await done(world, review, review.lead)
  await rate(world, traveller, review, review.second, 0.4)
}

async function agreeing(world: World, traveller: Traveller) {
  const review = await staffed(world, traveller)
  await reviewed(world, traveller, review)
  return review
}

async function reported(world: World, traveller: Traveller) {
  const review = await agreeing(world, traveller)
  await agree(world, review)
  return { review, decisionId: await report(world, review, 'withConditions') }
}

async function awaiting(world: World, traveller: Traveller) {
  await reported(world, traveller)
}

async function onAgenda(world: World, traveller: Traveller) {
  const { decisionId } = await reported(world, traveller)
  await schedule(world, decisionId)
  await vote(world, decisionId, ['withConditions', 'wouldMeet'])
}

export async function decided(world: World, traveller: Traveller) {
  const { review, decisionId } = await reported(world, traveller)
  await schedule(world, decisionId)
  await vote(world, decisionId, ['wouldMeet', 'wouldMeet', 'withConditions'])
  await decide(world, review, decisionId)
}

async function left(world: World, traveller: Traveller) {
  await fillProfile(world, traveller)
  await answer(world, traveller, 0.3)
  const { participationId, administrator } = traveller
  const version = await world.versionOf(participationId)
  const reason = 'Zabrakło nam czasu: projekt letni zajął cały zespół.'
  const viewer = await world.as(administrator)
  await exitParticipation(world.deps, viewer, { participationId, reason, version })
}
