import type { Locale } from './facts.ts'

const zone = 'Europe/Warsaw'

const dateFormats = {
  pl: new Intl.DateTimeFormat('pl-PL', { dateStyle: 'long', timeZone: zone }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: zone }),
}

/** "22 listopada 2026", by the calendar of Warsaw. Takes an ISO date or instant. */
export function longDate(iso: string, locale: Locale): string {
  return dateFormats[locale].format(new Date(iso)).replaceAll(' ', '\u00a0')
}

/** Keeps one-letter words with the next one: a line that ends in "w" or "i" is bad Polish setting. */
export function tied(text: string): string {
  return text.replace(/(?<=^|[\s\u00a0(„])([\p{L}])\s+/gu, '$1\u00a0')
}

/** The first digits of a hash, in fours: enough to compare by eye. */
export function shortHash(sha256: string): string {
  return sha256.slice(0, 16).match(/.{4}/g)!.join('\u00a0')
}

/** Advance widths of Lato Black in hundredths of an em, by letters of about the same width. */
const widths: [letters: RegExp, width: number][] = [
  [/[.,:;'!|]/, 25],
  [/[ijlI()]/, 31],
  [/[\sfłtr-]/, 39],
  [/[sśzźżcćJ„”"]/, 48],
  [/[gLaąeęSŚEĘFŁyv]/, 55],
  [/[bdhknńoópuqx\dTZŹŻ]/, 60],
  [/[PBCĆRYGKX&]/, 70],
  [/[UAĄDVHNŃOÓQ]/, 79],
  [/[wm]/, 85],
]

/** Width of a text in ems, a little on the safe side; letters not listed count as the widest. */
function ems(text: string): number {
  const width = (sign: string) => widths.find(([letters]) => letters.test(sign))?.[1] ?? 105
  return Array.from(text, width).reduce((sum, each) => sum + each, 0) / 100
}

/** How many lines the text takes at a size, breaking between words as a typesetter does. */
function lines(text: string, size: number, width: number): number {
  let count = 1
  let used = 0
  for (const word of text.split(' ')) {
    const wide = ems(word) * size
    // A word too wide for any line is what makes a smaller size necessary.
    if (wide > width) return Number.POSITIVE_INFINITY
    if (used > 0 && used + wide + size * 0.2 > width) {
      count++
      used = wide
    } else {
      used += (used > 0 ? size * 0.2 : 0) + wide
    }
  }
  return count
}

type Fit = { fontSize: number; height: number }

/**
 * The largest of the sizes (points, descending) at which a name fits its box, and how tall it gets.
 * A size up to a fifth smaller is taken when it saves a line, which is mostly a word left alone.
 */
export function fitted(
  text: string,
  sizes: readonly number[],
  box: { width: number; height: number; lineHeight: number },
): Fit {
  const count = (size: number) => lines(text, size, box.width)
  const height = (size: number) => count(size) * size * 1.2 * box.lineHeight
  const largest = sizes.find((size) => height(size) <= box.height) ?? sizes.at(-1)!
  const near = sizes.filter((size) => size <= largest && size >= largest * 0.8)
  const fontSize = near.find((size) => count(size) < count(largest)) ?? largest
  return { fontSize, height: Math.min(height(fontSize), box.height) }
}
