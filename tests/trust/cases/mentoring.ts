import { saveAgreement } from '#app/use-cases/mentoring/agreement.server.ts'
import {
  declineSuggestion,
  takeSuggestion,
} from '#app/use-cases/mentoring/decide-suggestion.server.ts'
import {
  askDeferral,
  decideDeferral,
  takeDeferralBack,
} from '#app/use-cases/mentoring/deferral.server.ts'
import { declineMentor, stepBack } from '#app/use-cases/mentoring/leave.server.ts'
import { signAgreement, tickStep } from '#app/use-cases/mentoring/sign-agreement.server.ts'
import { suggestToTeam, withdrawSuggestion } from '#app/use-cases/mentoring/suggest.server.ts'
import { askMentor, replyInThread, settleQuestion } from '#app/use-cases/mentoring/talk.server.ts'
import { saveProfile } from '#app/use-cases/organisation/save-profile.server.ts'
import { assignMentor } from '#app/use-cases/participation/mentor.server.ts'
import type { World } from '#bin/demo/world.ts'
import { findAnswer } from '#db/queries/answer.server.ts'
import { agreementOf } from '#db/queries/mentoring-agreement.server.ts'
import { deferralsOf } from '#db/queries/mentoring-deferrals.server.ts'
import type { Rows } from '../support/row.ts'
import { coordinator, type Ids } from '../support/stages.ts'

const supporter = 'opiekun@demo.example'
const body = 'Czy to nas dotyczy?'
const reason = 'Potrzebujemy czasu do wiosny.'

/** The organisation with a mentor, its administrator, and a criterion that is partly met. */
async function supported(world: World, { traveller }: Ids) {
  const { assessmentId, participationId, organisationId } = traveller
  const { personId } = await world.as(supporter)
  await assignMentor(world.deps, await world.as(coordinator), {
    ...{ participationId, personId, version: await world.versionOf(participationId) },
  })
  const { code } = await world.deps.db
    .selectFrom('answer')
    .select('code')
    .where('assessmentId', '=', assessmentId)
    .where('value', 'in', ['partly', 'notMet'])
    .executeTakeFirstOrThrow()
  const administrator = await world.as(traveller.administrator)
  const place = { assessmentId, code }
  return { administrator, assessmentId, participationId, organisationId, code, place }
}

async function asked(world: World, ids: Ids) {
  const own = await supported(world, ids)
  const { questionId } = await askMentor(world.deps, own.administrator, { ...own.place, body })
  return { ...own, questionId }
}

async function suggested(world: World, ids: Ids, kind: 'wording' | 'plan') {
  const own = await supported(world, ids)
  const proposal =
    kind === 'wording'
      ? { kind, content: { text: 'Mamy regulamin z 2019 roku.' } }
      : { kind, content: { title: 'Uchwała', dueOn: '2027-02-01', support: 'wzór' } }
  const mentor = await world.as(supporter)
  const made = await suggestToTeam(world.deps, mentor, { ...own.place, ...proposal })
  const answer = await findAnswer(world.deps.db, own.assessmentId, own.code)
  return { ...own, ...made, mentor, revision: answer?.revision ?? 0 }
}

async function young(world: World, ids: Ids) {
  const own = await supported(world, ids)
  const { administrator, organisationId } = own
  const answers = { youngerThanYear: true }
  await saveProfile(world.deps, administrator, { organisationId, answers })
  return { ...own, wish: { ...own.place, until: '2027-05-31', reason } }
}

async function deferring(world: World, ids: Ids) {
  const own = await young(world, ids)
  await askDeferral(world.deps, own.administrator, own.wish)
  const [deferral] = await deferralsOf(world.deps.db, own.assessmentId)
  return { ...own, deferralId: deferral?.id as string }
}

const draft = (participationId: string, code: string, revision = 0) => ({
  ...{ participationId, revision, aim: 'Porządek w dokumentach.' },
  steps: [1, 2].map((row) => ({
    row,
    step: {
      ...{ title: `Krok ${row}`, result: 'Uchwała', dueOn: '2027-01-31', codes: [code] },
    },
  })),
})

async function agreed(world: World, ids: Ids) {
  const own = await supported(world, ids)
  const { participationId, administrator, code } = own
  await saveAgreement(world.deps, administrator, draft(participationId, code))
  return own
}

