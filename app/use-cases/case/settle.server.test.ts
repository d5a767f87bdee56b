import { describe, expect, test } from 'vitest'
import { readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { canonicalText, sha256Of } from '#db/canonical.ts'
import { testDeps } from '#tests/support/deps.ts'
import {
  givenReported,
  givenReviewed,
  givenSettled,
  givenWorking,
  versionOf,
} from '#tests/support/given/review.ts'
import { concludeAgreement } from './conclude.server.ts'
import { releaseReport } from './release-report.server.ts'
import { renderReport } from './report-pdf.server.ts'
import { settleFinding } from './settle.server.ts'
import { showReport } from './show-report.server.ts'

const disputed = { differing: { 'PR-02': 'partly' } } as const

describe('settling', () => {
  test('is the lead’s: the other reviewer sees it and may not', async () => {
    const deps = await testDeps()
    const { caseId, reviewers, viewer } = await givenReviewed(deps, disputed)
    const settling = {
      caseId,
      code: 'PR-02',
      rating: 'partly',
      reason: 'Tak.',
      revision: 0,
    } as const

    await expect(settleFinding(deps, reviewers[1], settling)).rejects.toMatchObject({
      name: 'NotAllowed',
    })
    await expect(settleFinding(deps, viewer, settling)).rejects.toMatchObject({
      name: 'NotAllowed',
    })
  })

  test('of a disputed criterion needs a reason', async () => {
    const deps = await testDeps()
    const { caseId, reviewers } = await givenReviewed(deps, disputed)
    const settling = { caseId, code: 'PR-02', rating: 'met', reason: ' ', revision: 0 } as const

    await expect(settleFinding(deps, reviewers[0], settling)).rejects.toMatchObject({
      reason: 'reasonNeeded',
    })
  })

  test('from a stale form changes nothing', async () => {
    const deps = await testDeps()
    const { caseId, reviewers } = await givenReviewed(deps, disputed)
    const settling = { caseId, code: 'PR-02', rating: 'met', reason: 'Jest.', revision: 0 } as const
    await settleFinding(deps, reviewers[0], settling)
    const version = await versionOf(deps, caseId)

    await expect(settleFinding(deps, reviewers[0], settling)).rejects.toMatchObject({
      name: 'StaleWorkflow',
    })
    expect(await versionOf(deps, caseId)).toBe(version)
  })

  test('is not concluded while a disputed criterion is open', async () => {
    const deps = await testDeps()
    const { caseId, reviewers } = await givenReviewed(deps, disputed)
    const version = await versionOf(deps, caseId)

    await expect(concludeAgreement(deps, reviewers[0], { caseId, version })).rejects.toMatchObject({
      reason: 'criteriaUnsettled',
      values: { n: 1, codes: 'PR-02' },
    })
  })

  test('leaves what was stored before as it was', async () => {
    const deps = await testDeps()
    await givenSettled(deps, disputed)

    const update = deps.db.updateTable('agreement').set({ ratings: '[]' }).execute()

    await expect(update).rejects.toThrow()
  })
})

describe('the final report', () => {
  test('freezes agreed ratings with a result by area, and puts the case before the panel', async () => {
    const deps = await testDeps()
    const given = await givenReported(deps, { notMet: ['PR-01'], ...disputed })
    const { caseId, decisionId, coordinator, reviewers, viewer } = given

    const shown = await showReport(deps, coordinator, { caseId })

    expect(shown.content.missingCritical).toEqual(['PR-01', 'PR-02'])
    const found = shown.areas.flatMap(({ criteria }) => criteria)
    expect(found.find(({ code }) => code === 'PR-02')).toMatchObject({
      answer: 'met',
      ratings: ['met', 'partly'],
      rating: 'partly',
      reason: 'Uzgodniono PR-02.',
      evidence: ['Dokument do PR-02'],
    })
    const row = await deps.db.selectFrom('report').selectAll().executeTakeFirstOrThrow()
    expect(sha256Of(canonicalText(JSON.parse(row.content)))).toBe(row.sha256)
    expect(row.content).not.toContain(reviewers[0].name)
    const decision = await readWorkflow(deps.db, decisionId)
    expect(decision.snapshot.context).toMatchObject({
      mode: 'trial',
      quorum: 3,
      barred: [viewer.personId, 'recenzent', 'recenzentka'],
    })
  })

  test('cannot be changed once released, nor released twice', async () => {
    const deps = await testDeps()
    const { caseId, reviewers } = await givenReported(deps)
    const again = releaseReport(deps, reviewers[0], {
      caseId,
      version: await versionOf(deps, caseId),
      recommendation: 'notYet',
      summary: 'Inaczej.',
    })
    await expect(again).rejects.toMatchObject({ name: 'EventRefused' })
    const update = deps.db.updateTable('report').set({ sha256: 'x' }).execute()
    await expect(update).rejects.toThrow()
  })

  test.each([
    ['award', 'Dobrze.', 'recommendationUnknown'],
    ['wouldMeet', ' ', 'summaryNeeded'],
  ] as const)(
    'with %s and the summary "%s" is refused',
    async (recommendation, summary, reason) => {
      const deps = await testDeps()
      const { caseId, reviewers } = await givenSettled(deps)
      const version = await versionOf(deps, caseId)
      const release = { caseId, version, recommendation, summary }

      await expect(releaseReport(deps, reviewers[0], release)).rejects.toMatchObject({ reason })
    },
  )

  test('is not there for anyone before its release', async () => {
    const deps = await testDeps()
    const { caseId, viewer, coordinator, reviewers } = await givenWorking(deps)

    for (const person of [viewer, coordinator, reviewers[0]]) {
      await expect(showReport(deps, person, { caseId })).rejects.toMatchObject({ name: 'NotFound' })
    }
  })

  test('reaches the organisation, on the page and as a PDF with the same bytes each time', async () => {
    const deps = await testDeps()
    const { caseId, viewer } = await givenReported(deps, disputed)

    expect((await showReport(deps, viewer, { caseId })).reference).toMatch(/^S-/)
    const first = await renderReport(deps, viewer, { caseId, locale: 'pl' })
    const second = await renderReport(deps, viewer, { caseId, locale: 'pl' })
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true)
    expect(Buffer.from(first.slice(0, 5)).toString()).toBe('%PDF-')
  })
})
