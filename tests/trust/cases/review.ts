import { acceptAssessment } from '#app/use-cases/case/accept.server.ts'
import { assignReviewer } from '#app/use-cases/case/assign-reviewer.server.ts'
import { concludeAgreement } from '#app/use-cases/case/conclude.server.ts'
import { releaseReport } from '#app/use-cases/case/release-report.server.ts'
import { releaseReviewer } from '#app/use-cases/case/release-reviewer.server.ts'
import { returnAssessment } from '#app/use-cases/case/return.server.ts'
import { settleFinding } from '#app/use-cases/case/settle.server.ts'
import { staffCase } from '#app/use-cases/case/staff.server.ts'
import { undoAcceptance } from '#app/use-cases/case/undo-acceptance.server.ts'
import { postponeDecision } from '#app/use-cases/decision/postpone.server.ts'
import { recusePanelist } from '#app/use-cases/decision/recuse.server.ts'
import { scheduleDecision } from '#app/use-cases/decision/schedule.server.ts'
import { takeDecision } from '#app/use-cases/decision/take.server.ts'
import { castVote } from '#app/use-cases/decision/vote.server.ts'
import { declareReview } from '#app/use-cases/review/declare.server.ts'
import { declineReview } from '#app/use-cases/review/decline.server.ts'
import { finishReview } from '#app/use-cases/review/finish.server.ts'
import { giveFinding } from '#app/use-cases/review/give-finding.server.ts'
import { readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import type { World } from '#bin/demo/world.ts'
import type { CaseContext } from '#workflows/case/machine.ts'
import type { Rows } from '../support/row.ts'
import { coordinator, type Ids } from '../support/stages.ts'

const reason = 'Powód podany na piśmie.'
const [lead, second] = ['recenzent1@demo.example', 'recenzent2@demo.example']

const coordinating = async ({ as, versionOf }: World, id: string) => ({
  viewer: await as(coordinator),
  version: await versionOf(id),
})

const disputedOf = async ({ deps }: World, { review }: Ids) =>
  ((await readWorkflow(deps.db, review.caseId)).snapshot.context as CaseContext).disputed ?? []

/** Every disputed criterion but the named number of them. */
async function settleAllBut(world: World, ids: Ids, left: number) {
  const { caseId } = ids.review
  const viewer = await world.as(lead)
  const disputed = await disputedOf(world, ids)
  for (const code of disputed.slice(left)) {
    await settleFinding(world.deps, viewer, { caseId, code, rating: 'partly', reason, revision: 0 })
  }
  return { caseId, viewer, code: disputed[0] as string }
}

export const reviewRows: Rows = {
  'case/acceptAssessment': [
    'submitted',
    async (world, { traveller: { assessmentId } }) => {
      const { viewer, version } = await coordinating(world, assessmentId)
      return () => acceptAssessment(world.deps, viewer, { assessmentId, version })
    },
  ],
  'case/returnAssessment': [
    'submitted',
    async (world, { traveller: { assessmentId } }) => {
      const { viewer, version } = await coordinating(world, assessmentId)
      return () => returnAssessment(world.deps, viewer, { assessmentId, version, reason })
    },
  ],
  'case/assignReviewer': [
    'taken',
    async (world, { review: { caseId } }) => {
      const { viewer, version } = await coordinating(world, caseId)
      const { personId } = await world.as(lead)
      return () => assignReviewer(world.deps, viewer, { caseId, version, personId, lead: true })
    },
  ],
  'case/staffCase': [
    'taken',
    async (world, { review: { caseId } }) => {
      for (const email of [lead, second]) {
        const { viewer, version } = await coordinating(world, caseId)
        const { personId } = await world.as(email)
        const asked = { caseId, version, personId, lead: email === lead }
        await assignReviewer(world.deps, viewer, asked)
      }
      const { viewer, version } = await coordinating(world, caseId)
      return () => staffCase(world.deps, viewer, { caseId, version })
    },
  ],
  'case/releaseReviewer': [
    'staffed',
    async (world, { review: { caseId, reviews } }) => {
      const { viewer, version } = await coordinating(world, caseId)
      const reviewId = reviews[second] as string
      return () => releaseReviewer(world.deps, viewer, { caseId, reviewId, version, reason })
    },
  ],
  'case/undoAcceptance': [
    'staffed',
    async (world, { review: { caseId } }) => {
      const { viewer, version } = await coordinating(world, caseId)
      return () => undoAcceptance(world.deps, viewer, { caseId, version, reason })
    },
  ],
  'review/declareReview': [
    'staffed',
    async (world, { review: { reviews } }) => {
      const declaration = { impartial: true, confidential: true }
      const first = { reviewId: reviews[lead] as string, version: 0, ...declaration }
      first.version = await world.versionOf(first.reviewId)
      await declareReview(world.deps, await world.as(lead), first)
      // The last one opens the case: the most that a declaration can bring.
      const reviewId = reviews[second] as string
      const viewer = await world.as(second)
      const version = await world.versionOf(reviewId)
      return () => declareReview(world.deps, viewer, { reviewId, version, ...declaration })
    },
  ],
  'review/declineReview': [
    'staffed',
    async (world, { review: { reviews } }) => {
      const reviewId = reviews[second] as string
      const viewer = await world.as(second)
      const version = await world.versionOf(reviewId)
      return () => declineReview(world.deps, viewer, { reviewId, version, reason })
    },
  ],
  'review/giveFinding': [
    'rated',
    async (world, { review: { reviews } }) => {
      const reviewId = reviews[lead] as string
      const viewer = await world.as(lead)
      const { context } = (await readWorkflow(world.deps.db, reviewId)).snapshot
      const code = (context as { codes: string[] }).codes[0] as string
      const words = {
        rationale: 'Brakuje uchwały.',
        evidenceSeen: '',
        privateNote: 'a',
        question: '',
      }
      return () =>
        giveFinding(world.deps, viewer, { reviewId, code, rating: 'partly', ...words, revision: 1 })
    },
  ],
  'review/finishReview': [
    'rated',
    async (world, { review: { reviews } }) => {
      const first = reviews[lead] as string
      const version = await world.versionOf(first)
      const finished = { reviewId: first, version, minutes: 240 }
      await finishReview(world.deps, await world.as(lead), finished)
      // The last one lets both see each other's findings.
      const reviewId = reviews[second] as string
      const viewer = await world.as(second)
      const last = { reviewId, version: await world.versionOf(reviewId), minutes: 240 }
      return () => finishReview(world.deps, viewer, last)
    },
  ],
  'case/settleFinding': [
    'agreeing',
    async (world, ids) => {
      const { caseId, viewer, code } = await settleAllBut(world, ids, 1)
      const settling = { caseId, code, rating: 'partly' as const, reason, revision: 0 }
      return () => settleFinding(world.deps, viewer, settling)
    },
  ],
  'case/concludeAgreement': [
    'agreeing',
    async (world, ids) => {
      const { caseId, viewer } = await settleAllBut(world, ids, 0)
      const version = await world.versionOf(caseId)
      return () => concludeAgreement(world.deps, viewer, { caseId, version })
    },
  ],
  'case/releaseReport': [
    'agreed',
    async (world, { review: { caseId } }) => {
      const viewer = await world.as(lead)
      const version = await world.versionOf(caseId)
      const said = { recommendation: 'wouldMeet' as const, summary: 'Wszystko na miejscu.' }
      return () => releaseReport(world.deps, viewer, { caseId, version, ...said })
    },
  ],
  'decision/scheduleDecision': [
    'reported',
    async (world, { decisionId }) => {
      const { viewer, version } = await coordinating(world, decisionId)
      const { personId: rapporteurId } = await world.as('kapitula1@demo.example')
      const schedule = { decisionId, version, rapporteurId, meetingOn: '2026-12-10' }
      return () => scheduleDecision(world.deps, viewer, schedule)
    },
  ],
  'decision/postponeDecision': [
    'scheduled',
    async (world, { decisionId }) => {
      const { viewer, version } = await coordinating(world, decisionId)
      return () => postponeDecision(world.deps, viewer, { decisionId, version })
    },
  ],
  'decision/castVote': [
    'scheduled',
    async (world, { decisionId }) => {
      const viewer = await world.as('kapitula2@demo.example')
      return () => castVote(world.deps, viewer, { decisionId, ballot: 'wouldMeet' })
    },
  ],
  'decision/recusePanelist': [
    'scheduled',
    async (world, { decisionId }) => {
      const viewer = await world.as('kapitula3@demo.example')
      return () => recusePanelist(world.deps, viewer, { decisionId, reason })
    },
  ],
  'decision/takeDecision': [
    'voted',
    async (world, { decisionId, review: { caseId } }) => {
      const { content } = await world.deps.db
        .selectFrom('report')
        .select('content')
        .where('caseId', '=', caseId)
        .executeTakeFirstOrThrow()
      const { missingCritical } = JSON.parse(content ?? '{}') as { missingCritical: string[] }
      const criteria = Object.fromEntries(missingCritical.map((code) => [code, reason]))
      const viewer = await world.as('kapitula1@demo.example')
      const version = await world.versionOf(decisionId)
      const reasons = { criteria, remarks: 'Dziękujemy.' }
      return () => takeDecision(world.deps, viewer, { decisionId, version, reasons })
    },
  ],
}
