export type Locale = 'pl' | 'en'

/** A text, or one text for each plural form of `{n}`. */
export type Message = string | { one: string; few?: string; many?: string; other: string }

export type Values = Record<string, string | number>

/** Words of one part of the product; both languages side by side, so that a missing one does not compile. */
export type Catalogue<Key extends string = string> = Record<Locale, Record<Key, Message>>

const rules = { pl: new Intl.PluralRules('pl'), en: new Intl.PluralRules('en') }

/** The message with its values in place; `{n}` chooses the plural form. */
export function say(locale: Locale, message: Message, values: Values = {}): string {
  const text =
    typeof message === 'string'
      ? message
      : (message[rules[locale].select(Number(values.n)) as 'one'] ?? message.other)
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
}
