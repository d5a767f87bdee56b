import { useContext } from 'react'
import { type Locale, type Message, say, type Values } from '#templates/messages/message.ts'
import { LocaleContext } from './locale-context.ts'

export type T<Key extends string> = (key: Key, values?: Values) => string

/** The language of the page and a function that says a message of one catalogue in it. */
export function useT<Key extends string>(catalogue: Record<Locale, Record<Key, Message>>): T<Key> {
  const locale = useContext(LocaleContext)
  return (key, values) => bound(locale, say(locale, catalogue[locale][key], values))
}

/** Polish never ends a line with a one-letter word. */
const bound = (locale: Locale, text: string) =>
  locale === 'pl' ? text.replace(/(?<=^|[\s(„])([aiouwzAIOUWZ]) /g, '$1\u00a0') : text

export function useLocale(): Locale {
  return useContext(LocaleContext)
}
