import type { ApplicableCriterion } from '../standard/applicability.ts'
import type { FactValue, Manifest } from '../standard/manifest.ts'
import { type AreaResult, type Level, results } from '../standard/scoring.ts'
import type { AnswerValue } from './events.ts'

/**
 * What a submission freezes (`model.md` §6), as plain JSON whose canonical form is hashed. People who review,
 * decide or advise read this and never the live answers.
 */
export type SubmissionContent = {
  format: 1
  assessmentId: string
  no: number
  mode: 'trial' | 'full'
  organisation: { id: string; revision: number }
  cohort: { id: string; participationId: string; code: string }
  standard: { versionId: string; slug: string; version: string; sha256: string }
  profile: FrozenFact[]
  criteria: ApplicableCriterion[]
  /** One for each criterion that applies, in the order of the standard. */
  answers: FrozenAnswer[]
  /** By area code; null where nothing was left to count. */
  areas: Record<string, AreaResult | null>
  level: Level | null
  plan: FrozenPlanItem[]
  /** Later dates (ISO days) agreed for criteria; absent in submissions made before there were any. */
  deferrals?: { code: string; until: string }[]
}

export type FrozenFact = {
  fact: string
  /** Null: "we do not know yet". */
  value: FactValue | null
  revision: number
  source: 'person' | 'krs' | 'coordinator'
  asOf: string
}

export type FrozenEvidence = {
  versionId: string
  itemId: string
  no: number
  form: 'record' | 'link' | 'onVisit' | 'file'
  name: string
  documentDate: string | null
  place: string | null
  url: string | null
  validUntil: string | null
  sha256: string | null
  note: string
}

export type FrozenAnswer = {
  code: string
  value: AnswerValue
  justification: string
  exemplary: boolean
  revision: number
  evidence: FrozenEvidence[]
}

export type FrozenPlanItem = {
  id: string
  revision: number
  title: string
  owner: string
  dueOn: string | null
  status: 'open' | 'done'
  codes: string[]
}

export type SubmissionFacts = Pick<
  SubmissionContent,
  | 'assessmentId'
  | 'no'
  | 'mode'
  | 'organisation'
  | 'cohort'
  | 'standard'
  | 'profile'
  | 'plan'
  | 'deferrals'
> & {
  manifest: Manifest
  applicable: ApplicableCriterion[]
  /** Every answer by code; those of criteria that no longer apply stay behind. */
  answers: Record<string, FrozenAnswer>
}

/** Puts a submission together; throws when a criterion that applies has no answer. */
export function submissionContent(facts: SubmissionFacts): SubmissionContent {
  const { manifest, applicable, answers, ...frame } = facts
  const values = Object.fromEntries(applicable.map(({ code }) => [code, answers[code]?.value]))
  const result = results(manifest, applicable, values)
  if (result === null) throw new Error('A submission needs an answer to every criterion.')
  return {
    format: 1,
    ...frame,
    criteria: applicable,
    answers: applicable.flatMap(({ code }) => answers[code] ?? []),
    areas: result.areas,
    level: result.level,
  }
}
