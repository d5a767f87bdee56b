import type { Locale } from '#templates/messages/message.ts'

const TIME_ZONE = 'Europe/Warsaw'

const remembered = new Map<string, Intl.DateTimeFormat>()

/** "22 listopada 2026" from an ISO date or instant. */
export function formatDate(locale: Locale, iso: string): string {
  return formatter(locale, 'date', { day: 'numeric', month: 'long', year: 'numeric' }).format(
    instant(iso),
  )
}

/** "22 listopada 2026, 21:14" in Polish time. */
export function formatDateTime(locale: Locale, iso: string): string {
  const time = formatter(locale, 'time', { hour: '2-digit', minute: '2-digit' }).format(
    new Date(iso),
  )
  return `${formatDate(locale, iso)}, ${time}`
}

/** "21:14" in Polish time. */
export function formatTime(locale: Locale, iso: string): string {
  return formatter(locale, 'time', { hour: '2-digit', minute: '2-digit' }).format(new Date(iso))
}

export function formatNumber(locale: Locale, value: number): string {
  return new Intl.NumberFormat(locale === 'pl' ? 'pl-PL' : 'en-GB', {
    useGrouping: 'always',
  }).format(value)
}

function formatter(locale: Locale, name: string, options: Intl.DateTimeFormatOptions) {
  const key = `${locale}:${name}`
  let found = remembered.get(key)
  if (!found) {
    found = new Intl.DateTimeFormat(locale === 'pl' ? 'pl-PL' : 'en-GB', {
      ...options,
      timeZone: TIME_ZONE,
    })
    remembered.set(key, found)
  }
  return found
}

/** A day without a time is that day in Poland, whatever the machine's zone. */
function instant(iso: string): Date {
  return new Date(iso.length === 10 ? `${iso}T12:00:00Z` : iso)
}
