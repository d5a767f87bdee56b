import type { Locale } from '#templates/messages/message.ts'

export type WorkbookAnswer = 'met' | 'partly' | 'notMet' | 'unknown' | 'notApplicable'

export type WorkbookCriterion = {
  code: string
  title: string
  /** The statement in both languages: the sheet shows both, paper the reader's. */
  statement: Record<Locale, string>
  duty: boolean
  /** Null on a blank one and where nobody answered. */
  answer: WorkbookAnswer | null
  justification: string
  /** 0 where nobody answered. */
  revision: number
  evidence: string[]
  plan: string[]
}

export type WorkbookArea = { code: string; title: string; criteria: WorkbookCriterion[] }

/** All criteria of a version, or those of one organisation; blank to write on, or filled with what is answered. */
export type WorkbookFacts = {
  locale: Locale
  issuer: string
  /** ISO instant, the only clock of the files. */
  at: string
  standard: { title: string; version: string; sha256: string }
  organisation: string | null
  filled: boolean
  /** The five answers in the words of the version. */
  answers: { value: WorkbookAnswer; label: Record<Locale, string> }[]
  areas: WorkbookArea[]
}
