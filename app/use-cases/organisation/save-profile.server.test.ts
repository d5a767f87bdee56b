import { expect, it } from 'vitest'
import type { Viewer } from '#app/access/viewer.ts'
import { readManifest } from '#app/use-cases/standard/read.server.ts'
import {
  advanceWorkflow,
  beginWorkflow,
  factBy,
  readWorkflow,
} from '#app/use-cases/workflow/step.server.ts'
import { eventsOf } from '#db/workflows.ts'
import profiles from '#templates/standards/profiles.json' with { type: 'json' }
import { givenPerson } from '#tests/support/cast.ts'
import { type TestDeps, testDeps } from '#tests/support/deps.ts'
import {
  answersOf,
  givenOrganisation,
  type KnownProfile,
} from '#tests/support/given/organisation.ts'
import { givenStandard } from '#tests/support/given/standard.ts'
import type { AssessmentContext } from '#workflows/assessment/machine.ts'
import { readProfile } from './read-profile.server.ts'
import { saveProfile } from './save-profile.server.ts'

async function given(typed: Parameters<typeof givenOrganisation>[2] = {}) {
  const deps = await testDeps()
  const standard = await givenStandard(deps)
  const ola = await givenPerson(deps, 'ola')
  const { organisationId, viewer } = await givenOrganisation(deps, ola, typed)
  return { deps, organisationId, ola: viewer, standardVersionId: standard.id }
}

type House = { organisationId: string; standardVersionId: string }

async function givenAssessment(deps: TestDeps, viewer: Viewer, house: House): Promise<string> {
  const { organisationId, standardVersionId } = house
  const id = deps.newId()
  const { areas } = await readManifest(deps.db, standardVersionId)
  const codes = areas.map(({ code }) => code)
  const { actorId, at } = factBy(deps, viewer.personId)
  await deps.db.transaction().execute(async (trx) => {
    await trx
      .insertInto('assessment')
      .values({
        id,
        organisationId,
        standardVersionId,
        attempt: 1,
        cycle: 1,
        mode: 'self',
        createdBy: actorId,
        createdAt: at,
      })
      .execute()
    const input = { organisationId, mode: 'self', areas: codes }
    const parameters = { areas: codes }
    await beginWorkflow(trx, { id, kind: 'assessment', input, parameters, actorId, at })
  })
  return id
}

const sixFirst = {
  employsStaff: false,
  hiresContractors: false,
  publicGrants: false,
  worksWithMinors: null,
  annualRevenue: 50_000,
}

it('keeps each answer as a revision and writes nothing that did not change', async () => {
  const { deps, organisationId, ola } = await given()

  await saveProfile(deps, ola, { organisationId, answers: { volunteers: true, donations: null } })
  const again = await saveProfile(deps, ola, {
    organisationId,
    answers: { volunteers: false, donations: null },
  })

  expect(again.changed).toEqual(['volunteers'])
  const rows = await deps.db
    .selectFrom('profileFact')
    .select(['fact', 'revision', 'value', 'source', 'asOf', 'personId'])
    .where('fact', 'in', ['volunteers', 'donations'])
    .orderBy('fact')
    .orderBy('revision')
    .execute()
  const told = { source: 'person', asOf: '2026-11-22', personId: 'ola' }
  expect(rows).toEqual([
    { fact: 'donations', revision: 1, value: 'null', ...told },
    { fact: 'volunteers', revision: 1, value: 'true', ...told },
    { fact: 'volunteers', revision: 2, value: 'false', ...told },
  ])
  expect(await readProfile(deps.db, organisationId)).toEqual({
    legalForm: 'foundation',
    volunteers: false,
    donations: null,
  })
})

