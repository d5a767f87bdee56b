import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { giveAnswer } from '#app/use-cases/assessment/answer.server.ts'
import { castVote } from '#app/use-cases/decision/vote.server.ts'
import { finishReview } from '#app/use-cases/review/finish.server.ts'
import { giveFinding } from '#app/use-cases/review/give-finding.server.ts'
import { readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { declare, rate } from '#bin/demo/review-path.ts'
import type { World } from '#bin/demo/world.ts'
import { type Journey, type StageName, travel } from '#tests/trust/support/journey.ts'
import { requireBuild } from '#tests/trust/support/server.ts'
import type { Ballot } from '#workflows/decision/events.ts'
import type { Rating } from '#workflows/review/events.ts'
import type { Actor } from './cast.ts'
import { addressIn } from './support/cells.ts'
import { type ServedStage, serveStage, telling } from './support/served-stage.ts'
import { table } from './table.ts'

/** S3 of the trust catalogue, small: databases that differ in one secret give everybody else the same pages. */
let journey: Journey
beforeAll(async () => {
  requireBuild()
  journey = await travel()
}, 60_000)
afterAll(() => journey?.end())

const actor = (name: string): Actor => ({ name, email: `${name}@demo.example` })
const [lead, second, otherReviewer] = ['recenzent1', 'recenzent2', 'recenzent3'].map(actor) as [
  Actor,
  Actor,
  Actor,
]
const panel = [3, 4].map((n) => actor(`kapitula${n}`))
const coordinator = actor('koordynator')
const administrator: Actor = { name: 'administrator', email: 'osoba1@demo.example' }
const newcomer = actor('nowa')

describe('before both reviewers are done', () => {
  const declared = async (world: World) => {
    const { review, traveller } = journey.ids
    for (const email of [review.lead, review.second]) await declare(world, review, email)
    await rate(world, traveller, review, review.second, 0.4)
  }

  test('neither the other reviewer nor the organisation learns how far the first is', {
    timeout: 60_000,
  }, async () => {
    await same('staffed', {
      seenBy: [second, administrator, otherReviewer, ...panel, newcomer],
      one: declared,
      other: async (world) => {
        await declared(world)
        await rated(world, 'partly', Number.POSITIVE_INFINITY)
        const reviewId = journey.ids.review.reviews[journey.ids.review.lead] as string
        const version = await world.versionOf(reviewId)
        await finishReview(world.deps, await world.as(lead.email ?? ''), {
          reviewId,
          version,
          minutes: 120,
        })
      },
    })
  })

  test('the coordinator learns nothing of what they found', { timeout: 60_000 }, async () => {
    await same('staffed', {
      seenBy: [coordinator],
      one: async (world) => {
        await declared(world)
        await rated(world, 'met', 3)
      },
      other: async (world) => {
        await declared(world)
        await rated(world, 'notMet', 3)
      },
    })
  })
})

test('how others voted stays with them until the decision is taken', {
  timeout: 60_000,
}, async () => {
  const votes = (ballots: Ballot[]) => async (world: World) => {
    const { decisionId } = journey.ids
    for (const [index, ballot] of ballots.entries())
      await castVote(world.deps, await world.as(`kapitula${index + 1}@demo.example`), {
        decisionId,
        ballot,
      })
  }
  await same('scheduled', {
    seenBy: [...panel, coordinator, administrator, lead, second, newcomer],
    one: votes(['wouldMeet', 'withConditions']),
    other: votes(['notYet', 'wouldMeet']),
  })
})

test('the answers of a draft stay with the team', { timeout: 60_000 }, async () => {
  const changed = (value: 'met' | 'notMet', justification: string) => async (world: World) => {
    const { assessmentId } = journey.ids.traveller
    const { deps } = world
    const rows = await deps.db.selectFrom('answer').select(['code', 'revision']).execute()
    const viewer = await world.as(administrator.email ?? '')
    for (const { code, revision } of rows)
      await giveAnswer(deps, viewer, { assessmentId, code, value, justification, revision })
  }
  await same('answering', {
    seenBy: [coordinator, lead, ...panel, newcomer],
    one: changed('met', ''),
    other: changed('notMet', 'Jeszcze tego nie robimy.'),
  })
})

describe('what is shown of a case that came to its end', () => {
  let served: ServedStage
  let number = ''
  const evaluator: Actor = { name: 'evaluator', email: 'ewaluator@beside.example' }
  const observer: Actor = { name: 'observer', email: 'obserwator@beside.example' }
  const anonymous: Actor = { name: 'anonymous' }

  beforeAll(async () => {
    served = await serveStage(journey, {
      ...{ stage: 'certified', actors: [evaluator, observer, coordinator] },
      act: async (world) => {
        const cohort = journey.ids.cohortId
        for (const { email = '', name: role } of [evaluator, observer]) {
          await world.extra(email, role)
          await world.grant(email, role as 'evaluator' | 'observer', { cohort })
        }
        const { db } = world.deps
        const found = await db.selectFrom('certificate').select('number').executeTakeFirstOrThrow()
        number = found.number
      },
    })
  }, 60_000)
  afterAll(() => served?.stop())

  const texts = async (who: Actor, address: string) => {
    const found = await Promise.all([served.get(who, address), served.get(who, data(address))])
    return found.map(({ status, head, location, body }) => `${status} ${location} ${head} ${body}`)
  }
  const name = () => journey.ids.traveller.invented.name
  const board = () => `/cohorts/${journey.ids.cohortId}`
  /** By these the organisation is met elsewhere; its participation is only the name of a line. */
  const own = () => [journey.ids.traveller.organisationId, journey.ids.traveller.assessmentId]

  test('the coordinator’s board has names', async () => {
    for (const text of await texts(coordinator, board())) expect(text).toContain(name())
  })

  test('the evaluator’s board and file have codes instead of names', async () => {
    for (const address of [board(), `${board()}/board.csv`, '/cohorts', '/'])
      for (const text of await texts(evaluator, address)) {
        expect(text).toMatch(/^(200|202|302)/)
        expect(text).not.toContain(name())
        for (const id of own()) expect(text).not.toContain(id)
      }
    expect((await texts(evaluator, board())).join()).toContain('O-01')
  })

  test('the city sees numbers, and neither a name nor a code', async () => {
    for (const address of [board(), '/cohorts', '/'])
      for (const text of await texts(observer, address)) {
        expect(text).toMatch(/^(200|202|302)/)
        expect(text).not.toContain(name())
        expect(text).not.toContain('O-01')
        for (const id of own()) expect(text).not.toContain(id)
      }
  })

  test('a trial’s number without its code names nobody', async () => {
    for (const typed of [number, number.toLowerCase(), ` ${number} `])
      for (const who of [anonymous, evaluator, observer])
        for (const code of ['', '?code=', '?code=wrong'])
          for (const text of await texts(who, `/verify/${encodeURIComponent(typed)}${code}`)) {
            expect(text).toMatch(/^200/)
            expect(text).toContain(number)
            expect(text).not.toContain(name())
            for (const id of own()) expect(text).not.toContain(id)
          }
    for (const text of await texts(anonymous, '/register')) expect(text).not.toContain(name())
  })
})

/** The lead's findings, so many of them, all the same. */
async function rated(world: World, rating: Rating, most: number) {
  const { review } = journey.ids
  const reviewId = review.reviews[review.lead] as string
  const { codes } = (await readWorkflow(world.deps.db, reviewId)).snapshot.context as {
    codes: string[]
  }
  const viewer = await world.as(review.lead)
  const words = {
    rationale: `Ustalenie: ${rating}.`,
    evidenceSeen: '',
    privateNote: rating,
    question: '',
  }
  for (const code of codes.slice(0, most))
    await giveFinding(world.deps, viewer, { reviewId, code, rating, ...words, revision: 0 })
}

type Differing = {
  seenBy: Actor[]
  one: (world: World) => Promise<void>
  other: (world: World) => Promise<void>
}

/** Every address of the table, asked by each of them in both worlds, with the data and as a page. */
async function same(stage: StageName, { seenBy, one, other }: Differing) {
  const served = await Promise.all(
    [one, other].map((act) => serveStage(journey, { stage, act, actors: seenBy })),
  )
  const wrong: string[] = []
  let found = 0
  // What is public knows nobody; each of the two servers has keys of its own.
  const asked = Object.entries(table).filter(
    // A copy of everything is logged and has ids of its own each time: app/use-cases/leaving/export.server.test.ts.
    ([path, { reads }]) =>
      path === '/' || (reads !== 'public' && path !== 'organisations/:id/organisation.zip'),
  )
  for (const [path] of asked) {
    const address = addressIn(path, namesOf())
    await Promise.all(
      seenBy.map(async (who) => {
        const [first, next] = await Promise.all(served.map(({ get }) => get(who, data(address))))
        if (!first || !next) return
        if (first.status === 200) found += 1
        if (telling(first) !== telling(next)) wrong.push(`${who.name}: ${address}`)
      }),
    )
  }
  await Promise.all(served.map(({ stop }) => stop()))
  expect(wrong).toEqual([])
  expect(found).toBeGreaterThan(seenBy.length * 5)
}

const data = (address: string) => {
  const [path = '', query] = address.split('?')
  return `${path === '/' ? '/_root' : path}.data${query ? `?${query}` : ''}`
}

/** What the journey's addresses are called; a review is that of the second reviewer. */
function namesOf() {
  const { traveller, cohortId, review, decisionId } = journey.ids
  const reviewId = review.reviews[review.second] ?? ''
  return {
    ...{ organisation: traveller.organisationId, participation: traveller.participationId },
    ...{
      assessment: traveller.assessmentId,
      cohort: cohortId,
      case: review.caseId,
      decision: decisionId,
    },
    ...{
      review: reviewId,
      reviewId,
      slug: 'wroclaw-ngo-demo',
      version: '1.0',
      number: 'P-2026-000001',
    },
  }
}
