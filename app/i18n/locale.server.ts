import type { Locale } from '#templates/messages/message.ts'

/** `?lang=` of this address, else the cookie, else the browser's wish, else Polish. */
export function localeOf(request: Request): Locale {
  const asked = new URL(request.url).searchParams.get('lang')
  if (isLocale(asked)) return asked
  const kept = /(?:^|;\s*)lang=(pl|en)\b/.exec(request.headers.get('cookie') ?? '')?.[1]
  if (isLocale(kept)) return kept
  const wished = (request.headers.get('accept-language') ?? '').slice(0, 2).toLowerCase()
  return wished === 'en' ? 'en' : 'pl'
}

/** The cookie that remembers a language chosen by `?lang=`, or nothing to set. */
export function localeCookie(request: Request): Record<string, string> {
  const asked = new URL(request.url).searchParams.get('lang')
  return isLocale(asked)
    ? { 'set-cookie': `lang=${asked}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly` }
    : {}
}

const isLocale = (value: unknown): value is Locale => value === 'pl' || value === 'en'
