import { createOrganisation } from '#app/use-cases/organisation/create.server.ts'
import { assignPart, unassignPart } from '#app/use-cases/team/assign.server.ts'
import { changeRoles } from '#app/use-cases/team/change-roles.server.ts'
import {
  closeComparison,
  deleteScores,
  openComparison,
} from '#app/use-cases/team/compare.server.ts'
import { completeArea } from '#app/use-cases/team/complete-area.server.ts'
import { noteAgreement } from '#app/use-cases/team/consents.server.ts'
import { handOver } from '#app/use-cases/team/hand-over.server.ts'
import { mergeOrganisations } from '#app/use-cases/team/merge.server.ts'
import { leaveTeam, removeFromTeam } from '#app/use-cases/team/remove.server.ts'
import { rescueByMail, rescueByMember } from '#app/use-cases/team/rescue.server.ts'
import { giveScore, openScoring } from '#app/use-cases/team/score.server.ts'
import { takeOverAgreed } from '#app/use-cases/team/take-over.server.ts'
import type { World } from '#bin/demo/world.ts'
import type { AnswerValue } from '#workflows/assessment/events.ts'
import type { Rows } from '../support/row.ts'
import { coordinator, type Ids } from '../support/stages.ts'

const colleague = 'kolezanka@demo.example'

const doubled = {
  ...{ name: 'Fundacja Próba (druga)', legalForm: 'foundation' as const, krs: '', nip: '' },
  ...{ regon: '', registerNo: '', street: 'Próbna 1', postalCode: '50-001', city: 'Wrocław' },
}

async function administrator({ as }: World, { traveller }: Ids) {
  const { assessmentId, organisationId, participationId } = traveller
  const viewer = await as(traveller.administrator)
  return { viewer, assessmentId, organisationId, participationId }
}

/** A colleague who can answer, and the row that names them. */
async function withColleague(world: World, ids: Ids) {
  const own = await administrator(world, ids)
  await world.extra(colleague, 'kolezanka')
  await world.join(colleague, own.organisationId, ['member'])
  const { personId } = await world.deps.db
    .selectFrom('person')
    .select('id as personId')
    .where('email', '=', colleague)
    .executeTakeFirstOrThrow()
  const { id } = await world.deps.db
    .selectFrom('membership')
    .select('id')
    .where('personId', '=', personId)
    .executeTakeFirstOrThrow()
  return { ...own, id, personId }
}

async function someArea({ deps }: World, assessmentId: string) {
  const { state } = await deps.db
    .selectFrom('workflow')
    .select('state')
    .where('id', '=', assessmentId)
    .executeTakeFirstOrThrow()
  const { areas } = JSON.parse(state) as { areas: Record<string, string> }
  const found = Object.entries(areas).find(([, value]) => value === 'complete')
  return found?.[0] ?? 'PR'
}

async function answered({ deps }: World, assessmentId: string) {
  const row = await deps.db
    .selectFrom('answer')
    .select(['code', 'value'])
    .where('assessmentId', '=', assessmentId)
    .orderBy('code')
    .executeTakeFirstOrThrow()
  const other: AnswerValue = row.value === 'met' ? 'partly' : 'met'
  return { code: row.code, other }
}

/** Two people scored the same, otherwise than the answer is. */
async function scored(world: World, ids: Ids) {
  const { deps, as } = world
  const { id: _, ...own } = await withColleague(world, ids)
  const { assessmentId } = own
  const { code, other: value } = await answered(world, assessmentId)
  const writers = [{ ...own.viewer }, await as(colleague)]
  await openScoring(deps, writers[0] as typeof own.viewer, { assessmentId })
  for (const writer of writers)
    await giveScore(deps, { ...writer }, { assessmentId, code, value, remark: '' })
  return { ...own, version: await world.versionOf(assessmentId) }
}

async function compared(world: World, ids: Ids) {
  const own = await scored(world, ids)
  const { assessmentId, version, viewer } = own
  await openComparison(world.deps, { ...viewer }, { assessmentId, version })
  return { ...own, version: await world.versionOf(assessmentId) }
}

