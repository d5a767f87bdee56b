import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { acceptAssessment } from '#app/use-cases/case/accept.server.ts'
import { assignReviewer } from '#app/use-cases/case/assign-reviewer.server.ts'
import { concludeAgreement } from '#app/use-cases/case/conclude.server.ts'
import { readFrozen } from '#app/use-cases/case/frozen.server.ts'
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
import { findCase } from '#db/queries/case.server.ts'
import { finalReportOf } from '#db/queries/report.server.ts'
import type { SubmissionContent } from '#workflows/assessment/submission.ts'
import type { CaseContext } from '#workflows/case/machine.ts'
import type { Ballot } from '#workflows/decision/events.ts'
import type { Rating } from '#workflows/review/events.ts'
import { givenPerson } from '../cast.ts'
import { type GivenAssessment, givenAssessment, givenSubmitted } from './assessment.ts'

/** What the forms send: the version the page was drawn from. */
export async function versionOf(deps: Deps, id: string): Promise<number> {
  return (await readWorkflow(deps.db, id)).version
}

export type GivenSubmission = GivenAssessment & { cohortId: string; coordinator: Viewer }

/** A submitted assessment and a coordinator to look at it. */
export async function givenChecked(
  deps: Deps,
  { notMet = [] }: { notMet?: string[] } = {},
): Promise<GivenSubmission> {
  const given = await givenAssessment(deps, { mode: 'trial' })
  await givenSubmitted(deps, given, { notMet })
  const coordinator = await givenPerson(deps, 'koordynatorka', { grants: [['coordinator']] })
  return { ...given, cohortId: given.cohortId as string, coordinator }
}

export type GivenCase = GivenSubmission & { caseId: string; codes: string[] }

/** The same, accepted. */
export async function givenAccepted(
  deps: Deps,
  wanted: { notMet?: string[] } = {},
): Promise<GivenCase> {
  const given = await givenChecked(deps, wanted)
  const { assessmentId, coordinator } = given
  const version = await versionOf(deps, assessmentId)
  const { caseId } = await acceptAssessment(deps, coordinator, { assessmentId, version })
  const { criteria } = await contentOf(deps, caseId)
  return { ...given, caseId, codes: criteria.map(({ code }) => code) }
}

async function contentOf(deps: Deps, caseId: string): Promise<SubmissionContent> {
  const row = await findCase(deps.db, caseId)
  return (await readFrozen(deps.db, row!.submissionId)).content
}

export type GivenStaffed = GivenCase & {
  /** The lead first. */
  reviewers: [Viewer, Viewer]
  reviewIds: [string, string]
}

/** Two reviewers asked and named; neither has declared yet. */
export async function givenStaffed(
  deps: Deps,
  wanted: { notMet?: string[] } = {},
): Promise<GivenStaffed> {
  const given = await givenAccepted(deps, wanted)
  const { caseId, coordinator } = given
  const first = await givenPerson(deps, 'recenzentka', { grants: [['reviewer']] })
  const second = await givenPerson(deps, 'recenzent', { grants: [['reviewer']] })
  const reviewIds = [
    await givenAsked(deps, given, first, { lead: true }),
    await givenAsked(deps, given, second, { lead: false }),
  ] as [string, string]
  await staffCase(deps, coordinator, { caseId, version: await versionOf(deps, caseId) })
  return { ...given, reviewers: [first, second], reviewIds }
}

/** One more reviewer asked; the case must be staffing. */
export async function givenAsked(
  deps: Deps,
  { caseId, coordinator }: Pick<GivenCase, 'caseId' | 'coordinator'>,
  reviewer: Viewer,
  { lead }: { lead: boolean },
): Promise<string> {
  const version = await versionOf(deps, caseId)
  const { personId } = reviewer
  const asked = await assignReviewer(deps, coordinator, { caseId, version, personId, lead })
  return asked.reviewId
}

export async function givenDeclared(deps: Deps, reviewer: Viewer, reviewId: string): Promise<void> {
  const version = await versionOf(deps, reviewId)
  const declaration = { reviewId, version, impartial: true, confidential: true }
  await declareReview(deps, reviewer, declaration)
}

/** Both declared, so both work. */
export async function givenWorking(
  deps: Deps,
  wanted: { notMet?: string[] } = {},
): Promise<GivenStaffed> {
  const given = await givenStaffed(deps, wanted)
  for (const [index, reviewer] of given.reviewers.entries()) {
    await givenDeclared(deps, reviewer, given.reviewIds[index]!)
  }
  return given
}

