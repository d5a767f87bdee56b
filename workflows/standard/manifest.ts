/**
 * What one version of a standard says: exactly the part that is hashed and never changes after
 * publication. Plain JSON: every key is always present and nothing is `undefined`, so that the
 * canonical form is stable. Guidance, legal bases and deadlines live beside it, outside the hash.
 */
export type Manifest = {
  slug: string
  version: string
  title: Words
  notice: Words
  areas: Area[]
  criteria: Criterion[]
  pages: QuestionPage[]
  questions: Question[]
  scale: ScaleStep[]
  weights: Weights
  thresholds: Thresholds
  starterPath: StarterPath
  rules: AnswerRules
  validity: { selfAssessmentMonths: number; certificateMonths: number }
}

export type Locale = 'pl' | 'en'
export type Words = { pl: string; en: string }

export type Area = { code: string; title: Words; position: number }

export type Kind = 'critical' | 'developmental'
export type CriterionLevel = 'basic' | 'advanced'

export type Criterion = {
  code: string
  area: string
  title: Words
  statement: Words
  when: Rule
  kind: Kind
  /** Raises a developmental criterion to `kind` when the rule is true; unknown does not raise. */
  kindIf: { when: Rule; kind: 'critical' } | null
  level: CriterionLevel
}

/** A string is `always` or the name of a yes-or-no fact. */
export type Rule =
  | string
  | { all: Rule[] }
  | { any: Rule[] }
  | { not: Rule }
  | { legalForm: string[] }
  | { bookkeeping: string[] }
  | { annualRevenueAtLeast: number }
  | { paidWorkersAtLeast: number }

export type FactValue = boolean | number | string
/** A fact that is absent, null or the word `unknown` has no answer. */
export type Profile = Readonly<Record<string, FactValue | null | undefined>>

export type QuestionPage = { id: string; position: number; title: Words; intro: Words | null }

export type Question = {
  fact: string
  page: string
  /** Place within the page, from 1. */
  order: number
  text: Words
  hint: Words | null
  /** `band` is a choice whose options stand for a range and store a number within it. */
  type: 'choice' | 'yesNo' | 'number' | 'band'
  /** Empty for `yesNo` and `number`. */
  options: Option[]
  /** Whether "we do not know yet" may be chosen. */
  unknownAllowed: boolean
  /** The question is asked unless this rule is false. */
  showIf: Rule | null
  /** What follows for the fact when the question is not asked; null: nothing follows. */
  hiddenMeans: FactValue | null
  phrases: FactPhrases | null
}

export type Option = {
  value: string | number
  label: Words
  /** First number that belongs to the band; null for a choice. */
  from: number | null
}

/**
 * Clauses that finish "because …" and "we do not know yet …". `yes` and `no` tell whether the fact
 * holds or reaches the limit (`{limit}` in the text); `options` tell which option was chosen.
 */
export type FactPhrases = {
  yes: Words | null
  no: Words | null
  options: Record<string, Words>
  unknown: Words
}

export type Answer = 'met' | 'partly' | 'notMet' | 'unknown' | 'notApplicable'
/** Answers by criterion code; a code that is absent is not answered yet. */
export type Answers = Readonly<Record<string, Answer | undefined>>

/** `points: null` takes the criterion out of the denominator. */
export type ScaleStep = { answer: Answer; points: number | null; label: Words }

export type Weights = {
  critical: number
  developmentalBasic: number
  developmentalAdvanced: number
}

export type Thresholds = {
  basic: {
    developmentalBasicPercent: number
    /** With fewer developmental basic criteria than this, `fewNotMetAtMost` replaces the percentage. */
    fewBelow: number
    fewNotMetAtMost: number
  }
  advanced: { developmentalPercent: number; refusedDevelopmentalBasic: Answer[] }
  overall: { advancedAreasAtLeast: number }
}

export type StarterPath = {
  when: Rule
  codes: string[]
  additions: { when: Rule; codes: string[] }[]
}

export type AnswerRules = {
  evidence: { metNeedsEvidenceFor: Kind[] }
  notApplicable: { reasonMinLength: number; confirmationFor: Kind[] }
  exemplary: { allowedFor: Kind[] }
}
