import { formatDate } from '#app/i18n/format.ts'
import { type Locale, say, type Values } from '#templates/messages/message.ts'
import { refusals } from '#templates/messages/refusals.ts'

/**
 * The sentence of a refusal, said on the server so that pages need not carry all of them. Null for a key that is
 * not among the refusals: then the page's own words say it.
 */
export function refusalSentence(key: string, locale: Locale, values: Values = {}): string | null {
  if (!Object.hasOwn(refusals.pl, key)) return null
  return say(locale, refusals[locale][key as 'form'], inWords(locale, values))
}

/** Rules speak of days as ISO dates; people read them in their language. */
function inWords(locale: Locale, values: Values): Values {
  const told = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'string' && isDay.test(value) ? formatDate(locale, value) : value,
  ])
  return Object.fromEntries(told)
}

const isDay = /^\d{4}-\d{2}-\d{2}$/

type Refusal = { reason: string; values: Values; errors: Record<string, string> }

/** The same for a whole refusal: on the whole, and for each field that has such a key. */
export function refusalWords({ reason, values, errors }: Refusal, locale: Locale) {
  const sentences: Record<string, string> = {}
  for (const [field, key] of Object.entries(errors)) {
    const sentence = refusalSentence(key, locale, values)
    if (sentence !== null) sentences[field] = sentence
  }
  return { sentence: refusalSentence(reason, locale, values), sentences }
}
