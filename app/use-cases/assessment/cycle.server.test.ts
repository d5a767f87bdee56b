import { beforeEach, describe, expect, it } from 'vitest'
import { readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { findAnswer } from '#db/queries/answer.server.ts'
import { carriedOf, evidenceSince } from '#db/queries/carried.server.ts'
import { evidenceOf } from '#db/queries/evidence.server.ts'
import { givenPerson } from '#tests/support/cast.ts'
import { type TestDeps, testDeps } from '#tests/support/deps.ts'
import { givenAnswered, givenAssessment } from '#tests/support/given/assessment.ts'
import { givenSecondCycle } from '#tests/support/given/cycle.ts'
import { givenDecided } from '#tests/support/given/review.ts'
import { giveAnswer } from './answer.server.ts'
import { confirmCarried } from './confirm-carried.server.ts'
import { contextOf } from './read.server.ts'
import { sayChange } from './say-change.server.ts'
import { showCarried } from './show-carried.server.ts'
import { showCompare } from './show-compare.server.ts'
import { showResult } from './show-result.server.ts'
import { showTasks } from './show-tasks.server.ts'
import { startAssessment } from './start.server.ts'

let deps: TestDeps
beforeEach(async () => {
  deps = await testDeps()
})

const answersIn = async (id: string) => contextOf(await readWorkflow(deps.db, id)).answers

describe('a new cycle', () => {
  it('offers the answers of the one before, and counts none of them', async () => {
    const { assessmentId, previousId, viewer } = await givenSecondCycle(deps, { 'ZA-01': 'partly' })

    const offers = await carriedOf(deps.db, assessmentId)
    expect(offers.find(({ code }) => code === 'ZA-01')).toMatchObject({
      fromAssessmentId: previousId,
      value: 'partly',
      confirmedAt: null,
    })
    expect(await answersIn(assessmentId)).toEqual({})
    const tasks = await showTasks(deps, viewer, { assessmentId })
    expect(tasks.counts.answered).toBe(0)
    expect(tasks.carried).toBe(tasks.counts.applicable)
  })

  it('takes an answer over with its evidence once it is confirmed', async () => {
    const { assessmentId, viewer } = await givenSecondCycle(deps)

    expect(await confirmCarried(deps, viewer, { assessmentId, codes: ['PR-01', 'PR-02'] })).toEqual(
      { confirmed: 2 },
    )

    expect(await answersIn(assessmentId)).toMatchObject({
      'PR-01': { value: 'met', evidenced: true },
      'PR-02': { value: 'met', evidenced: true },
    })
    const [evidence] = await evidenceOf(deps.db, assessmentId, 'PR-01')
    expect(evidence?.name).toBe('Dokument do PR-01')
    const offers = await carriedOf(deps.db, assessmentId)
    expect(offers.filter(({ confirmedAt }) => confirmedAt).map(({ code }) => code)).toEqual([
      'PR-01',
      'PR-02',
    ])
  })

  it('leaves an answer alone that was given anew meanwhile', async () => {
    const { assessmentId, viewer } = await givenSecondCycle(deps)
    await givenAnswered(deps, viewer, assessmentId, { 'PR-01': 'notMet' })

    const { confirmed } = await confirmCarried(deps, viewer, {
      assessmentId,
      codes: ['PR-01', 'PR-02'],
    })

    expect(confirmed).toBe(1)
    expect((await findAnswer(deps.db, assessmentId, 'PR-01'))?.value).toBe('notMet')
  })

  it('does not offer what rests on an expired or replaced document, and says why', async () => {
    const { assessmentId, viewer } = await givenSecondCycle(deps, {}, async (given) => {
      const links = await evidenceSince(deps.db, given.assessmentId)
      const of = (code: string) => links.find((each) => each.code === code)!.versionId
      await ageVersion(of('PR-01'), { validUntil: '2026-12-31' })
      await replaceVersion(of('PR-02'))
    })

    const { anew } = await showCarried(deps, viewer, { assessmentId })

    expect(anew.map(({ code, why }) => [code, why])).toEqual([
      ['PR-01', 'evidenceExpired'],
      ['PR-02', 'evidenceReplaced'],
    ])
    const codes = (await carriedOf(deps.db, assessmentId)).map(({ code }) => code)
    expect(codes).not.toContain('PR-01')
    expect(codes).not.toContain('PR-02')
  })

  it('refuses the whole list when a document changed after the offer', async () => {
    const { assessmentId, previousId, viewer } = await givenSecondCycle(deps)
    const link = (await evidenceSince(deps.db, previousId)).find(({ code }) => code === 'PR-02')
    await replaceVersion(link!.versionId)

    const confirming = confirmCarried(deps, viewer, { assessmentId, codes: ['PR-01', 'PR-02'] })

    await expect(confirming).rejects.toMatchObject({ reason: 'carriedEvidenceChanged' })
    expect(await answersIn(assessmentId)).toEqual({})
  })

  it('puts first what the panel asked for, and does not offer the old answer there', async () => {
    const given = await givenDecided(deps, { notMet: ['PR-02'] })
    const { organisationId, viewer } = given
    const { assessmentId } = await startAssessment(deps, viewer, { organisationId })

    const { expected, areas } = await showCarried(deps, viewer, { assessmentId })

    expect(expected).toMatchObject([{ code: 'PR-02', asked: 'Brakuje dokumentu: PR-02.' }])
    const offered = areas.flatMap(({ rows }) => rows.map(({ code }) => code))
    expect(offered).not.toContain('PR-02')
    expect(offered).toContain('PR-01')
  })

  it('keeps steps that are still open in its plan', async () => {
    const { assessmentId } = await givenSecondCycle(deps, { 'ZA-01': 'notMet' })

    expect(contextOf(await readWorkflow(deps.db, assessmentId)).planned).toEqual(['ZA-01'])
  })

  it('has nothing to offer when it is the first', async () => {
    const { assessmentId, viewer } = await givenAssessment(deps)

    const { previous, areas, anew } = await showCarried(deps, viewer, { assessmentId })

    expect([previous, areas, anew]).toEqual([null, [], []])
  })

  it('is confirmed by those who answer, and found by nobody else', async () => {
    const { assessmentId, organisationId } = await givenSecondCycle(deps)
    const observer = await givenPerson(deps, 'ola', { team: { [organisationId]: ['observer'] } })
    const stranger = await givenPerson(deps, 'obca')
    const input = { assessmentId, codes: ['PR-01'] }

    await expect(confirmCarried(deps, observer, input)).rejects.toMatchObject({
      name: 'NotAllowed',
    })
    await expect(confirmCarried(deps, stranger, input)).rejects.toMatchObject({ name: 'NotFound' })
  })

  it('needs at least one tick, and only what was offered', async () => {
    const { assessmentId, viewer } = await givenSecondCycle(deps)

    await expect(confirmCarried(deps, viewer, { assessmentId, codes: [] })).rejects.toMatchObject({
      reason: 'carriedNothingChosen',
    })
    await expect(
      confirmCarried(deps, viewer, { assessmentId, codes: ['XX-99'] }),
    ).rejects.toMatchObject({ name: 'NotFound' })
  })
})

describe('before and after', () => {
  it('asks one question about an answer that differs and keeps what was said', async () => {
    const { assessmentId, viewer } = await givenSecondCycle(deps, { 'ZA-01': 'partly' })
    await givenAnswered(deps, viewer, assessmentId, { 'ZA-01': 'met', 'ZA-03': 'notMet' })
    const before = await showCompare(deps, viewer, { assessmentId })
    expect(before.differences.filter(({ asks }) => asks.length > 0)).toMatchObject([
      { code: 'ZA-01', kind: 'up', change: null },
      { code: 'ZA-03', kind: 'down', change: null },
    ])

    const changes = { 'ZA-01': 'improved', 'ZA-03': 'knewBetter' } as const
    await sayChange(deps, viewer, { assessmentId, changes })

    const { steps, moments } = await showCompare(deps, viewer, { assessmentId })
    expect(moments.map(({ name }) => name)).toEqual(['previous', 'now'])
    const step = steps.find(({ area }) => area === 'ZA')!
    expect(step.counts).toEqual({ improved: 1, worsened: 0, knewBetter: 1, unsaid: 0 })
    expect(step.learned).toBeLessThan(0)
    expect(step.improved).toBeGreaterThan(0)
    expect(step.unexplained).toBe(0)
  })

  it('takes back an explanation when the answer changes again', async () => {
    const { assessmentId, viewer } = await givenSecondCycle(deps, { 'ZA-01': 'partly' })
    await givenAnswered(deps, viewer, assessmentId, { 'ZA-01': 'met' })
    await sayChange(deps, viewer, { assessmentId, changes: { 'ZA-01': 'improved' } })
    await giveAnswer(deps, viewer, { assessmentId, code: 'ZA-01', value: 'notMet', revision: 1 })

    const { differences } = await showCompare(deps, viewer, { assessmentId })

    expect(differences.find(({ code }) => code === 'ZA-01')).toMatchObject({
      kind: 'down',
      change: null,
    })
  })

  it('refuses an explanation that does not fit', async () => {
    const { assessmentId, viewer } = await givenSecondCycle(deps)
    await givenAnswered(deps, viewer, assessmentId, { 'ZA-01': 'notMet' })

    const saying = sayChange(deps, viewer, { assessmentId, changes: { 'ZA-01': 'improved' } })

    await expect(saying).rejects.toMatchObject({ reason: 'changeNotAsked' })
  })

  it('shows what reviewers agreed on beside what was submitted', async () => {
    const { assessmentId, viewer } = await givenDecided(deps, {
      differing: { 'PR-01': 'partly' },
    })

    const { moments, rows, differences } = await showCompare(deps, viewer, { assessmentId })

    expect(moments.map(({ name }) => name)).toEqual(['now', 'reviewed'])
    expect(rows.find(({ area }) => area === 'PR')?.values).toMatchObject([
      { percent: 100 },
      { name: 'reviewed' },
    ])
    expect(differences).toMatchObject([{ code: 'PR-01', before: 'met', after: 'partly', asks: [] }])
  })

  it('is empty without anything to compare with', async () => {
    const { assessmentId, viewer } = await givenAssessment(deps)

    expect(await showCompare(deps, viewer, { assessmentId })).toMatchObject({
      moments: [],
      differences: [],
      chart: { rows: [] },
    })
  })
})

describe('the result', () => {
  it('says which yearly answers are older than a year, and offers the comparison', async () => {
    const { previousId, viewer } = await givenSecondCycle(deps)

    const { renew, more } = await showResult(deps, viewer, { assessmentId: previousId })

    expect(renew.map(({ code }) => code)).toContain('FI-07')
    expect(renew.map(({ code }) => code)).not.toContain('PR-01')
    expect(more.compare).toBe(false)
  })

  it('counts threads across the areas with their denominators', async () => {
    const { assessmentId, viewer } = await givenAssessment(deps)
    await givenAnswered(deps, viewer, assessmentId, { 'DB-01': 'met', 'DB-02': 'partly' })

    const { threads } = await showResult(deps, viewer, { assessmentId })
    const own = threads.find(({ name }) => name === 'dataProtection')!

    expect(own).toMatchObject({ met: 1, partly: 1, open: 0 })
    expect(own.of).toBe(own.met + own.partly + own.open + own.unanswered)
    expect(threads.map(({ name }) => name).slice(0, 2)).toEqual(['paper', 'practice'])
  })
})

/** A version is immutable to the program; what a person would type later is set by hand here. */
async function ageVersion(id: string, { validUntil }: { validUntil: string }) {
  const row = await deps.db
    .selectFrom('evidenceVersion')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const expiring = { ...row, id: deps.newId(), no: row.no + 1, validUntil }
  await deps.db.insertInto('evidenceVersion').values(expiring).execute()
  await deps.db
    .updateTable('evidenceLink')
    .set({ versionId: expiring.id })
    .where('versionId', '=', id)
    .execute()
}

async function replaceVersion(id: string) {
  const row = await deps.db
    .selectFrom('evidenceVersion')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const newer = { ...row, id: deps.newId(), no: row.no + 1 }
  await deps.db.insertInto('evidenceVersion').values(newer).execute()
}
