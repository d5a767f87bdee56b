import { giveAnswer } from '#app/use-cases/assessment/answer.server.ts'
import {
  closeAssessment,
  finishAssessment,
  reopenAssessment,
} from '#app/use-cases/assessment/move.server.ts'
import { startAssessment } from '#app/use-cases/assessment/start.server.ts'
import { submitAssessment } from '#app/use-cases/assessment/submit.server.ts'
import { withdrawAssessment } from '#app/use-cases/assessment/withdraw.server.ts'
import { addEvidence } from '#app/use-cases/evidence/add.server.ts'
import { fillEvidence } from '#app/use-cases/evidence/fill.server.ts'
import { linkEvidence } from '#app/use-cases/evidence/link.server.ts'
import { unlinkEvidence } from '#app/use-cases/evidence/unlink.server.ts'
import { addPlanItem } from '#app/use-cases/plan/add.server.ts'
import { changePlan } from '#app/use-cases/plan/change.server.ts'
import { planFromGaps } from '#app/use-cases/plan/from-gaps.server.ts'
import type { World } from '#bin/demo/world.ts'
import { statement } from '#tests/support/given/assessment.ts'
import type { Rows } from '../support/row.ts'
import { finishRest, type Ids } from '../support/stages.ts'

async function organisationOf({ as }: World, { traveller }: Ids) {
  const { assessmentId, organisationId, administrator } = traveller
  return { assessmentId, organisationId, viewer: await as(administrator) }
}

/** A self-assessment beside the trial, in work. */
async function selfAssessed(world: World, ids: Ids) {
  const { organisationId, viewer } = await organisationOf(world, ids)
  const { assessmentId } = await startAssessment(world.deps, viewer, { organisationId })
  return { assessmentId, viewer, traveller: { ...ids.traveller, assessmentId } }
}

/** Any criterion that has evidence beside it, and that evidence. */
async function someLink({ deps }: World, assessmentId: string) {
  return deps.db
    .selectFrom('evidenceLink')
    .select(['id', 'code', 'versionId'])
    .where('assessmentId', '=', assessmentId)
    .orderBy('code')
    .executeTakeFirstOrThrow()
}

/** A criterion answered so that it needs a plan. */
async function someGap({ deps }: World, assessmentId: string) {
  const row = await deps.db
    .selectFrom('answer')
    .select('code')
    .where('assessmentId', '=', assessmentId)
    .where('value', 'in', ['partly', 'notMet'])
    .executeTakeFirstOrThrow()
  return row.code
}

