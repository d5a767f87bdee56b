import { expect, test } from 'vitest'
import { giveAnswer } from '#app/use-cases/assessment/answer.server.ts'
import { showCheck } from '#app/use-cases/assessment/show-check.server.ts'
import { evidenceOf, libraryOf } from '#db/queries/evidence.server.ts'
import { testDeps } from '#tests/support/deps.ts'
import { givenAssessment } from '#tests/support/given/assessment.ts'
import { fillEvidence, showEvidenceGaps } from './fill.server.ts'

async function withTwoDuties() {
  const deps = await testDeps()
  const given = await givenAssessment(deps, { mode: 'self' })
  const { assessmentId, viewer } = given
  for (const code of ['PR-01', 'PR-03']) {
    await giveAnswer(deps, viewer, { assessmentId, code, value: 'met', revision: 0 })
  }
  return { deps, given, assessmentId, viewer }
}

const use = (code: string, name: string) => ({ code, name })

test('shows the duties that are met and have nothing beside them, with usual documents', async () => {
  const { deps, viewer, assessmentId } = await withTwoDuties()

  const { rows } = await showEvidenceGaps(deps, viewer, { assessmentId })

  expect(rows.map(({ code }) => code)).toEqual(['PR-01', 'PR-03'])
  expect(rows[0]?.typical.length).toBeGreaterThan(0)
})

test('one name for several criteria becomes one document, and the gaps are closed', async () => {
  const { deps, given, viewer, assessmentId } = await withTwoDuties()
  const uses = [use('PR-01', 'Statut'), use('PR-03', '  statut '), use('PR-03', 'Uchwała nr 1')]

  const made = await fillEvidence(deps, viewer, { assessmentId, uses, place: 'segregator' })

  expect(made).toEqual({ documents: 2, uses: 3 })
  expect((await libraryOf(deps.db, given.organisationId)).map(({ name }) => name)).toEqual([
    'Statut',
    'Uchwała nr 1',
  ])
  expect((await evidenceOf(deps.db, assessmentId, 'PR-03')).map(({ place }) => place)).toEqual([
    'segregator',
    'segregator',
  ])
  const { gaps } = await showCheck(deps, viewer, { assessmentId })
  expect(gaps.filter(({ lacks }) => lacks === 'evidence')).toEqual([])
})

test('a name the library knows means the document that is there', async () => {
  const { deps, given, viewer, assessmentId } = await withTwoDuties()
  const name = (code: string) => ({ assessmentId, uses: [use(code, 'Statut')], place: '' })
  await fillEvidence(deps, viewer, name('PR-01'))

  const made = await fillEvidence(deps, viewer, name('PR-03'))

  expect(made).toEqual({ documents: 0, uses: 1 })
  expect(await libraryOf(deps.db, given.organisationId)).toHaveLength(1)
})

test('nothing named, a name too long and a criterion that does not exist are refused whole', async () => {
  const { deps, given, viewer, assessmentId } = await withTwoDuties()
  const fill = (...uses: { code: string; name: string }[]) =>
    fillEvidence(deps, viewer, { assessmentId, uses, place: '' })

  await expect(fill(use('PR-01', '  '))).rejects.toMatchObject({ reason: 'nothingNamed' })
  await expect(fill(use('PR-01', 'x'.repeat(201)))).rejects.toMatchObject({ reason: 'tooLong' })
  await expect(fill(use('PR-01', 'Statut'), use('XX-99', 'Statut'))).rejects.toMatchObject({
    name: 'NotFound',
  })
  expect(await libraryOf(deps.db, given.organisationId)).toEqual([])
})