/** Ratings by code; every other criterion gets the organisation's own answer. */
export async function givenRated(
  deps: Deps,
  { caseId, reviewer, reviewId }: { caseId: string; reviewer: Viewer; reviewId: string },
  ratings: Record<string, Rating> = {},
): Promise<void> {
  const { answers } = await contentOf(deps, caseId)
  for (const { code, value } of answers) {
    const rating = ratings[code] ?? (value === 'unknown' ? 'cannotTell' : value)
    await giveFinding(deps, reviewer, {
      reviewId,
      code,
      rating,
      rationale: rating === value && rating === 'met' ? '' : `Uzasadnienie ${code}.`,
      evidenceSeen: '',
      privateNote: '',
      question: '',
      revision: 0,
    })
  }
}

/** Both reviews done; the second reviewer's ratings differ where told. */
export async function givenReviewed(
  deps: Deps,
  { notMet = [], differing = {} }: { notMet?: string[]; differing?: Record<string, Rating> } = {},
): Promise<GivenStaffed> {
  const given = await givenWorking(deps, { notMet })
  for (const [index, reviewer] of given.reviewers.entries()) {
    const reviewId = given.reviewIds[index]!
    const { caseId } = given
    await givenRated(deps, { caseId, reviewer, reviewId }, index === 1 ? differing : {})
    const version = await versionOf(deps, reviewId)
    await finishReview(deps, reviewer, { reviewId, version, minutes: 240 })
  }
  return given
}

/** Disputed criteria settled at what the second reviewer said, and the agreeing concluded. */
export async function givenSettled(
  deps: Deps,
  wanted: { notMet?: string[]; differing?: Record<string, Rating> } = {},
): Promise<GivenStaffed> {
  const given = await givenReviewed(deps, wanted)
  const { caseId, reviewers } = given
  const { snapshot } = await readWorkflow(deps.db, caseId)
  for (const code of (snapshot.context as CaseContext).disputed ?? []) {
    const rating = wanted.differing?.[code] ?? 'met'
    const settling = { caseId, code, rating, reason: `Uzgodniono ${code}.`, revision: 0 }
    await settleFinding(deps, reviewers[0], settling)
  }
  const version = await versionOf(deps, caseId)
  await concludeAgreement(deps, reviewers[0], { caseId, version })
  return given
}

export type GivenReported = GivenStaffed & {
  reportId: string
  decisionId: string
  panel: Viewer[]
}

/** The final report released, and a panel of five in the cohort. */
export async function givenReported(
  deps: Deps,
  wanted: { notMet?: string[]; differing?: Record<string, Rating> } = {},
): Promise<GivenReported> {
  const given = await givenSettled(deps, wanted)
  const { caseId, cohortId, reviewers } = given
  const panel: Viewer[] = []
  for (const n of [1, 2, 3, 4, 5]) {
    const grants: ['panelMember', 'cohort', string][] = [['panelMember', 'cohort', cohortId]]
    panel.push(await givenPerson(deps, `kapitula${n}`, { grants }))
  }
  const released = await releaseReport(deps, reviewers[0], {
    caseId,
    version: await versionOf(deps, caseId),
    recommendation: 'withConditions',
    summary: 'Zarządzanie jest uporządkowane. Brakuje kilku dokumentów.',
  })
  return { ...given, ...released, panel }
}

/** On the agenda, with the first of the panel as rapporteur. */
export async function givenScheduled(
  deps: Deps,
  wanted: { notMet?: string[]; differing?: Record<string, Rating> } = {},
): Promise<GivenReported> {
  const given = await givenReported(deps, wanted)
  const { decisionId, coordinator, panel } = given
  await scheduleDecision(deps, coordinator, {
    decisionId,
    version: await versionOf(deps, decisionId),
    rapporteurId: panel[0]!.personId,
    meetingOn: '2026-12-10',
  })
  return given
}

/** Votes of the first people of the panel, in turn. */
export async function givenVotes(
  deps: Deps,
  { decisionId, panel }: GivenReported,
  ballots: Ballot[],
): Promise<void> {
  for (const [index, ballot] of ballots.entries()) {
    await castVote(deps, panel[index]!, { decisionId, ballot })
  }
}

/** Decided by three votes. */
export async function givenDecided(
  deps: Deps,
  wanted: { notMet?: string[]; differing?: Record<string, Rating>; ballot?: Ballot } = {},
): Promise<GivenReported> {
  const { ballot = 'withConditions' } = wanted
  const given = await givenScheduled(deps, wanted)
  const { decisionId, caseId, coordinator } = given
  await givenVotes(deps, given, [ballot, ballot, ballot])
  const report = await finalReportOf(deps.db, caseId)
  const missing = report?.content.missingCritical ?? []
  const criteria = Object.fromEntries(missing.map((code) => [code, `Brakuje dokumentu: ${code}.`]))
  await takeDecision(deps, coordinator, {
    decisionId,
    version: await versionOf(deps, decisionId),
    reasons: { criteria, remarks: 'Dziękujemy za rzetelną pracę.' },
  })
  return given
}