export const assessmentRows: Rows = {
  'assessment/startAssessment': [
    'profiled',
    async (world, ids) => {
      const { organisationId, viewer } = await organisationOf(world, ids)
      return () => startAssessment(world.deps, viewer, { organisationId })
    },
  ],
  'assessment/giveAnswer': [
    'answering',
    async (world, ids) => {
      const { assessmentId, viewer } = await organisationOf(world, ids)
      const code = await someGap(world, assessmentId)
      return () =>
        giveAnswer(world.deps, viewer, {
          ...{ assessmentId, code, value: 'partly', justification: 'Zaczęliśmy.', revision: 1 },
          evidence: { form: 'record', name: 'Uchwała' },
          plan: { title: 'Dokończyć', owner: 'Zarząd', dueOn: '2027-01-31' },
        })
    },
  ],
  'assessment/finishAssessment': [
    'ready',
    async (world, ids) => {
      const { assessmentId, viewer } = await organisationOf(world, ids)
      await reopenAssessment(world.deps, viewer, { assessmentId })
      const version = await world.versionOf(assessmentId)
      return () => finishAssessment(world.deps, viewer, { assessmentId, version })
    },
  ],
  'assessment/reopenAssessment': [
    'ready',
    async (world, ids) => {
      const { assessmentId, viewer } = await organisationOf(world, ids)
      const version = await world.versionOf(assessmentId)
      return () => reopenAssessment(world.deps, viewer, { assessmentId, version })
    },
  ],
  'assessment/closeAssessment': [
    'profiled',
    async (world, ids) => {
      const { assessmentId, viewer, traveller } = await selfAssessed(world, ids)
      await finishRest(world, traveller)
      return () => closeAssessment(world.deps, viewer, { assessmentId })
    },
  ],
  'assessment/withdrawAssessment': [
    'profiled',
    async (world, ids) => {
      const { assessmentId, viewer } = await selfAssessed(world, ids)
      const reason = 'Zaczniemy jeszcze raz po walnym zebraniu.'
      return () => withdrawAssessment(world.deps, viewer, { assessmentId, reason })
    },
  ],
  'assessment/submitAssessment': [
    'ready',
    async (world, ids) => {
      const { assessmentId, viewer } = await organisationOf(world, ids)
      const version = await world.versionOf(assessmentId)
      return () => submitAssessment(world.deps, viewer, { assessmentId, statement, version })
    },
  ],
  'evidence/addEvidence': [
    'answering',
    async (world, ids) => {
      const { assessmentId, viewer } = await organisationOf(world, ids)
      const code = await someGap(world, assessmentId)
      const evidence = { form: 'link' as const, name: 'Statut', url: 'https://przyklad.example/s' }
      return () => addEvidence(world.deps, viewer, { assessmentId, code, ...evidence })
    },
  ],
  'evidence/linkEvidence': [
    'answering',
    async (world, ids) => {
      const { assessmentId, viewer } = await organisationOf(world, ids)
      const { versionId } = await someLink(world, assessmentId)
      const code = await someGap(world, assessmentId)
      return () => linkEvidence(world.deps, viewer, { assessmentId, code, versionId })
    },
  ],
  'evidence/unlinkEvidence': [
    'answering',
    async (world, ids) => {
      const { assessmentId, viewer } = await organisationOf(world, ids)
      const { id: linkId, code } = await someLink(world, assessmentId)
      return () => unlinkEvidence(world.deps, viewer, { assessmentId, code, linkId })
    },
  ],
  'plan/addPlanItem': [
    'answering',
    async (world, ids) => {
      const { assessmentId, viewer } = await organisationOf(world, ids)
      const codes = [await someGap(world, assessmentId)]
      const item = { title: 'Przyjąć regulamin', owner: 'Zarząd', dueOn: '2027-02-28' }
      return () => addPlanItem(world.deps, viewer, { assessmentId, codes, ...item })
    },
  ],
  'plan/changePlan': [
    'ready',
    async (world, ids) => {
      const { assessmentId, viewer } = await organisationOf(world, ids)
      await reopenAssessment(world.deps, viewer, { assessmentId })
      const item = await world.deps.db
        .selectFrom('actionItem')
        .select(['id', 'revision', 'title', 'owner'])
        .where('assessmentId', '=', assessmentId)
        .executeTakeFirstOrThrow()
      const { id: itemId, revision, title, owner } = item
      const change = { title, owner, dueOn: '2027-03-01', status: 'done' as const }
      return () => changePlan(world.deps, viewer, { assessmentId, itemId, revision, ...change })
    },
  ],
  'evidence/fillEvidence': [
    'answering',
    async (world, ids) => {
      const { assessmentId, viewer } = await organisationOf(world, ids)
      const { code } = await someLink(world, assessmentId)
      const uses = [{ code, name: 'Nowy dokument' }]
      return () => fillEvidence(world.deps, viewer, { assessmentId, uses, place: 'szafa' })
    },
  ],
  'plan/planFromGaps': [
    'answering',
    async (world, ids) => {
      const { assessmentId, viewer } = await organisationOf(world, ids)
      const when = { owner: 'Zarząd', dueOn: '2027-02-28' }
      return () => planFromGaps(world.deps, viewer, { assessmentId, ...when })
    },
  ],
}
