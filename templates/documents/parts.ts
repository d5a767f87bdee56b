import { type MarkdownText, md } from '#templates/documents/md.ts'
import type { DocumentFacts } from '#templates/documents/template.ts'

const longDate = new Intl.DateTimeFormat('pl-PL', { dateStyle: 'long', timeZone: 'UTC' })

/** "22 listopada 2026" from an ISO day. */
export function longDay(day: string): string {
  return longDate.format(new Date(`${day}T12:00:00Z`)).replaceAll(' ', '\u00a0')
}

/** "ul. Zielona 3, 50-001 Wrocław"; null when nothing of it is known. */
export function addressLine({ address }: DocumentFacts): string | null {
  const town = [address.postalCode, address.city].filter(Boolean).join(' ')
  return [address.street, town].filter(Boolean).join(', ') || null
}

/** "KRS 0000123456, NIP 9990000000": the numbers the organisation has; null when none is known. */
export function numbersLine({ krs, nip, regon, registerNo }: DocumentFacts): string | null {
  const numbers = { KRS: krs, 'nr w ewidencji': registerNo, NIP: nip, REGON: regon }
  const known = Object.entries(numbers).flatMap(([name, value]) =>
    value ? [`${name}\u00a0${value}`] : [],
  )
  return known.join(', ') || null
}

/** Who the organisation is, as a document names it once: name, seat and numbers. */
export function identity(facts: DocumentFacts): MarkdownText {
  return md`**${facts.name}**, adres siedziby: ${addressLine(facts)}, ${numbersLine(facts) ?? md`KRS / numer w ewidencji: ${null}, NIP: ${null}`}`
}

/** "przyjęta przez Zarząd dnia …": the line under a title; `participle` agrees with the document's noun. */
export function adopted(
  participle: string,
  by: string,
  day: string | null,
  number?: string | null,
): MarkdownText {
  return md`*${participle} przez ${by} dnia ${day}${number !== undefined && md`, uchwała nr ${number}`}*`
}
