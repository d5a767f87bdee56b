import { drainOutbox } from '#app/effects/worker.server.ts'
import { returnAssessment } from '#app/use-cases/case/return.server.ts'
import { assignMentor } from '#app/use-cases/participation/mentor.server.ts'
import { openUntil, planCohort } from './cohorts.ts'
import { answerAgain, seedEarlierCycle, seedLivelyPlan } from './cycles.ts'
import { seedDocuments } from './documents.ts'
import { seedCalendar } from './duties.ts'
import { fileStatute, fillLibrary } from './evidence.ts'
import { seedDeferral, seedMentoring } from './mentoring.ts'
import { openCohort } from './organisations.ts'
import { accept, fillProfile, finish, invite, submit, type Traveller } from './path.ts'
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
} from './review-path.ts'
import { seedTeamwork } from './team.ts'
import type { World } from './world.ts'

const coordinator = 'koordynator@demo.example'

/** The trial that is going on: each of its twelve organisations waits somewhere else. */
export async function seedOpenCohort(world: World): Promise<string> {
  world.daysAgo(60)
  const cohortId = await planCohort(world, {
    name: 'Próbna standaryzacja, jesień 2026',
    mode: 'trial',
    standard: { slug: 'wroclaw-ngo', version: '0.9-pilot' },
    deadlines: {
      submission: world.inDays(83),
      review: world.inDays(120),
      decision: world.inDays(150),
      end: world.inDays(190),
    },
    places: 12,
  })
  await openUntil(world, cohortId, 'assessing')
  const travellers: Traveller[] = []
  for (const [index, invented] of openCohort.entries()) {
    const administrator = index === 0 ? 'organizacja@demo.example' : undefined
    travellers.push(
      await invite(world, {
        n: 1 + index,
        invented,
        cohortId,
        ...(administrator && { administrator }),
      }),
    )
  }
  await walk(world, travellers)
  world.daysAgo(9)
  await openUntil(world, cohortId, 'reviewing')
  await review(world, travellers)
  world.daysAgo(2)
  await seedCalendar(world, travellers[0] as Traveller)
  await seedDocuments(world, travellers[0] as Traveller)
  await drainOutbox(world.deps)
  return cohortId
}

/** The organisations' side: invited, preparing, answering, ready, submitted, returned. */
async function walk(world: World, travellers: Traveller[]) {
  const [answering, invited, preparing, ready, submitted, returned, ...reviewing] = travellers as [
    Traveller,
    Traveller,
    Traveller,
    Traveller,
    Traveller,
    Traveller,
    ...Traveller[],
  ]
  await seedEarlierCycle(world, answering)
  world.daysAgo(50)
  for (const traveller of travellers) if (traveller !== invited) await accept(world, traveller)
  await team(world, answering)
  world.daysAgo(40)
  await fillProfile(world, answering)
  await answerAgain(world, answering, 0.6)
  await seedLivelyPlan(world, answering)
  await fillLibrary(world, answering, 40)
  await finish(world, ready)
  for (const traveller of [submitted, returned, ...reviewing]) {
    await fillProfile(world, traveller)
    await fileStatute(world, traveller)
    await finish(world, traveller)
    await submit(world, traveller)
  }
  await sendBack(world, returned)
  world.daysAgo(30)
  await seedMentoring(world, answering)
  await seedTeamwork(world, answering)
  await seedDeferral(world, returned)
  void preparing
}

async function team(world: World, { organisationId, participationId }: Traveller) {
  await world.join('zespol@demo.example', organisationId, ['member'])
  await world.join('zarzad@demo.example', organisationId, ['signatory'])
  const { personId } = await world.as('opiekun@demo.example')
  const version = await world.versionOf(participationId)
  await assignMentor(world.deps, await world.as(coordinator), {
    participationId,
    personId,
    version,
  })
}

async function sendBack({ deps, as, versionOf }: World, { assessmentId }: Traveller) {
  const version = await versionOf(assessmentId)
  const reason =
    'Przy kilku obowiązkach brakuje nazwy dokumentu. Dopiszcie ją i złóżcie jeszcze raz.'
  await returnAssessment(deps, await as(coordinator), { assessmentId, version, reason })
}

/** The reviewers' and the panel's side, one organisation at each step. */
async function review(world: World, travellers: Traveller[]) {
  const [staffing, confirming, individual, agreeing, onAgenda, decided] = travellers.slice(6) as [
    Traveller,
    Traveller,
    Traveller,
    Traveller,
    Traveller,
    Traveller,
  ]
  await take(world, staffing)

  const asked = await staff(world, await take(world, confirming), 1, 2)
  await declare(world, asked, asked.second)

  const working = await staff(world, await take(world, individual), 2, 1)
  await declare(world, working, working.lead)
  await declare(world, working, working.second)
  await rate(world, individual, working, working.lead)
  await done(world, working, working.lead)
  await rate(world, individual, working, working.second, 0.4)

  const differing = await staff(world, await take(world, agreeing), 3, 4)
  await reviewed(world, agreeing, differing)

  const voted = await staff(world, await take(world, onAgenda), 4, 3)
  await reviewed(world, onAgenda, voted)
  await agree(world, voted)
  const waiting = await report(world, voted, 'withConditions')
  await schedule(world, waiting)
  await vote(world, waiting, ['withConditions', 'wouldMeet'])

  const last = await staff(world, await take(world, decided), 1, 3)
  await reviewed(world, decided, last)
  await agree(world, last)
  const decisionId = await report(world, last, 'wouldMeet')
  await schedule(world, decisionId)
  await vote(world, decisionId, ['wouldMeet', 'wouldMeet', 'withConditions'])
  await decide(world, last, decisionId)
}
