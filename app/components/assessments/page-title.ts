import { assessment } from '#templates/messages/assessment.ts'
import { type Locale, say, type Values } from '#templates/messages/message.ts'

type Match = { id: string; data?: unknown }

/** The title of a page in the language the root found for it. */
export function titled(
  matches: (Match | undefined)[],
  key: keyof typeof assessment.pl,
  values?: Values,
) {
  const root = matches.find((match) => match?.id === 'root')?.data as
    | { locale?: Locale }
    | undefined
  const locale = root?.locale ?? 'pl'
  return [{ title: `${say(locale, assessment[locale][key], values)} – Probierz` }]
}
