import { acceptAssessment } from '#app/use-cases/case/accept.server.ts'
import { assignReviewer } from '#app/use-cases/case/assign-reviewer.server.ts'
import { concludeAgreement } from '#app/use-cases/case/conclude.server.ts'
import { releaseReport } from '#app/use-cases/case/release-report.server.ts'
import { settleFinding } from '#app/use-cases/case/settle.server.ts'
import { staffCase } from '#app/use-cases/case/staff.server.ts'
import { scheduleDecision } from '#app/use-cases/decision/schedule.server.ts'
import { takeDecision } from '#app/use-cases/decision/take.server.ts'
import { castVote } from '#app/use-cases/decision/vote.server.ts'
import { declareReview } from '#app/use-cases/review/declare.server.ts'
import { finishReview } from '#app/use-cases/review/finish.server.ts'
import { giveFinding } from '#app/use-cases/review/give-finding.server.ts'
import { readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import type { CaseContext } from '#workflows/case/machine.ts'
import type { Ballot } from '#workflows/decision/events.ts'
import type { Rating } from '#workflows/review/events.ts'
import { answerOf, hash, type Traveller } from './path.ts'
import type { World } from './world.ts'

/** What the reviewing side does with one traveller. */
export type Review = {
  caseId: string
  lead: string
  second: string
  reviews: Record<string, string>
}

const coordinator = 'koordynator@demo.example'

export async function take(world: World, { assessmentId }: Traveller): Promise<string> {
  const version = await world.versionOf(assessmentId)
  const viewer = await world.as(coordinator)
  return (await acceptAssessment(world.deps, viewer, { assessmentId, version })).caseId
}

/** Asks two reviewers, the first as lead, and names them to the organisation. */
export async function staff(
  world: World,
  caseId: string,
  lead: number,
  second: number,
): Promise<Review> {
  const { deps } = world
  const review: Review = { caseId, lead: reviewer(lead), second: reviewer(second), reviews: {} }
  for (const email of [review.lead, review.second]) {
    const { personId } = await world.as(email)
    const version = await world.versionOf(caseId)
    const asked = { caseId, version, personId, lead: email === review.lead }
    const { reviewId } = await assignReviewer(deps, await world.as(coordinator), asked)
    review.reviews[email] = reviewId
  }
  const version = await world.versionOf(caseId)
  await staffCase(deps, await world.as(coordinator), { caseId, version })
  return review
}

const reviewer = (n: number) => `recenzent${n}@demo.example`

export async function declare(world: World, { reviews }: Review, email: string): Promise<void> {
  const reviewId = reviews[email] as string
  const version = await world.versionOf(reviewId)
  const declaration = { reviewId, version, impartial: true, confidential: true }
  await declareReview(world.deps, await world.as(email), declaration)
}

/** Rates a share (0-1) of the criteria; now and then otherwise than the organisation. */
export async function rate(
  world: World,
  traveller: Traveller,
  review: Review,
  email: string,
  share = 1,
) {
  const { deps } = world
  const reviewId = review.reviews[email] as string
  const viewer = await world.as(email)
  const { codes } = (await readWorkflow(deps.db, reviewId)).snapshot.context as { codes: string[] }
  const applicable = await applicableOf(world, traveller)
  for (const code of codes.slice(0, Math.ceil(codes.length * share))) {
    const rating = ratingOf(
      traveller,
      applicable.get(code) ?? 'developmental',
      code,
      email === review.lead,
    )
    await giveFinding(deps, viewer, {
      reviewId,
      code,
      rating,
      rationale: 'Porównano opis z dokumentami; ustalenie dotyczy stanu z dnia złożenia.',
      evidenceSeen: `Dokument do ${code}`,
      privateNote: '',
      question: '',
      revision: 0,
    })
  }
}

async function applicableOf(world: World, { assessmentId }: Traveller) {
  const { context } = (await readWorkflow(world.deps.db, assessmentId)).snapshot
  const { applicable } = context as {
    applicable: { code: string; kind: 'critical' | 'developmental' }[]
  }
  return new Map(applicable.map(({ code, kind }) => [code, kind]))
}

function ratingOf(
  traveller: Traveller,
  kind: 'critical' | 'developmental',
  code: string,
  lead: boolean,
): Rating {
  const answer = answerOf(traveller, { code, kind, area: '' })
  const dice = hash(`${traveller.n}:${code}:${lead ? 'lead' : 'second'}`) % 100
  if (answer === 'unknown') return 'notMet'
  if (answer === 'met' && dice < (lead ? 6 : 10)) return 'partly'
  if (answer === 'partly' && dice < 8) return 'notMet'
  return answer
}

export async function done(world: World, { reviews }: Review, email: string): Promise<void> {
  const reviewId = reviews[email] as string
  const version = await world.versionOf(reviewId)
  await finishReview(world.deps, await world.as(email), { reviewId, version, minutes: 240 })
}

/** Declared, rated and finished by both. */
export async function reviewed(world: World, traveller: Traveller, review: Review): Promise<void> {
  for (const email of [review.lead, review.second]) await declare(world, review, email)
  for (const email of [review.lead, review.second]) {
    await rate(world, traveller, review, email)
    await done(world, review, email)
  }
}

/** The lead settles every difference in favour of the milder finding, and says why. */
export async function agree(world: World, { caseId, lead }: Review): Promise<void> {
  const { deps } = world
  const viewer = await world.as(lead)
  const { disputed } = (await readWorkflow(deps.db, caseId)).snapshot.context as CaseContext
  for (const code of disputed ?? []) {
    const reason = 'Po rozmowie obie osoby zgodziły się, że wdrożenie trwa.'
    await settleFinding(deps, viewer, { caseId, code, rating: 'partly', reason, revision: 0 })
  }
  await concludeAgreement(deps, viewer, { caseId, version: await world.versionOf(caseId) })
}

/** The final report; its decision waits for the panel. Answers with the decision's id. */
export async function report(
  world: World,
  { caseId, lead }: Review,
  recommendation: Ballot,
): Promise<string> {
  const version = await world.versionOf(caseId)
  const summary = 'Organizacja zna swoje mocne strony i ma plan na to, czego brakuje.'
  const release = { caseId, version, recommendation, summary }
  return (await releaseReport(world.deps, await world.as(lead), release)).decisionId
}

export async function schedule(world: World, decisionId: string): Promise<void> {
  const { personId: rapporteurId } = await world.as('kapitula1@demo.example')
  const version = await world.versionOf(decisionId)
  const meetingOn = world.inDays(7)
  const viewer = await world.as(coordinator)
  await scheduleDecision(world.deps, viewer, { decisionId, version, rapporteurId, meetingOn })
}

export async function vote(world: World, decisionId: string, ballots: Ballot[]): Promise<void> {
  for (const [index, ballot] of ballots.entries()) {
    const viewer = await world.as(`kapitula${index + 1}@demo.example`)
    await castVote(world.deps, viewer, { decisionId, ballot })
  }
}

/** Records the verdict with a reason for each missing duty. */
export async function decide(world: World, { caseId }: Review, decisionId: string): Promise<void> {
  const { deps } = world
  const rows = await deps.db
    .selectFrom('report')
    .select('content')
    .where('caseId', '=', caseId)
    .execute()
  const { missingCritical } = JSON.parse(rows[0]?.content ?? '{}') as { missingCritical?: string[] }
  const reason = 'Obowiązek jest wdrażany; brakuje jeszcze dokumentu, który to potwierdza.'
  const criteria = Object.fromEntries((missingCritical ?? []).map((code) => [code, reason]))
  const remarks = 'Kapituła docenia otwartość organizacji i zachęca do dokończenia planu.'
  const version = await world.versionOf(decisionId)
  const viewer = await world.as('kapitula1@demo.example')
  await takeDecision(deps, viewer, { decisionId, version, reasons: { criteria, remarks } })
}
