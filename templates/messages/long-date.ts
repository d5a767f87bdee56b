import type { Locale } from './message.ts'

const formats = {
  pl: new Intl.DateTimeFormat('pl-PL', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
}

/** "18 listopada 2026" of `2026-11-18`, wherever the machine stands. */
export function longDate(day: string, locale: Locale): string {
  return formats[locale].format(new Date(day))
}