it('names the questions that the answers bring up', async () => {
  const { deps, organisationId, ola } = await given()
  await saveProfile(deps, ola, { organisationId, answers: { volunteers: false, donations: true } })
  const nothing = await saveProfile(deps, ola, { organisationId, answers: { donations: null } })
  expect(nothing.newlyAsked).toEqual([])

  const { newlyAsked } = await saveProfile(deps, ola, {
    organisationId,
    answers: { volunteers: true },
  })

  expect(newlyAsked).toEqual([{ fact: 'volunteersOver30Days', page: 'people' }])
})

it.each<[string, Record<string, boolean | number | string | null>, string, string]>([
  ['a word for yes or no', { volunteers: 'tak' }, 'factType', 'volunteers'],
  ['half a person', { paidWorkers: 1.5 }, 'factType', 'paidWorkers'],
  ['fewer than nobody', { paidWorkers: -1 }, 'factType', 'paidWorkers'],
  ['an answer that is not offered', { bookkeeping: 'none' }, 'factOption', 'bookkeeping'],
  ['another legal form', { legalForm: 'association' }, 'legalFormElsewhere', 'legalForm'],
  ['an unknown legal form', { legalForm: null }, 'factUnknownRefused', 'legalForm'],
  ['a question of no standard', { moon: true }, 'factElsewhere', 'moon'],
  [
    'holidays for children without children',
    { worksWithMinors: false, organisesHolidays: true },
    'holidaysWithoutMinors',
    'worksWithMinors',
  ],
])('refuses %s beside the question and keeps nothing', async (_, answers, reason, field) => {
  const { deps, organisationId, ola } = await given()

  const saving = saveProfile(deps, ola, {
    organisationId,
    answers: { donations: true, ...answers },
  })

  await expect(saving).rejects.toMatchObject({ name: 'Refused', reason, field })
  expect(await readProfile(deps.db, organisationId)).toEqual({ legalForm: 'foundation' })
})

it.each([
  ['publicBenefitStatus', 'ordinaryAssociationPublicBenefit'],
  ['businessActivity', 'ordinaryAssociationBusiness'],
  ['paidStatutoryActivity', 'ordinaryAssociationPaidActivity'],
])('refuses %s of an ordinary association', async (fact, reason) => {
  const { deps, organisationId, ola } = await given({ profile: 'A' })

  const saving = saveProfile(deps, ola, { organisationId, answers: { [fact]: true } })

  await expect(saving).rejects.toMatchObject({ name: 'Refused', reason, field: fact })
})

it('refuses to overwrite answers somebody else gave meanwhile', async () => {
  const { deps, organisationId, ola } = await given()
  const seen = { volunteers: 0, donations: 0 }
  const answers = { volunteers: true, donations: false }
  await saveProfile(deps, ola, { organisationId, answers, seen })

  const same = await saveProfile(deps, ola, { organisationId, answers, seen })
  const late = saveProfile(deps, ola, { organisationId, answers: { volunteers: false }, seen })

  expect(same.changed).toEqual([])
  await expect(late).rejects.toMatchObject({ name: 'StaleWorkflow' })
  expect(await readProfile(deps.db, organisationId)).toMatchObject({ volunteers: true })
})

it('does not exist for strangers and coordinators may only look', async () => {
  const { deps, organisationId } = await given()
  const stranger = await givenPerson(deps, 'jan')
  const observer = await givenPerson(deps, 'iga', { team: { [organisationId]: ['observer'] } })
  const coordinator = await givenPerson(deps, 'ewa', { grants: [['coordinator']] })
  const answers = { volunteers: true }

  const saving = (viewer: Viewer) => saveProfile(deps, viewer, { organisationId, answers })

  await expect(saving(stranger)).rejects.toMatchObject({ name: 'NotFound' })
  await expect(saving(observer)).rejects.toMatchObject({ name: 'NotAllowed' })
  await expect(saving(coordinator)).rejects.toMatchObject({ name: 'NotAllowed' })
})

