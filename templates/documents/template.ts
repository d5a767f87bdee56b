import type { MarkdownText } from '#templates/documents/md.ts'
import type { FactValue, Rule, Words } from '#workflows/standard/manifest.ts'

/** A document small organisations lack, in Polish; its text is a function of what we know and two or three answers. */
export type DocumentTemplate = {
  /** Kebab-case, never used again for another document. */
  code: string
  title: string
  summary: { pl: string; en: string }
  /** Codes of the criteria it helps to meet. */
  criteria: string[]
  /** ISO day its text was last reviewed. */
  reviewedOn: string
  /** For whom it is offered first; `always` for everybody. */
  when: Rule
  /** "For whom" in a sentence, where `when` does not say it all. */
  audience?: Words
  /** Bodies the text names: where the legal form leaves open what the body is, that is asked too. */
  mentions?: ('board' | 'highest')[]
  /** Two or three, with a sensible suggestion where possible. */
  questions: DocumentQuestion[]
  /** One Polish sentence: what to check, with whom. */
  legalNote: string
  write: (facts: DocumentFacts, answers: DocumentAnswers) => MarkdownText
}

export type DocumentQuestion = {
  /** camelCase, unique within the template. */
  name: string
  label: Words
  hint?: Words
  type: 'text' | 'longText' | 'date' | 'number' | 'yesNo' | 'choice'
  /** For `choice`. */
  options?: { value: string; label: Words }[]
  required: boolean
  /** What the form starts with: text; an ISO day for `date`; `yes` / `no` for `yesNo`; a `value` for `choice`. */
  suggestion?: (facts: DocumentFacts) => string
}

/** What was answered; a question left empty gives null, false or an empty list. */
export type DocumentAnswers = {
  /** Text, or the chosen `value`. */
  text: (name: string) => string | null
  /** The lines of a long text, without empty ones: one list item each. */
  lines: (name: string) => string[]
  number: (name: string) => number | null
  yes: (name: string) => boolean
  /** "22 listopada 2026". */
  day: (name: string) => string | null
}

/** What is known of the organisation; null is unknown and prints as a dotted blank. */
export type DocumentFacts = {
  /** Never inflected: put a noun before it ("Zarząd Fundacji …" only through `form`). */
  name: string
  legalForm: string
  form: LegalFormWords
  krs: string | null
  nip: string | null
  regon: string | null
  /** Number in another register than KRS. */
  registerNo: string | null
  address: { street: string | null; postalCode: string | null; city: string | null }
  /** The town in the nominative: write "siedziba: Wrocław", never "z siedzibą w …". */
  seat: string | null
  /** ISO day in Poland; `longDay(today)` writes it out. */
  today: string
  /** A fact of the profile; null when it is not known. */
  fact: (name: string) => FactValue | null
}

export type Gender = 'masculine' | 'feminine' | 'neuter'

/** A noun in the singular cases, with a capital letter, and its own gender for verbs. */
export type Noun = {
  /** Kto, co? Stowarzyszenie, Zarząd, Walne Zebranie Członków. */
  nominative: string
  /** Kogo, czego? */
  genitive: string
  /** Komu, czemu? */
  dative: string
  /** Kogo, co? */
  accusative: string
  /** Z kim, z czym? */
  instrumental: string
  /** O kim, o czym? */
  locative: string
  gender: Gender
  /** The form that agrees: `did('przyjął', 'przyjęła', 'przyjęło')`, also for adjectives and participles. */
  did: (masculine: string, feminine: string, neuter: string) => string
}

/** Polish words that change with the legal form. */
export type LegalFormWords = {
  /** Stowarzyszenie, Fundacja, Koło, Spółdzielnia, Spółka, Klub, Organizacja. */
  kind: Noun
  /** Zarząd; for an ordinary association without one: Przedstawiciel reprezentujący (masculine as well). */
  board: Noun
  /** Walne Zebranie Członków, Rada Fundacji (or Fundator), Zgromadzenie Wspólników … */
  highest: Noun
  /** Komisja Rewizyjna, Rada Fundacji …; null where the form need not have one. */
  control: Noun | null
  /** Whether the form has members. */
  hasMembers: boolean
  /** The founding text in the cases needed: statut, for a company umowa spółki, for an ordinary association regulamin. */
  statute: Noun
}