export const teamRows: Rows = {
  'team/changeRoles': [
    'begun',
    async (world, ids) => {
      const { viewer, organisationId, id } = await withColleague(world, ids)
      const roles = ['signatory' as const, 'observer' as const]
      return () => changeRoles(world.deps, viewer, { organisationId, id, roles })
    },
  ],
  'team/removeFromTeam': [
    'begun',
    async (world, ids) => {
      const { viewer, organisationId, id } = await withColleague(world, ids)
      return () => removeFromTeam(world.deps, viewer, { organisationId, id })
    },
  ],
  'team/leaveTeam': [
    'begun',
    async (world, ids) => {
      const { viewer, organisationId } = await administrator(world, ids)
      await world.extra(colleague, 'kolezanka')
      await world.join(colleague, organisationId, ['administrator'])
      return () => leaveTeam(world.deps, viewer, { organisationId })
    },
  ],
  'team/handOver': [
    'begun',
    async (world, ids) => {
      const { viewer, organisationId, id } = await withColleague(world, ids)
      return () => handOver(world.deps, viewer, { organisationId, id })
    },
  ],
  'team/assignPart': [
    'answering',
    async (world, ids) => {
      const { viewer, assessmentId, personId } = await withColleague(world, ids)
      const part = { areaCode: 'PR', code: null }
      return () => assignPart(world.deps, viewer, { assessmentId, part, personId, dueOn: null })
    },
  ],
  'team/unassignPart': [
    'answering',
    async (world, ids) => {
      const { viewer, assessmentId, personId } = await withColleague(world, ids)
      const part = { areaCode: 'PR', code: null }
      const asked = { assessmentId, part, personId, dueOn: null }
      await assignPart(world.deps, { ...viewer }, asked)
      const { id } = await world.deps.db
        .selectFrom('assignment')
        .select('id')
        .executeTakeFirstOrThrow()
      return () => unassignPart(world.deps, viewer, { assessmentId, id })
    },
  ],
  'team/completeArea': [
    'ready',
    async (world, ids) => {
      const { viewer, assessmentId } = await administrator(world, ids)
      const area = await someArea(world, assessmentId)
      return () => completeArea(world.deps, viewer, { assessmentId, area, done: true })
    },
  ],
  'team/openScoring': [
    'answering',
    async (world, ids) => {
      const { viewer, assessmentId } = await administrator(world, ids)
      return () => openScoring(world.deps, viewer, { assessmentId })
    },
  ],
  'team/giveScore': [
    'answering',
    async (world, ids) => {
      const { viewer, assessmentId } = await administrator(world, ids)
      const { code } = await answered(world, assessmentId)
      await openScoring(world.deps, { ...viewer }, { assessmentId })
      const score = { assessmentId, code, value: 'partly' as const, remark: 'Brakuje daty.' }
      return () => giveScore(world.deps, viewer, score)
    },
  ],
  'team/openComparison': [
    'answering',
    async (world, ids) => {
      const { viewer, assessmentId, version } = await scored(world, ids)
      return () => openComparison(world.deps, viewer, { assessmentId, version })
    },
  ],
  'team/takeOverAgreed': [
    'answering',
    async (world, ids) => {
      const { viewer, assessmentId, version } = await compared(world, ids)
      return () => takeOverAgreed(world.deps, viewer, { assessmentId, version })
    },
  ],
  'team/closeComparison': [
    'answering',
    async (world, ids) => {
      const { viewer, assessmentId, version } = await compared(world, ids)
      return () => closeComparison(world.deps, viewer, { assessmentId, version, keep: false })
    },
  ],
  'team/deleteScores': [
    'answering',
    async (world, ids) => {
      const { viewer, assessmentId } = await scored(world, ids)
      return () => deleteScores(world.deps, viewer, { assessmentId })
    },
  ],
  'team/rescueByMember': [
    'begun',
    async (world, ids) => {
      const { organisationId, id } = await withColleague(world, ids)
      const viewer = await world.as(coordinator)
      const reason = 'Prosił zarząd.'
      return () => rescueByMember(world.deps, viewer, { organisationId, id, reason })
    },
  ],
  'team/rescueByMail': [
    'begun',
    async (world, ids) => {
      const { organisationId } = ids.traveller
      const viewer = await world.as(coordinator)
      const rescue = { organisationId, email: 'gosc@demo.example', reason: 'Prosił zarząd.' }
      return () => rescueByMail(world.deps, viewer, rescue)
    },
    { besides: ['attempt'] },
  ],
  'team/mergeOrganisations': [
    'answering',
    async (world, ids) => {
      const { organisationId: intoId } = ids.traveller
      const { organisationId } = await createOrganisation(
        world.deps,
        { ...(await world.as('nowa@demo.example')) },
        doubled,
      )
      const viewer = await world.as(coordinator)
      const merger = { organisationId, intoId, reason: 'To ta sama organizacja.' }
      return () => mergeOrganisations(world.deps, viewer, merger)
    },
  ],
  'team/noteAgreement': [
    'begun',
    async (world, ids) => {
      const { viewer, organisationId, participationId } = await administrator(world, ids)
      const paper = { signedOn: '2026-01-02', place: 'Segregator umów' }
      const agreement = { organisationId, participationId, ...paper }
      return () => noteAgreement(world.deps, viewer, agreement)
    },
  ],
}
