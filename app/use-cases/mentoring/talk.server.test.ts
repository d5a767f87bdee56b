import { describe, expect, test } from 'vitest'
import { drainOutbox } from '#app/effects/worker.server.ts'
import { finishAssessment } from '#app/use-cases/assessment/move.server.ts'
import { contextOf } from '#app/use-cases/assessment/read.server.ts'
import { showCriterion } from '#app/use-cases/assessment/show-criterion.server.ts'
import { showTasks } from '#app/use-cases/assessment/show-tasks.server.ts'
import { showMyWork } from '#app/use-cases/people/my-work.server.ts'
import { readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { givenPerson, refreshed } from '#tests/support/cast.ts'
import { type TestDeps, testDeps } from '#tests/support/deps.ts'
import { givenAnswered, givenAssessment } from '#tests/support/given/assessment.ts'
import { givenMentored } from '#tests/support/given/mentoring.ts'
import { showMentored } from './show-mentored.server.ts'
import { askMentor, replyInThread, settleQuestion } from './talk.server.ts'

const body = 'Czy sprawozdanie musi podpisać cały zarząd?'

async function codes({ db }: TestDeps, assessmentId: string) {
  const { applicable } = contextOf(await readWorkflow(db, assessmentId))
  const critical = applicable.find(({ kind }) => kind === 'critical')
  return { critical: critical?.code as string, all: applicable.map(({ code }) => code) }
}

const noticesOf = async ({ db }: TestDeps, personId: string) =>
  (
    await db
      .selectFrom('notice')
      .select(['news', 'href'])
      .where('personId', '=', personId)
      .where('news', 'not in', ['mentorAssigned.team', 'mentorAssigned.mentor'])
      .where('news', '!=', 'cohortInvitation.team')
      .execute()
  ).map(({ news, href }) => `${news} ${href}`)

describe('a question under a criterion', () => {
  test('reaches the mentor, is answered to whoever asked, and is settled by either side', async () => {
    const deps = await testDeps()
    const { assessmentId, member, mentor } = await givenMentored(deps)
    const { critical: code } = await codes(deps, assessmentId)
    const href = `/assessments/${assessmentId}/criteria/${code}#mentor`

    const { questionId } = await askMentor(deps, member, { assessmentId, code, body })
    await drainOutbox(deps)
    expect(await noticesOf(deps, 'mia')).toEqual([`helpAsked.mentor ${href}`])

    const words = 'Tak, każda osoba z zarządu.'
    await replyInThread(deps, mentor, { assessmentId, questionId, body: words })
    await drainOutbox(deps)
    expect(await noticesOf(deps, 'max')).toEqual([`helpAnswered.person ${href}`])
    expect(await noticesOf(deps, 'ada')).toEqual([])

    await settleQuestion(deps, member, { assessmentId, questionId })
    const { mentoring } = await showCriterion(deps, member, { assessmentId, code })
    expect(mentoring.threads[0]?.messages.map(({ author, side }) => [author, side])).toEqual([
      ['max', 'team'],
      ['mia', 'mentor'],
    ])
    expect(mentoring.threads[0]?.settledAt).not.toBeNull()
    await expect(settleQuestion(deps, mentor, { assessmentId, questionId })).rejects.toMatchObject({
      reason: 'questionSettled',
    })

    await replyInThread(deps, member, { assessmentId, questionId, body: 'A prokurent?' })
    const again = await showCriterion(deps, mentor, { assessmentId, code })
    expect(again.mentoring.threads[0]?.settledAt).toBeNull()
  })

  test('lets an unknown duty stand in a finished assessment', async () => {
    const deps = await testDeps()
    const { assessmentId, member } = await givenMentored(deps)
    const { critical: code, all } = await codes(deps, assessmentId)
    const answers = Object.fromEntries(
      all.map((each) => [each, each === code ? ('unknown' as const) : ('met' as const)]),
    )
    await givenAnswered(deps, member, assessmentId, answers)
    await expect(finishAssessment(deps, member, { assessmentId })).rejects.toMatchObject({
      name: 'EventRefused',
    })

    await askMentor(deps, member, { assessmentId, code, body })
    await finishAssessment(deps, member, { assessmentId })
    const { snapshot } = await readWorkflow(deps.db, assessmentId)
    expect(snapshot.value).toMatchObject({ life: 'ready' })
  })

  test('waits to be settled where nobody mentors, and is read by whoever comes to', async () => {
    const deps = await testDeps()
    const { assessmentId, viewer } = await givenAssessment(deps)
    const { critical: code } = await codes(deps, assessmentId)

    await askMentor(deps, viewer, { assessmentId, code, body })
    const { mentoring } = await showCriterion(deps, viewer, { assessmentId, code })
    expect(mentoring).toMatchObject({ mentor: null, mentors: false })
    const tasks = await showTasks(deps, viewer, { assessmentId })
    expect(tasks.mentoring?.threads).toMatchObject([{ code, lastSide: 'team' }])
  })

  test('is never read by a coordinator, a former mentor or another team', async () => {
    const deps = await testDeps()
    const given = await givenMentored(deps)
    const { assessmentId, member, coordinator } = given
    const { critical: code } = await codes(deps, assessmentId)
    const { questionId } = await askMentor(deps, member, { assessmentId, code, body })
    const stranger = await givenPerson(deps, 'obca', { team: { other: ['administrator'] } })
    const watching = await givenPerson(deps, 'iza', {
      team: { [given.organisationId]: ['observer'] },
    })

    const seen = await showTasks(deps, coordinator, { assessmentId })
    expect(seen.mentoring).toBeNull()
    await expect(showCriterion(deps, coordinator, { assessmentId, code })).rejects.toMatchObject({
      name: 'NotAllowed',
    })
    const reply = { assessmentId, questionId, body }
    await expect(replyInThread(deps, coordinator, reply)).rejects.toThrow('notAllowed')
    await expect(replyInThread(deps, stranger, reply)).rejects.toMatchObject({ name: 'NotFound' })
    await expect(replyInThread(deps, watching, reply)).rejects.toThrow('notAllowed')
    const watched = await showCriterion(deps, watching, { assessmentId, code })
    expect(watched.mentoring.threads).toHaveLength(1)
    expect(Object.values(watched.mentoring.actions)).toEqual([false, false, false, false, false])
  })
})

describe('a remark of the mentor', () => {
  test('opens a conversation, tells the team, and is no question of the assessment', async () => {
    const deps = await testDeps()
    const { assessmentId, mentor } = await givenMentored(deps)
    const { critical: code } = await codes(deps, assessmentId)

    await askMentor(deps, mentor, { assessmentId, code, body: 'Tu brakuje daty.' })
    await drainOutbox(deps)
    expect(await noticesOf(deps, 'ada')).toEqual([
      `mentorRemarked.team /assessments/${assessmentId}/criteria/${code}#mentor`,
    ])
    expect(contextOf(await readWorkflow(deps.db, assessmentId)).asked).toEqual([])
  })
})

describe('the desk', () => {
  test('shows what waits for the mentor, and home says so to both sides', async () => {
    const deps = await testDeps()
    const { assessmentId, member, mentor, coordinator } = await givenMentored(deps)
    const { critical: code } = await codes(deps, assessmentId)
    const { questionId } = await askMentor(deps, member, { assessmentId, code, body })

    const { organisations } = await showMentored(deps, mentor)
    expect(organisations).toMatchObject([
      { life: 'inProgress', waiting: [{ code }], answered: 0, talksAnswered: 0, agreement: null },
    ])
    expect((await showMyWork(deps, mentor)).help).toMatchObject([{ talks: 1, side: 'mentor' }])
    expect((await showMyWork(deps, member)).help).toEqual([])

    await replyInThread(deps, mentor, { assessmentId, questionId, body: 'Tak.' })
    expect((await showMyWork(deps, mentor)).help).toEqual([])
    const later = await showMentored(deps, mentor)
    expect(later.organisations).toMatchObject([{ waiting: [], talksAnswered: 1 }])
    expect((await showMyWork(deps, member)).help).toMatchObject([{ talks: 1, side: 'team' }])
    expect(await showMentored(deps, coordinator)).toEqual({ organisations: [] })
    const idle = await givenPerson(deps, 'ida', { grants: [['mentor']] })
    expect(await showMentored(deps, await refreshed(deps, idle.personId))).toEqual({
      organisations: [],
    })
  })
})
