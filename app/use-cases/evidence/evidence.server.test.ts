import { beforeEach, describe, expect, it } from 'vitest'
import { giveAnswer } from '#app/use-cases/assessment/answer.server.ts'
import { finishAssessment } from '#app/use-cases/assessment/move.server.ts'
import { contextOf } from '#app/use-cases/assessment/read.server.ts'
import { readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { evidenceOf, libraryOf } from '#db/queries/evidence.server.ts'
import { givenPerson } from '#tests/support/cast.ts'
import { type TestDeps, testDeps } from '#tests/support/deps.ts'
import {
  type GivenAssessment,
  givenAnswered,
  givenAssessment,
  givenEvidence,
} from '#tests/support/given/assessment.ts'
import { addEvidence } from './add.server.ts'
import { linkEvidence } from './link.server.ts'
import { unlinkEvidence } from './unlink.server.ts'

let deps: TestDeps
let given: GivenAssessment
let place: { assessmentId: string; code: string }

beforeEach(async () => {
  deps = await testDeps()
  given = await givenAssessment(deps)
  place = { assessmentId: given.assessmentId, code: 'PR-01' }
})

const known = async () =>
  contextOf(await readWorkflow(deps.db, given.assessmentId)).answers['PR-01']
const here = (code = 'PR-01') => evidenceOf(deps.db, given.assessmentId, code)
const statute = {
  form: 'record' as const,
  name: 'Statut',
  documentDate: '2024-05-01',
  place: 'szafa',
}

describe('evidence', () => {
  it('stands beside the answer, which then counts as evidenced', async () => {
    await giveAnswer(deps, given.viewer, { ...place, value: 'met', revision: 0 })
    await addEvidence(deps, given.viewer, { ...place, ...statute })

    expect(await here()).toMatchObject([{ ...statute, no: 1, url: null, sha256: null }])
    expect(await known()).toMatchObject({ evidenced: true })
  })

  it('added before any answer waits for it', async () => {
    await addEvidence(deps, given.viewer, { ...place, ...statute })
    expect(await known()).toBeUndefined()

    await giveAnswer(deps, given.viewer, { ...place, value: 'met', revision: 0 })
    expect(await known()).toMatchObject({ evidenced: true })
  })

  it('taken away stays in the library and beside other answers', async () => {
    await givenAnswered(deps, given.viewer, given.assessmentId, { 'PR-01': 'met' })
    const [first] = await here()
    const versionId = first?.versionId as string
    await linkEvidence(deps, given.viewer, { ...place, code: 'PR-02', versionId })
    await unlinkEvidence(deps, given.viewer, { ...place, linkId: first?.linkId as string })

    expect(await known()).toMatchObject({ evidenced: false })
    expect(await here('PR-02')).toHaveLength(1)
    expect(await libraryOf(deps.db, given.organisationId)).toHaveLength(1)
  })

  it('linked twice beside the same answer is there once', async () => {
    await givenEvidence(deps, given.viewer, given.assessmentId, 'PR-01')
    const { versionId } = (await here())[0]!
    await linkEvidence(deps, given.viewer, { ...place, versionId })

    expect(await here()).toHaveLength(1)
  })

  it('takes a finished assessment back to work', async () => {
    await givenAnswered(deps, given.viewer, given.assessmentId, 'met')
    await finishAssessment(deps, given.viewer, { assessmentId: given.assessmentId })
    const [link] = await here()
    await unlinkEvidence(deps, given.viewer, { ...place, linkId: link?.linkId as string })

    const { snapshot } = await readWorkflow(deps.db, given.assessmentId)
    expect(snapshot.matches({ life: 'inProgress' })).toBe(true)
  })
})

describe('an address on the web', () => {
  it.each([
    'http://przyklad.pl/statut',
    'javascript:alert(1)',
    'https://',
    'https://a:b@przyklad.pl',
    'szafa',
    '',
  ])('%j is refused beside its field', async (url) => {
    const adding = addEvidence(deps, given.viewer, { ...place, form: 'link', name: 'Statut', url })

    await expect(adding).rejects.toMatchObject({ reason: 'evidenceAddress', field: 'url' })
    expect(await here()).toEqual([])
  })

  it('with https is kept', async () => {
    const url = 'https://przyklad.pl/statut.pdf'
    await addEvidence(deps, given.viewer, { ...place, form: 'link', name: 'Statut', url })

    expect(await here()).toMatchObject([{ form: 'link', url }])
  })
})

describe('who may touch evidence', () => {
  it('nobody may use what another organisation keeps', async () => {
    const other = await givenAssessment(deps, { name: 'obca' })
    await givenEvidence(deps, other.viewer, other.assessmentId, 'PR-01')
    const [foreign] = await evidenceOf(deps.db, other.assessmentId)
    const versionId = foreign?.versionId as string

    const linking = linkEvidence(deps, given.viewer, { ...place, versionId })
    const removing = unlinkEvidence(deps, given.viewer, {
      ...place,
      linkId: foreign?.linkId as string,
    })
    const adding = addEvidence(deps, other.viewer, { ...place, ...statute })

    for (const refused of [linking, removing, adding]) {
      await expect(refused).rejects.toMatchObject({ name: 'NotFound' })
    }
  })

  it('an observer of the team reads only', async () => {
    const person = await givenPerson(deps, 'ola', {
      team: { [given.organisationId]: ['observer'] },
    })

    const adding = addEvidence(deps, person, { ...place, ...statute })

    await expect(adding).rejects.toMatchObject({ name: 'NotAllowed' })
  })

  it('nobody adds any before the profile says what applies', async () => {
    const waiting = await givenAssessment(deps, { name: 'nowa', profile: null })

    const adding = addEvidence(deps, waiting.viewer, {
      ...statute,
      assessmentId: waiting.assessmentId,
      code: 'PR-01',
    })

    await expect(adding).rejects.toMatchObject({ name: 'EventRefused' })
  })
})
