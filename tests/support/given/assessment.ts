import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { giveAnswer } from '#app/use-cases/assessment/answer.server.ts'
import { finishAssessment } from '#app/use-cases/assessment/move.server.ts'
import { openAssessment } from '#app/use-cases/assessment/open.server.ts'
import { contextOf } from '#app/use-cases/assessment/read.server.ts'
import { type Statement, submitAssessment } from '#app/use-cases/assessment/submit.server.ts'
import { addEvidence } from '#app/use-cases/evidence/add.server.ts'
import { planFromGaps } from '#app/use-cases/plan/from-gaps.server.ts'
import {
  advanceWorkflow,
  beginWorkflow,
  readWorkflow,
} from '#app/use-cases/workflow/step.server.ts'
import { insertCohort } from '#db/queries/cohort.server.ts'
import { givenPerson, refreshed } from '#tests/support/cast.ts'
import { givenOrganisation, type KnownProfile } from '#tests/support/given/organisation.ts'
import { givenStandard } from '#tests/support/given/standard.ts'
import type { AnswerValue } from '#workflows/assessment/events.ts'
import { cohortPhases } from '#workflows/cohort/events.ts'
import { defaultNumbers, noDeadlines } from '#workflows/cohort/settings.ts'

export type GivenAssessment = {
  assessmentId: string
  organisationId: string
  standardVersionId: string
  cohortId: string | undefined
  participationId: string | undefined
  /** Administrator and signatory of the organisation. */
  viewer: Viewer
}

export type Wanted = {
  /** A cohort is made for `trial` unless one is given. */
  mode?: 'self' | 'trial'
  /** Null: nothing of the profile is known, so the assessment stays in preparation. */
  profile?: KnownProfile | null
  name?: string
  cohortId?: string
}

/** An organisation, its team of one and its assessment under way on the house standard. */
export async function givenAssessment(deps: Deps, wanted: Wanted = {}): Promise<GivenAssessment> {
  const { mode = 'self', profile = 'A', name = 'ada' } = wanted
  const { id: standardVersionId } = await givenStandard(deps)
  const person = await givenPerson(deps, name)
  const { organisationId, viewer } = await givenOrganisation(deps, person, {
    ...(profile && { profile }),
  })
  const opening = { organisationId, standardVersionId, mode, actorId: viewer.personId }
  if (mode === 'self') {
    const assessmentId = await deps.db
      .transaction()
      .execute((trx) => openAssessment(trx, deps, opening))
    return { assessmentId, ...opening, cohortId: undefined, participationId: undefined, viewer }
  }
  const cohortId = wanted.cohortId ?? (await givenCohortTakingSubmissions(deps, standardVersionId))
  const participationId = await givenParticipation(deps, { cohortId, organisationId })
  const assessmentId = await deps.db
    .transaction()
    .execute((trx) => openAssessment(trx, deps, { ...opening, participationId }))
  return { assessmentId, ...opening, cohortId, participationId, viewer }
}

/** A trial cohort in its assessing phase, due on 15 December 2026. */
export async function givenCohortTakingSubmissions(
  deps: Deps,
  standardVersionId: string,
): Promise<string> {
  const id = deps.newId()
  const at = deps.now().toISOString()
  const fact = { actorId: 'system', at }
  await deps.db.transaction().execute(async (trx) => {
    await insertCohort(trx, {
      id,
      name: 'Próba 2026',
      mode: 'trial',
      standardVersionId,
      settings: {
        ...defaultNumbers,
        places: null,
        deadlines: { ...noDeadlines, submission: '2026-12-15' },
      },
      createdBy: 'system',
      createdAt: at,
    })
    await beginWorkflow(trx, {
      id,
      kind: 'cohort',
      input: { mode: 'trial', standardVersionId },
      ...fact,
    })
    const last = cohortPhases.indexOf('assessing')
    for (const phase of cohortPhases.slice(1, last + 1)) {
      await advanceWorkflow(trx, { id, event: { type: 'phase.opened', phase, ...fact } })
    }
  })
  return id
}

export async function givenParticipation(
  deps: Deps,
  { cohortId, organisationId }: { cohortId: string; organisationId: string },
): Promise<string> {
  const id = deps.newId()
  const fact = { actorId: 'system', at: deps.now().toISOString() }
  await deps.db.transaction().execute(async (trx) => {
    const { length } = await trx.selectFrom('participation').select('id').execute()
    const code = `O-${String(length + 1).padStart(2, '0')}`
    await trx
      .insertInto('participation')
      .values({ id, cohortId, organisationId, code, mode: 'trial', createdAt: fact.at })
      .execute()
    const input = { organisationId, cohortId, mode: 'trial' }
    await beginWorkflow(trx, { id, kind: 'participation', input, ...fact })
    await advanceWorkflow(trx, { id, event: { type: 'participation.accepted', ...fact } })
  })
  return id
}

/** Answers by code; `met` gives every criterion that applies that answer with a document beside it. */
export async function givenAnswered(
  deps: Deps,
  viewer: Viewer,
  assessmentId: string,
  answers: Record<string, AnswerValue> | 'met',
): Promise<void> {
  const { applicable } = contextOf(await readWorkflow(deps.db, assessmentId))
  const given =
    answers === 'met'
      ? Object.fromEntries(applicable.map(({ code }) => [code, 'met' as const]))
      : answers
  for (const [code, value] of Object.entries(given)) {
    await giveAnswer(deps, viewer, {
      assessmentId,
      code,
      value,
      justification: value === 'notApplicable' ? 'Nie prowadzimy takiej działalności.' : '',
      revision: 0,
      ...(value === 'met' && { evidence: { form: 'record', name: `Dokument do ${code}` } }),
    })
  }
}

export const statement: Statement = {
  signatories: [{ name: 'Łucja Żółć', position: 'prezeska zarządu' }],
  representation: 'jednoosobowo przez prezeskę zarządu',
  place: 'Wrocław',
}

/** Every criterion answered (`notMet` where told), gaps planned, finished and submitted. */
export async function givenSubmitted(
  deps: Deps,
  given: GivenAssessment,
  { notMet = [] }: { notMet?: string[] } = {},
): Promise<{ submissionId: string; no: number; sha256: string }> {
  const { assessmentId } = given
  const viewer = await refreshed(deps, given.viewer.personId)
  const { applicable } = contextOf(await readWorkflow(deps.db, assessmentId))
  const answers = applicable.map(({ code }): [string, AnswerValue] => [
    code,
    notMet.includes(code) ? 'notMet' : 'met',
  ])
  await givenAnswered(deps, viewer, assessmentId, Object.fromEntries(answers))
  const plan = { assessmentId, owner: 'Zarząd', dueOn: '2027-03-31' }
  if (notMet.length > 0) await planFromGaps(deps, viewer, plan)
  await finishAssessment(deps, viewer, { assessmentId })
  return submitAssessment(deps, viewer, { assessmentId, statement })
}

/** A document in the library and beside one answer. */
export async function givenEvidence(
  deps: Deps,
  viewer: Viewer,
  assessmentId: string,
  code: string,
): Promise<void> {
  await addEvidence(deps, viewer, { assessmentId, code, form: 'record', name: 'Statut' })
}
