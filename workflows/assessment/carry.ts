import type { AnswerValue } from './events.ts'

/** Evidence that stood beside an answer of the cycle before, as it is now. */
export type CarriedEvidence = {
  versionId: string
  note: string
  /** ISO date; null: it does not expire. */
  validUntil: string | null
  /** No newer version is in the library. */
  newest: boolean
  /** It can still be used: nothing of it was deleted. */
  kept: boolean
}

export type BeforeAnswer = {
  value: AnswerValue
  evidence: CarriedEvidence[]
  /** What reviewers agreed on, when there was a review. */
  finding?: string | undefined
}

/** Why an answer of the cycle before is not offered again. */
export type NotCarried =
  | 'newCriterion'
  | 'textChanged'
  | 'notAnswered'
  | 'expected'
  | 'reviewedOtherwise'
  | 'evidenceExpired'
  | 'evidenceReplaced'
  | 'evidenceGone'

type Text = { statement: { pl: string; en: string } }

export type Before = {
  /** The criterion in the version of the cycle before. */
  text: Text | undefined
  answer: BeforeAnswer | undefined
  /** The last decision named it. */
  expected: boolean
}

/**
 * Whether an answer of the cycle before may be offered for confirmation: the criterion says the same, nobody asked
 * for more, and its evidence still stands. Null: it may.
 */
export function notCarried(
  now: Text,
  { text, answer, expected }: Before,
  today: string,
): NotCarried | null {
  if (!text) return 'newCriterion'
  if (isReworded(text, now)) return 'textChanged'
  if (!answer) return 'notAnswered'
  if (expected) return 'expected'
  const { finding, value, evidence } = answer
  if (finding !== undefined && finding !== value) return 'reviewedOtherwise'
  if (evidence.some(({ kept }) => !kept)) return 'evidenceGone'
  if (evidence.some(({ validUntil }) => validUntil !== null && validUntil < today))
    return 'evidenceExpired'
  return evidence.some(({ newest }) => !newest) ? 'evidenceReplaced' : null
}

/** Titles may be polished; what is asked may not change unseen. */
export function isReworded(before: Text, now: Text): boolean {
  return before.statement.pl !== now.statement.pl || before.statement.en !== now.statement.en
}
