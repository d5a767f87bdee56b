import { expect, test } from 'vitest'
import { showCriterion } from '#app/use-cases/assessment/show-criterion.server.ts'
import { refreshed } from '#tests/support/cast.ts'
import { type TestDeps, testDeps } from '#tests/support/deps.ts'
import { givenAccount, givenSignedIn } from '#tests/support/given/account.ts'
import { givenAssessment } from '#tests/support/given/assessment.ts'
import { action } from './criterion.tsx'

const code = 'PR-01'

/** Two colleagues with accounts, each with the page of the same criterion open. */
async function givenTwoTabs(deps: TestDeps) {
  const { assessmentId, organisationId } = await givenAssessment(deps)
  const tabs = []
  for (const email of ['anna@example.org', 'jan@example.org']) {
    const { personId } = await givenAccount(deps, email)
    await deps.db
      .insertInto('membership')
      .values({
        ...{ id: deps.newId(), personId, organisationId, role: 'member' },
        fromAt: deps.now().toISOString(),
      })
      .execute()
    tabs.push({ personId, browser: await givenSignedIn(deps, email) })
  }
  const [anna, jan] = tabs as [(typeof tabs)[number], (typeof tabs)[number]]
  const path = `/assessments/${assessmentId}/criteria/${code}`
  const send = (tab: typeof anna, form: Record<string, string>) =>
    tab.browser.post(action, path, form, { id: assessmentId, code })
  const shown = async () =>
    showCriterion(deps, await refreshed(deps, jan.personId), { assessmentId, code })
  return { anna, jan, send, shown }
}

test.each([
  ['without scripts', {}],
  ['with autosave', { goOn: 'stay' }],
])(
  'two tabs on one criterion, %s: the second sees both texts and writes over nothing',
  async (_, way) => {
    const deps = await testDeps()
    const { anna, jan, send, shown } = await givenTwoTabs(deps)
    const first = { value: 'partly', justification: 'Uchwała jest, brakuje daty.', revision: '0' }
    const second = { value: 'notMet', justification: 'Nie mamy uchwały.', revision: '0' }
    await send(anna, { ...first, ...way })

    const refused = await send(jan, { ...second, ...way })
    expect(refused.status).toBe(409)
    expect(refused.problem?.kind).toBe('stale')
    // What was typed comes back with the answer, and the page read anew has the other text beside it.
    expect(refused.data).toMatchObject({
      typed: { value: 'notMet', justification: second.justification },
    })
    const { answer } = await shown()
    expect(answer).toMatchObject({
      value: 'partly',
      justification: first.justification,
      revision: 1,
    })

    // Having seen both, the second saves on top of the first; the first stays in the history.
    await send(jan, { ...second, ...way, revision: '1' })
    expect((await shown()).answer).toMatchObject({ value: 'notMet', revision: 2 })
    const history = await deps.db
      .selectFrom('answerRevision')
      .select('justification')
      .orderBy('revision')
      .execute()
    expect(history).toEqual([
      { justification: first.justification },
      { justification: second.justification },
    ])
  },
)