it('begins an assessment once the six first questions are answered, even by not knowing', async () => {
  const { deps, ola, ...house } = await given()
  const { organisationId } = house
  const id = await givenAssessment(deps, ola, house)
  const { annualRevenue, ...five } = sixFirst

  await saveProfile(deps, ola, { organisationId, answers: five })
  expect((await readWorkflow(deps.db, id)).snapshot.value).toMatchObject({ life: 'preparing' })

  await saveProfile(deps, ola, { organisationId, answers: { annualRevenue } })
  const { snapshot } = await readWorkflow(deps.db, id)
  expect(snapshot.value).toMatchObject({ life: 'inProgress' })
  const row = await deps.db.selectFrom('assessment').selectAll().executeTakeFirstOrThrow()
  expect(row.applicable).toBe((snapshot.context as AssessmentContext).applicable.length)
})

it.each<KnownProfile>(['A', 'B', 'C', 'D'])(
  'brings profile %s the criteria it should see',
  async (name) => {
    const deps = await testDeps()
    const { id: standardVersionId } = await givenStandard(deps)
    const legalForm = String(answersOf(name).legalForm)
    const { organisationId, viewer } = await givenOrganisation(
      deps,
      await givenPerson(deps, 'ola'),
      {
        legalForm,
      },
    )
    const id = await givenAssessment(deps, viewer, { organisationId, standardVersionId })

    await saveProfile(deps, viewer, { organisationId, answers: answersOf(name) })

    const { applicable } = (await readWorkflow(deps.db, id)).snapshot.context as AssessmentContext
    const expected = profiles.find((profile) => profile.id === name)?.expected
    expect(applicable.map(({ code, kind }) => ({ code, kind }))).toEqual(
      expected?.map(({ code, kind }) => ({ code, kind })),
    )
  },
)

it('tells an assessment only of answers that change what applies, and keeps hidden answers', async () => {
  const { deps, ola, ...house } = await given({ profile: 'B' })
  const { organisationId } = house
  const id = await givenAssessment(deps, ola, house)
  await saveProfile(deps, ola, { organisationId, answers: { volunteers: false } })
  await saveProfile(deps, ola, { organisationId, answers: { district: null } })
  await saveProfile(deps, ola, { organisationId, answers: { volunteers: true } })
  await deps.db.transaction().execute((trx) => {
    const given = { code: 'ZA-10', value: 'met', revision: 1, evidenced: false, justified: false }
    const event = { type: 'answer.given', ...given, ...factBy(deps, 'ola') }
    return advanceWorkflow(trx, { id, event })
  })

  await saveProfile(deps, ola, { organisationId, answers: { volunteers: false } })

  const types = (await eventsOf(deps.db, id)).map(({ type }) => type)
  expect(types).toEqual([
    'workflow.begun',
    'profile.completed',
    'profile.changed',
    'answer.given',
    'profile.changed',
  ])
  const { answers, applicable } = (await readWorkflow(deps.db, id)).snapshot
    .context as AssessmentContext
  expect(answers).toHaveProperty('ZA-10')
  expect(applicable.map(({ code }) => code)).not.toContain('ZA-10')
  const row = await deps.db.selectFrom('assessment').selectAll().executeTakeFirstOrThrow()
  expect([row.answered, row.applicable]).toEqual([0, applicable.length])
})

it('leaves a closed assessment as it was', async () => {
  const { deps, ola, ...house } = await given({ profile: 'B' })
  const { organisationId } = house
  const id = await givenAssessment(deps, ola, house)
  await deps.db.transaction().execute((trx) => {
    const reason = { noteId: 'n', noteHash: 'h' }
    const event = { type: 'assessment.withdrawn', ...reason, ...factBy(deps, 'ola') }
    return advanceWorkflow(trx, { id, event })
  })

  await saveProfile(deps, ola, { organisationId, answers: { volunteers: false } })

  expect((await eventsOf(deps.db, id)).at(-1)?.type).toBe('assessment.withdrawn')
})
