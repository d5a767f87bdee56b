import type { AnswerValue } from '../assessment/events.ts'
import type { FrozenAnswer, SubmissionContent } from '../assessment/submission.ts'
import type { Ballot } from '../decision/events.ts'
import type { Rating } from '../review/events.ts'
import type { Manifest } from '../standard/manifest.ts'
import { type AreaResult, type Level, results } from '../standard/scoring.ts'
import { type AgreementFigures, agreementFigures, type Compared } from './agreement.ts'

/** What the final report freezes, as plain JSON whose canonical form is hashed. No names of reviewers. */
export type ReportContent = {
  format: 1
  caseId: string
  assessmentId: string
  mode: 'trial' | 'full'
  organisation: { id: string; revision: number }
  cohort: { id: string; participationId: string }
  standard: SubmissionContent['standard']
  submission: { id: string; no: number; sha256: string; submittedAt: string }
  reviewers: number
  agreement: AgreementFigures
  criteria: ReportedCriterion[]
  /** On agreed ratings; "cannot tell" counts as what the organisation itself does not know. */
  areas: Record<string, AreaResult | null>
  level: Level | null
  missingCritical: string[]
  /** What the reviewers recommend; the panel decides. */
  recommendation: { ballot: Ballot; summary: string }
}

export type ReportedCriterion = {
  code: string
  area: string
  kind: 'critical' | 'developmental'
  level: 'basic' | 'advanced'
  answer: AnswerValue
  evidence: string[]
  /** Every reviewer's rating before they met, in no particular order. */
  ratings: Rating[]
  rating: Rating
  reason: string
}

export type Agreed = { code: string; rating: Rating; reason: string }

export type ReportFacts = Pick<ReportContent, 'caseId' | 'recommendation' | 'reviewers'> & {
  submission: { id: string; sha256: string; submittedAt: string; content: SubmissionContent }
  compared: Compared[]
  agreed: Agreed[]
  manifest: Manifest
}

/** Puts the report together; throws when a criterion has no agreed rating. */
export function reportContent(facts: ReportFacts): ReportContent {
  const { caseId, submission, compared, manifest, recommendation, reviewers } = facts
  const { content, submittedAt, ...kept } = submission
  const criteria = criteriaOf(facts)
  const ratings = Object.fromEntries(criteria.map(({ code, rating }) => [code, onScale(rating)]))
  const result = results(manifest, content.criteria, ratings)
  if (result === null) throw new Error('A report needs an agreed rating of every criterion.')
  const { code: _code, ...cohort } = content.cohort
  return {
    format: 1,
    caseId,
    assessmentId: content.assessmentId,
    mode: content.mode,
    organisation: content.organisation,
    cohort,
    standard: content.standard,
    submission: { id: kept.id, no: content.no, sha256: kept.sha256, submittedAt },
    reviewers,
    agreement: agreementFigures(compared),
    criteria,
    areas: result.areas,
    level: result.level,
    missingCritical: Object.values(result.areas).flatMap((area) => area?.missingCritical ?? []),
    recommendation,
  }
}

function criteriaOf({ submission, compared, agreed }: ReportFacts): ReportedCriterion[] {
  const answers = new Map(submission.content.answers.map((answer) => [answer.code, answer]))
  const settled = new Map(agreed.map((finding) => [finding.code, finding]))
  const given = new Map(compared.map(({ code, ratings }) => [code, ratings]))
  return submission.content.criteria.map(({ code, area, kind, level }) => {
    const finding = settled.get(code)
    if (!finding) throw new Error(`${code} is not settled`)
    const answer = answers.get(code) as FrozenAnswer
    return {
      code,
      area,
      kind,
      level,
      answer: answer.value,
      evidence: answer.evidence.map(({ name }) => name),
      ratings: (given.get(code) ?? []).map(({ rating }) => rating).sort(),
      rating: finding.rating,
      reason: finding.reason,
    }
  })
}

const onScale = (rating: Rating): AnswerValue => (rating === 'cannotTell' ? 'unknown' : rating)
