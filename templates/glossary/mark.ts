import { accessibilityTerms } from '#templates/glossary/accessibility.ts'
import { bodyTerms } from '#templates/glossary/bodies.ts'
import { bookTerms } from '#templates/glossary/books.ts'
import { dataTerms } from '#templates/glossary/data.ts'
import { publicBenefitTerms } from '#templates/glossary/public-benefit.ts'
import { registerTerms } from '#templates/glossary/registers.ts'
import { safetyTerms } from '#templates/glossary/safety.ts'
import { standardTerms } from '#templates/glossary/standard.ts'
import { taxTerms } from '#templates/glossary/taxes.ts'
import type { Term } from '#templates/glossary/term.ts'
import type { Locale } from '#templates/messages/message.ts'

/** Every word of the glossary. */
export const glossary: readonly Term[] = [
  ...bodyTerms,
  ...registerTerms,
  ...publicBenefitTerms,
  ...bookTerms,
  ...taxTerms,
  ...dataTerms,
  ...safetyTerms,
  ...accessibilityTerms,
  ...standardTerms,
]

/** A piece of a text: as it is, or a word that the glossary explains. */
export type Segment = { text: string; term: Term | null }

type Found = { term: Term; start: number; end: number }

/**
 * The text in pieces, in order, whose `text` joined gives the text again. Each term is marked where it
 * stands first; where two overlap, the longer one is.
 */
export function markTerms(text: string, locale: Locale): Segment[] {
  const segments: Segment[] = []
  let at = 0
  for (const { term, start, end } of withoutOverlap(firstPlaces(text, locale))) {
    if (start > at) segments.push({ text: text.slice(at, start), term: null })
    segments.push({ text: text.slice(start, end), term })
    at = end
  }
  if (at < text.length) segments.push({ text: text.slice(at), term: null })
  return segments
}

/** For each term on a page, the text in which it comes first: there it is explained, elsewhere no more. */
export function firstTexts(texts: readonly { text: string; locale: Locale }[]) {
  const first = new Map<string, string>()
  for (const { text, locale } of texts)
    for (const { term } of markTerms(text, locale))
      if (term && !first.has(term.id)) first.set(term.id, text)
  return first
}

function firstPlaces(text: string, locale: Locale): Found[] {
  return patterns[locale].flatMap(({ term, loose, exact }) => {
    const places = [loose, exact].flatMap((pattern) => {
      const match = pattern?.exec(text)
      return match ? [{ term, start: match.index, end: match.index + match[0].length }] : []
    })
    return places.toSorted(inOrder).slice(0, 1)
  })
}

/** From the left; of those that begin together, the longest first. */
const inOrder = (a: Found, b: Found) => a.start - b.start || b.end - a.end

function withoutOverlap(found: Found[]): Found[] {
  const kept: Found[] = []
  for (const place of found.toSorted((a, b) => b.end - b.start - (a.end - a.start)))
    if (kept.every(({ start, end }) => place.end <= start || place.start >= end)) kept.push(place)
  return kept.toSorted(inOrder)
}

const patterns = { pl: patternsOf('pl'), en: patternsOf('en') }

function patternsOf(locale: Locale) {
  return glossary.map((term) => {
    const isExact = (form: string) => form.toUpperCase() === form
    const forms = term.forms[locale]
    return {
      term,
      loose: patternOf(
        forms.filter((form) => !isExact(form)),
        'iu',
      ),
      exact: patternOf(forms.filter(isExact), 'u'),
    }
  })
}

/** Whole words only; longer forms first, so that "CIT-8/O" is not found as "CIT-8". */
function patternOf(forms: string[], flags: string): RegExp | null {
  if (forms.length === 0) return null
  const words = forms
    .toSorted((a, b) => b.length - a.length)
    .map((form) =>
      form
        .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
        .replaceAll('*', '\\p{L}{0,6}')
        .replaceAll(' ', '[\\s\\u00a0]+'),
    )
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, flags)
}
