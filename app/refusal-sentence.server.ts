import { type Locale, say, type Values } from '#templates/messages/message.ts'
import { refusals } from '#templates/messages/refusals.ts'

/**
 * The sentence of a refusal, said on the server so that pages need not carry all of them. Null for a key that is
 * not among the refusals: then the page's own words say it.
 */
export function refusalSentence(key: string, locale: Locale, values: Values = {}): string | null {
  if (!Object.hasOwn(refusals.pl, key)) return null
  return say(locale, refusals[locale][key as 'form'], values)
}

/** The same for each field that has a key. */
export function refusalSentences(
  errors: Record<string, string>,
  locale: Locale,
  values: Values = {},
): Record<string, string> {
  const said = Object.entries(errors).map(
    ([field, key]) => [field, refusalSentence(key, locale, values)] as const,
  )
  return Object.fromEntries(said.filter((entry): entry is [string, string] => entry[1] !== null))
}
