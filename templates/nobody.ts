import type { Locale } from './messages/message.ts'

/**
 * What stands where a name was. It is kept in place of the name itself, so that every page, letter and table shows
 * it without having to think of it; English pages are told the English words (`inEnglish`).
 */
export const erasedPerson = 'osoba, której dane usunięto'
export const erasedOrganisation = 'organizacja, której dane usunięto'
/** Somebody whom a copy of an organisation knows by an id only. */
export const unknownPerson = 'osoba spoza zespołu'

const english: Record<string, string> = {
  [erasedPerson]: 'a person whose data was erased',
  [erasedOrganisation]: 'an organisation whose data was erased',
  [unknownPerson]: 'a person outside the team',
}

/** The data of a page with those words in the reader's language; everything else is the same. */
export function namesFor<T>(locale: Locale, data: T): T {
  return locale === 'en' ? (translated(data) as T) : data
}

function translated(value: unknown): unknown {
  if (typeof value === 'string') return english[value] ?? value
  if (Array.isArray(value)) return value.map(translated)
  if (value === null || typeof value !== 'object') return value
  if (Object.getPrototypeOf(value) !== Object.prototype) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, translated(each)]))
}
