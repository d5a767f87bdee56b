import { type Block, blocksOf, plainText, type Run } from '#templates/documents/blocks.ts'
import { formWords } from '#templates/documents/forms.ts'
import { longDay } from '#templates/documents/parts.ts'
import type {
  DocumentAnswers,
  DocumentFacts,
  DocumentTemplate,
} from '#templates/documents/template.ts'
import type { FactValue } from '#workflows/standard/manifest.ts'

/** A document ready to be drawn, plain JSON. `adoptedOn` null: a draft, and marked as one. */
export type DocumentSheet = {
  locale: 'pl'
  title: string
  organisation: string
  /** ISO day of the template's last review. */
  reviewedOn: string
  legalNote: string
  adoptedOn: string | null
  /** ISO instant written into the files, so that the same document gives the same bytes. */
  at: string
  blocks: Block[]
}

/** What is kept of an organisation with a finished document: its facts as they were. */
export type KnownFacts = Omit<DocumentFacts, 'form' | 'fact'> & {
  profile: Readonly<Record<string, FactValue | null>>
}

/** Answers by the name of the question, as the form sends them: text, `yes` / `no`, ISO days. */
export type RawAnswers = Readonly<Record<string, string>>

/** Draws a template with what is known and what was answered. Throws if its text is not one of ours. */
export function sheetOf(
  template: DocumentTemplate,
  {
    known,
    answers,
    adoptedOn,
  }: { known: KnownFacts; answers: RawAnswers; adoptedOn?: string | null },
): DocumentSheet {
  const facts = factsOf(known, answers)
  return {
    locale: 'pl',
    title: template.title,
    organisation: known.name,
    reviewedOn: template.reviewedOn,
    legalNote: template.legalNote,
    adoptedOn: adoptedOn ?? null,
    at: `${adoptedOn ?? known.today}T10:00:00.000Z`,
    blocks: blocksOf(template.write(facts, answersOf(answers))),
  }
}

export function factsOf(known: KnownFacts, answers: RawAnswers = {}): DocumentFacts {
  const { profile, ...facts } = known
  const chosen = { board: answers[bodyNames.board], highest: answers[bodyNames.highest] }
  return {
    ...facts,
    form: formWords(known.legalForm, chosen),
    fact: (name) => (Object.hasOwn(profile, name) ? (profile[name] ?? null) : null),
  }
}

/** Names of the facts of the profile that a text looks at, found by writing it once. */
export function factsAsked(
  template: DocumentTemplate,
  { known, answers }: { known: KnownFacts; answers: RawAnswers },
): string[] {
  const names = new Set<string>()
  const facts = factsOf(known, answers)
  const fact = (name: string) => {
    names.add(name)
    return facts.fact(name)
  }
  template.write({ ...facts, fact }, answersOf(answers))
  return [...names]
}

/** Names of the questions about bodies that some legal forms leave open. */
export const bodyNames = { board: 'bodyBoard', highest: 'bodyHighest' } as const

export function answersOf(raw: RawAnswers): DocumentAnswers {
  const text = (name: string) => (Object.hasOwn(raw, name) ? raw[name]?.trim() : '') || null
  return {
    text,
    lines: (name) =>
      (text(name) ?? '')
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    number: (name) => {
      const typed = text(name)
      const number = Number(typed?.replace(',', '.').replaceAll(/\s/g, ''))
      return typed === null || !Number.isFinite(number) ? null : number
    },
    yes: (name) => text(name) === 'yes',
    day: (name) => {
      const day = text(name)
      return day === null ? null : longDay(day)
    },
  }
}

/** The line a draft wears at its head and at every foot; a finished document has none. */
export function draftMark({ adoptedOn, reviewedOn }: DocumentSheet): string | null {
  if (adoptedOn !== null) return null
  return `Projekt do dostosowania · wzór z dnia ${longDay(reviewedOn)}`
}

/** The mark at the head, with what to do; null for a finished document. */
export function draftHead(sheet: DocumentSheet): string | null {
  const mark = draftMark(sheet)
  return mark && `${mark} · sprawdźcie z prawnikiem lub doradcą, zanim go przyjmiecie`
}

/** How a table's width is shared, by the longest words and texts of its columns; sums to 1. */
export function columnShares(head: Run[][], rows: Run[][][]): number[] {
  const weights = head.map((cell, column) => {
    const texts = [cell, ...rows.map((row) => row[column] ?? [])].map(plainText)
    const longestWord = Math.max(...texts.flatMap((text) => text.split(/\s/).map(lengthOf)))
    const longest = Math.max(...texts.map(lengthOf))
    // The margins of a cell need room as well, most of all where it holds two letters.
    return Math.max(longestWord, Math.sqrt(longest) * 3) + 3
  })
  const sum = weights.reduce((total, weight) => total + weight, 0)
  return weights.map((weight) => weight / sum)
}

const lengthOf = (text: string) => text.length
