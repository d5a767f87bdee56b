import { describe, expect, test } from 'vitest'
import { giveAnswer } from '#app/use-cases/assessment/answer.server.ts'
import { finishAssessment } from '#app/use-cases/assessment/move.server.ts'
import { contextOf } from '#app/use-cases/assessment/read.server.ts'
import { showCriterion } from '#app/use-cases/assessment/show-criterion.server.ts'
import { readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { findAnswer } from '#db/queries/answer.server.ts'
import { planOf } from '#db/queries/plan.server.ts'
import { type TestDeps, testDeps } from '#tests/support/deps.ts'
import { givenSubmitted } from '#tests/support/given/assessment.ts'
import { givenMentored } from '#tests/support/given/mentoring.ts'
import { declineSuggestion, takeSuggestion } from './decide-suggestion.server.ts'
import { suggestToTeam, withdrawSuggestion } from './suggest.server.ts'

const wording = { kind: 'wording' as const, content: { text: 'Statut jest w KRS od 2019 roku.' } }
const task = {
  kind: 'plan' as const,
  content: { title: 'Uchwalić regulamin', dueOn: '2027-02-28', support: 'Wzór dokumentu' },
}

async function given(deps: TestDeps) {
  const mentored = await givenMentored(deps)
  const { assessmentId } = mentored
  const { applicable } = contextOf(await readWorkflow(deps.db, assessmentId))
  const code = applicable.find(({ kind }) => kind === 'critical')?.code as string
  return { ...mentored, code, place: { assessmentId, code } }
}

describe('a suggested wording', () => {
  test('counts for nothing until a person takes it, and keeps the answer', async () => {
    const deps = await testDeps()
    const { assessmentId, code, place, mentor, member } = await given(deps)
    const justification = 'Chyba mamy.'
    await giveAnswer(deps, member, { ...place, value: 'partly', justification, revision: 0 })
    const { suggestionId } = await suggestToTeam(deps, mentor, { ...place, ...wording })
    expect(await findAnswer(deps.db, assessmentId, code)).toMatchObject({ justification })

    await takeSuggestion(deps, member, { assessmentId, suggestionId, revision: 1 })
    expect(await findAnswer(deps.db, assessmentId, code)).toMatchObject({
      ...{ value: 'partly', justification: wording.content.text, revision: 2, personId: 'max' },
    })
    await expect(
      takeSuggestion(deps, member, { assessmentId, suggestionId, revision: 2 }),
    ).rejects.toMatchObject({ reason: 'suggestionDecided' })
  })

  test('is not written over what somebody else saved meanwhile', async () => {
    const deps = await testDeps()
    const { assessmentId, code, place, mentor, member, viewer } = await given(deps)
    await giveAnswer(deps, member, { ...place, value: 'partly', revision: 0 })
    const { suggestionId } = await suggestToTeam(deps, mentor, { ...place, ...wording })
    await giveAnswer(deps, viewer, { ...place, value: 'met', justification: 'Mamy.', revision: 1 })

    await expect(
      takeSuggestion(deps, member, { assessmentId, suggestionId, revision: 1 }),
    ).rejects.toMatchObject({ name: 'StaleWorkflow' })
    expect(await findAnswer(deps.db, assessmentId, code)).toMatchObject({ justification: 'Mamy.' })
    const { mentoring } = await showCriterion(deps, member, place)
    expect(mentoring.suggestions).toMatchObject([{ id: suggestionId, decision: null }])
  })

  test('needs an answer to belong to', async () => {
    const deps = await testDeps()
    const { assessmentId, place, mentor, member } = await given(deps)
    const { suggestionId } = await suggestToTeam(deps, mentor, { ...place, ...wording })

    await expect(
      takeSuggestion(deps, member, { assessmentId, suggestionId, revision: 0 }),
    ).rejects.toMatchObject({ reason: 'answerBeforeWording' })
  })
})

describe('a suggested plan item', () => {
  test('becomes an item of the plan with its source when somebody takes it', async () => {
    const deps = await testDeps()
    const { assessmentId, code, place, mentor, member } = await given(deps)
    const { suggestionId } = await suggestToTeam(deps, mentor, { ...place, ...task })
    expect(await planOf(deps.db, assessmentId)).toEqual([])

    const taking = { assessmentId, suggestionId, revision: 0, owner: 'Zarząd' }
    await takeSuggestion(deps, member, taking)
    expect(await planOf(deps.db, assessmentId)).toMatchObject([
      { title: 'Uchwalić regulamin', owner: 'Zarząd', dueOn: '2027-02-28', codes: [code] },
    ])
    const row = await deps.db
      .selectFrom('actionItem')
      .select(['source', 'support', 'createdBy'])
      .executeTakeFirstOrThrow()
    expect(row).toEqual({ source: 'mentor', support: 'Wzór dokumentu', createdBy: 'max' })
    expect(contextOf(await readWorkflow(deps.db, assessmentId)).planned).toEqual([code])
  })
})

describe('who suggests and who decides', () => {
  test('the mentor never decides, the team never suggests, the coordinator does neither', async () => {
    const deps = await testDeps()
    const { assessmentId, place, mentor, member, coordinator } = await given(deps)
    const { suggestionId } = await suggestToTeam(deps, mentor, { ...place, ...task })
    const taking = { assessmentId, suggestionId, revision: 0, owner: 'Ja' }

    for (const person of [mentor, coordinator]) {
      await expect(takeSuggestion(deps, person, taking)).rejects.toThrow('notAllowed')
      await expect(declineSuggestion(deps, person, taking)).rejects.toThrow('notAllowed')
    }
    for (const person of [member, coordinator])
      await expect(suggestToTeam(deps, person, { ...place, ...task })).rejects.toThrow('notAllowed')

    await declineSuggestion(deps, member, taking)
    expect(await planOf(deps.db, assessmentId)).toEqual([])
    await expect(
      withdrawSuggestion(deps, mentor, { assessmentId, suggestionId }),
    ).rejects.toMatchObject({ reason: 'suggestionDecided' })
  })

  test('a suggestion is withdrawn until it is decided; none is made about what is frozen', async () => {
    const deps = await testDeps()
    const mentored = await given(deps)
    const { assessmentId, place, mentor, member } = mentored
    const { suggestionId } = await suggestToTeam(deps, mentor, { ...place, ...task })
    await withdrawSuggestion(deps, mentor, { assessmentId, suggestionId })
    await expect(
      takeSuggestion(deps, member, { assessmentId, suggestionId, revision: 0 }),
    ).rejects.toMatchObject({ reason: 'suggestionDecided' })

    await givenSubmitted(deps, mentored)
    await expect(suggestToTeam(deps, mentor, { ...place, ...wording })).rejects.toMatchObject({
      reason: 'suggestionTooLate',
    })
    await expect(finishAssessment(deps, member, { assessmentId })).rejects.toThrow()
  })
})