export const mentoringRows: Rows = {
  'mentoring/askMentor': [
    'answering',
    async (world, ids) => {
      const { administrator, place } = await supported(world, ids)
      return () => askMentor(world.deps, administrator, { ...place, body })
    },
  ],
  'mentoring/replyInThread': [
    'answering',
    async (world, ids) => {
      const { administrator, assessmentId, questionId } = await asked(world, ids)
      return () => replyInThread(world.deps, administrator, { assessmentId, questionId, body })
    },
  ],
  'mentoring/settleQuestion': [
    'answering',
    async (world, ids) => {
      const { administrator, assessmentId, questionId } = await asked(world, ids)
      return () => settleQuestion(world.deps, administrator, { assessmentId, questionId })
    },
  ],
  'mentoring/suggestToTeam': [
    'answering',
    async (world, ids) => {
      const { place } = await supported(world, ids)
      const mentor = await world.as(supporter)
      const proposal = { kind: 'wording' as const, content: { text: 'Mamy regulamin.' } }
      return () => suggestToTeam(world.deps, mentor, { ...place, ...proposal })
    },
  ],
  'mentoring/withdrawSuggestion': [
    'answering',
    async (world, ids) => {
      const { mentor, assessmentId, suggestionId } = await suggested(world, ids, 'plan')
      return () => withdrawSuggestion(world.deps, mentor, { assessmentId, suggestionId })
    },
  ],
  'mentoring/takeSuggestion': [
    'answering',
    async (world, ids) => {
      const given = await suggested(world, ids, 'wording')
      const { administrator, assessmentId, suggestionId, revision } = given
      return () =>
        takeSuggestion(world.deps, administrator, { assessmentId, suggestionId, revision })
    },
  ],
  'mentoring/declineSuggestion': [
    'answering',
    async (world, ids) => {
      const { administrator, assessmentId, suggestionId } = await suggested(world, ids, 'plan')
      return () => declineSuggestion(world.deps, administrator, { assessmentId, suggestionId })
    },
  ],
  'mentoring/askDeferral': [
    'answering',
    async (world, ids) => {
      const { administrator, wish } = await young(world, ids)
      return () => askDeferral(world.deps, administrator, wish)
    },
  ],
  'mentoring/takeDeferralBack': [
    'answering',
    async (world, ids) => {
      const { administrator, assessmentId, deferralId } = await deferring(world, ids)
      return () => takeDeferralBack(world.deps, administrator, { assessmentId, deferralId })
    },
  ],
  'mentoring/decideDeferral': [
    'answering',
    async (world, ids) => {
      const { participationId, deferralId } = await deferring(world, ids)
      const viewer = await world.as(coordinator)
      const ruling = { participationId, deferralId, decision: 'agreed' as const, reason }
      return () => decideDeferral(world.deps, viewer, ruling)
    },
  ],
  'mentoring/saveAgreement': [
    'answering',
    async (world, ids) => {
      const { administrator, participationId, code } = await agreed(world, ids)
      return () => saveAgreement(world.deps, administrator, draft(participationId, code, 1))
    },
  ],
  'mentoring/signAgreement': [
    'answering',
    async (world, ids) => {
      const { administrator, participationId } = await agreed(world, ids)
      return () => signAgreement(world.deps, administrator, { participationId, revision: 1 })
    },
  ],
  'mentoring/tickStep': [
    'answering',
    async (world, ids) => {
      const { administrator, participationId } = await agreed(world, ids)
      const signing = { participationId, revision: 1 }
      await signAgreement(world.deps, administrator, signing)
      await signAgreement(world.deps, await world.as(supporter), signing)
      const agreement = await agreementOf(world.deps.db, participationId)
      const stepId = agreement?.steps[0]?.id as string
      return () => tickStep(world.deps, administrator, { participationId, stepId, done: true })
    },
  ],
  'mentoring/declineMentor': [
    'answering',
    async (world, ids) => {
      const { administrator, participationId } = await supported(world, ids)
      const version = await world.versionOf(participationId)
      return () => declineMentor(world.deps, administrator, { participationId, reason, version })
    },
  ],
  'mentoring/stepBack': [
    'answering',
    async (world, ids) => {
      const { participationId } = await supported(world, ids)
      const version = await world.versionOf(participationId)
      const mentor = await world.as(supporter)
      return () => stepBack(world.deps, mentor, { participationId, reason, version })
    },
  ],
}
