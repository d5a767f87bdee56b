import { common } from '#templates/messages/common.ts'
import type { Locale } from '#templates/messages/message.ts'

type Matches = readonly ({ id: string; data?: unknown } | undefined)[]

/** What a page's `meta` answers: its title in the language of the page, then the product's name. */
export function pageTitle(
  { matches }: { matches: Matches },
  title: (locale: Locale) => string | undefined,
): { title: string }[] {
  const locale = localeIn(matches)
  const own = title(locale)
  const product = String(common[locale].product)
  return [{ title: own ? `${own} · ${product}` : product }]
}

/** The root's loader knows the language; when it failed, Polish. */
function localeIn(matches: Matches): Locale {
  const root = matches.find((match) => match?.id === 'root')?.data
  const isEnglish = typeof root === 'object' && root !== null && 'locale' in root
  return isEnglish && root.locale === 'en' ? 'en' : 'pl'
}
