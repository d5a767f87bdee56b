import type { DocumentSheet } from '#templates/documents/sheet.ts'
import type { WorkbookFacts } from '#templates/workbook/facts.ts'

/** What the pages are made from: plain data, because it crosses into a worker. Dates are ISO-8601. */
export type Locale = 'pl' | 'en'

export type Organisation = { name: string; krs?: string; nip?: string; regon?: string }

/** `sha256`: 64 hex digits of the version's canonical manifest. */
export type StandardVersion = { title: string; version: string; sha256: string }

type CertificateBase = {
  locale: Locale
  number: string
  /** ISO instant; the only time in the file, so that the same facts give the same bytes. */
  issuedAt: string
  organisation: Organisation
  standard: StandardVersion
  /** Titles of the areas that were looked at. */
  scope: string[]
  cohort: string
  issuer: string
  decidingBody: string
  /** Full address with the code, as the QR holds it. */
  verifyUrl: string
  /** Signed JSON embedded as `credential.json`; printed nowhere. */
  credential: string
}

export type TrialCertificateFacts = CertificateBase

export type Level = 'basic' | 'advanced'

export type CertificateFacts = CertificateBase & {
  level: Level
  validFrom: string
  validUntil: string
  /** Not empty makes the certificate conditional. */
  conditions: { text: string; until: string }[]
}

export type TrialOpinion = 'wouldMeet' | 'withConditions' | 'notYet'

export type Outcome =
  | TrialOpinion
  | 'award'
  | 'conditional'
  | 'resubmit'
  | 'refusal'
  | 'discontinued'

export type LetterFacts = {
  locale: Locale
  /** Reference of the case or decision, as both sides quote it. */
  reference: string
  sentAt: string
  decidedAt: string
  issuer: string
  decidingBody: string
  organisation: Organisation & { address?: string }
  standard: StandardVersion
  cohort: string
  outcome: Outcome
  /** How many voted for which outcome; who voted how is never here. */
  votes: { outcome: Outcome; count: number }[]
  recusals: number
  reasons: { code: string; title: string; text: string }[]
  conditions: { text: string; until?: string }[]
  /** A word of the panel on the whole, if it wrote one. */
  remarks?: string
  certificateNumber?: string
  /** Full mode only: the last day to appeal. */
  appealUntil?: string
}

export type Answer = 'met' | 'partly' | 'notMet' | 'unknown' | 'notApplicable' | 'unanswered'
export type Rating = 'met' | 'partly' | 'notMet' | 'notApplicable' | 'cannotTell'
export type Kind = 'critical' | 'developmental'

export type ReportCriterion = {
  code: string
  title: string
  kind: Kind
  answer: Answer
  rating: Rating
  /** Why the reviewers agreed on this rating. */
  reason?: string
}

export type ReportArea = {
  code: string
  title: string
  /** `null` when nothing in the area applies. */
  result: { points: number; maxPoints: number; percent: number; level: AreaLevel } | null
  missingCritical: string[]
  criteria: ReportCriterion[]
}

export type AreaLevel = 'on-the-way' | Level

export type ReportFacts = {
  locale: Locale
  reference: string
  reportedAt: string
  submittedAt: string
  submissionSha256: string
  trial: boolean
  issuer: string
  organisation: Organisation
  standard: StandardVersion
  cohort: string
  reviewers: number
  summary?: string
  areas: ReportArea[]
}

export type OwnArea = {
  code: string
  title: string
  /** Whole percent: certain, and possible while answers are missing; null when nothing counts. */
  range: { lowest: number; highest: number } | null
  level: AreaLevel | null
  /** Codes of legal duties answered otherwise than "met". */
  missing: string[]
  duties: number
  answered: number
  applicable: number
}

type MomentName = 'previous' | 'first' | 'now' | 'reviewed'

/** An organisation's own report on its self-assessment. */
export type AssessmentReportFacts = {
  locale: Locale
  issuer: string
  /** ISO instant of the state that is shown. */
  at: string
  organisation: Organisation
  standard: StandardVersion
  cohort?: string
  areas: OwnArea[]
  gaps: { code: string; title: string }[]
  answers: {
    code: string
    area: string
    title: string
    kind: Kind
    answer: Answer
    justification: string
    exemplary: boolean
    evidence: string[]
  }[]
  plan: {
    title: string
    owner: string
    dueOn: string | null
    status: 'open' | 'underWay' | 'done' | 'dropped'
    overdue: boolean
    codes: string[]
  }[]
  /** Only when a report of the review was released. */
  review: {
    releasedAt: string
    summary: string
    remarks: string
    findings: { code: string; title: string; rating: Rating; reason: string; asked: string }[]
  } | null
  comparison: {
    moments: { name: MomentName }[]
    rows: { area: string; of: number; values: { name: MomentName; percent: number }[] }[]
    /** Percentage points: seen more clearly, changed, not explained. */
    steps: {
      area: string
      before: number
      after: number
      learned: number
      improved: number
      unexplained: number
    }[]
  } | null
}

/** The facts each kind of page is made from. */
export type PdfFacts = {
  trialCertificate: TrialCertificateFacts
  certificate: CertificateFacts
  letter: LetterFacts
  report: ReportFacts
  assessmentReport: AssessmentReportFacts
  document: DocumentSheet
  workbook: WorkbookFacts
}

export type PdfKind = keyof PdfFacts
