import { beforeEach, describe, expect, it } from 'vitest'
import { readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { type TestDeps, testDeps } from '#tests/support/deps.ts'
import { type GivenAssessment, givenAssessment } from '#tests/support/given/assessment.ts'
import { giveAnswer } from './answer.server.ts'
import { contextOf } from './read.server.ts'

let deps: TestDeps
let given: GivenAssessment

beforeEach(async () => {
  deps = await testDeps()
  given = await givenAssessment(deps)
})

const answering = (over: object = {}) => ({
  assessmentId: given.assessmentId,
  code: 'PR-01',
  value: 'met' as const,
  revision: 0,
  ...over,
})

const row = () => deps.db.selectFrom('answer').selectAll().executeTakeFirst()
const known = async () => contextOf(await readWorkflow(deps.db, given.assessmentId)).answers
const counted = async () =>
  (await deps.db.selectFrom('assessment').select('answered').executeTakeFirstOrThrow()).answered

describe('an answer', () => {
  it('is a row with its first revision, an event without words, and one more in the counter', async () => {
    const saved = await giveAnswer(deps, given.viewer, answering({ justification: 'Mamy statut.' }))

    expect(saved).toEqual({ revision: 1, at: '2026-11-22T09:00:00.000Z' })
    expect(await row()).toMatchObject({ value: 'met', justification: 'Mamy statut.', revision: 1 })
    expect(await deps.db.selectFrom('answerRevision').select('revision').execute()).toEqual([
      { revision: 1 },
    ])
    const event = await deps.db
      .selectFrom('workflowEvent')
      .select(['type', 'data'])
      .orderBy('position', 'desc')
      .executeTakeFirstOrThrow()
    expect(event.type).toBe('answer.given')
    expect(JSON.parse(event.data)).toEqual({
      code: 'PR-01',
      value: 'met',
      revision: 1,
      evidenced: false,
      justified: false,
    })
    expect(await counted()).toBe(1)
  })

  it('changed keeps its history and is counted once', async () => {
    await giveAnswer(deps, given.viewer, answering())
    await giveAnswer(deps, given.viewer, answering({ value: 'partly', revision: 1 }))

    const history = await deps.db.selectFrom('answerRevision').select('value').execute()
    expect(history.map(({ value }) => value)).toEqual(['met', 'partly'])
    expect(await counted()).toBe(1)
  })

  it('keeps what was written when only the answer is chosen anew', async () => {
    await giveAnswer(
      deps,
      given.viewer,
      answering({ value: 'partly', justification: 'Brak uchwały' }),
    )
    await giveAnswer(deps, given.viewer, answering({ value: 'notMet', revision: 1 }))

    expect(await row()).toMatchObject({ value: 'notMet', justification: 'Brak uchwały' })
  })

  it('can name its evidence and its plan in the same breath', async () => {
    const evidence = { form: 'record' as const, name: 'Statut', documentDate: '2024-05-01' }
    await giveAnswer(deps, given.viewer, answering({ evidence }))
    const plan = { title: 'Uchwalić zmianę', owner: 'Ada', dueOn: '2027-01-31' }
    await giveAnswer(deps, given.viewer, answering({ value: 'partly', code: 'PR-02', plan }))

    expect((await known())['PR-01']).toEqual({ value: 'met', evidenced: true, justified: false })
    const { planned } = contextOf(await readWorkflow(deps.db, given.assessmentId))
    expect(planned).toEqual(['PR-02'])
  })

  it('that was changed by somebody else meanwhile is not overwritten', async () => {
    await giveAnswer(deps, given.viewer, answering({ justification: 'pierwsza' }))
    await giveAnswer(deps, given.viewer, answering({ revision: 1, justification: 'druga' }))
    const events = await deps.db.selectFrom('workflowEvent').select('position').execute()

    const late = giveAnswer(
      deps,
      given.viewer,
      answering({ revision: 1, justification: 'trzecia' }),
    )
    const first = giveAnswer(
      deps,
      given.viewer,
      answering({ revision: 0, justification: 'czwarta' }),
    )

    await expect(late).rejects.toMatchObject({ name: 'StaleWorkflow' })
    await expect(first).rejects.toMatchObject({ name: 'StaleWorkflow' })
    expect(await row()).toMatchObject({ justification: 'druga', revision: 2 })
    expect(await deps.db.selectFrom('workflowEvent').select('position').execute()).toEqual(events)
  })

  it('on one criterion never collides with an answer on another', async () => {
    await Promise.all(
      ['PR-01', 'PR-02', 'PR-03', 'FI-01'].map((code) =>
        giveAnswer(deps, given.viewer, answering({ code })),
      ),
    )

    expect(Object.keys(await known()).sort()).toEqual(['FI-01', 'PR-01', 'PR-02', 'PR-03'])
  })
})

describe('"not applicable"', () => {
  it.each(['', 'za krótko', `   ${'x'.repeat(19)}   `])(
    'is refused with the reason %j',
    async (justification) => {
      const answer = giveAnswer(
        deps,
        given.viewer,
        answering({ value: 'notApplicable', justification }),
      )

      await expect(answer).rejects.toMatchObject({
        reason: 'reasonTooShort',
        field: 'justification',
      })
      expect(await row()).toBeUndefined()
    },
  )

  it('stands with twenty characters of reason', async () => {
    const justification = 'x'.repeat(20)
    await giveAnswer(deps, given.viewer, answering({ value: 'notApplicable', justification }))

    expect((await known())['PR-01']).toMatchObject({ value: 'notApplicable', justified: true })
  })
})
