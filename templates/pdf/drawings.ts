import type { ContentSvg, TableCell } from 'pdfmake/interfaces.js'
import type { Answer, Locale, Rating } from './facts.ts'
import { outlines } from './outlines.ts'
import { colours } from './paper.ts'

/** An SVG of ours as a page element; images inside are never read, whatever the text says. */
export function drawing(svg: string, placing: Omit<ContentSvg, 'svg'> = {}): ContentSvg {
  const options = { imageCallback: () => '' }
  return Object.assign({ svg, ...placing }, { options })
}

/** The streak gold leaves on a touchstone: our only ornament. */
export function streak(width: number, colour: string = colours.gold): string {
  const w = width
  return `<svg width="${w}" height="9" viewBox="0 0 ${w} 9"><path d="M2 6.4C${w * 0.25} 1.4 ${w * 0.58} 8 ${w - 2} 2.6" fill="none" stroke="${colour}" stroke-width="3.6" stroke-linecap="round"/></svg>`
}

/** The stone with its streak inside a ring of notches. */
export function sealDrawing(ring: string, stone: string, mark: string): string {
  const notches = `<circle cx="50" cy="50" r="45" fill="none" stroke="${ring}" stroke-width="5" stroke-dasharray="2.2 2.512"/>`
  const rings = `<circle cx="50" cy="50" r="40.5" fill="none" stroke="${ring}" stroke-width="1.4"/><circle cx="50" cy="50" r="37.5" fill="none" stroke="${ring}" stroke-width=".6"/>`
  const body = `<path d="M29 37 50 27 71 36.500V63L50 73 29 64.500z" fill="${stone}"/>`
  const gold = `<path d="M38 60.500 62 40" fill="none" stroke="${mark}" stroke-width="5.600" stroke-linecap="round"/>`
  return `<svg width="100" height="100" viewBox="0 0 100 100">${notches}${rings}${body}${gold}</svg>`
}

/** The word PRÓBNE over the whole sheet, light and solid, so that it lies behind and prints as PDF/A. */
export function trialGround(locale: Locale, size: { width: number; height: number }): string {
  const { width, path } = outlines[locale]
  const angle = -56
  const scale = Math.min(2.6, 780 / width)
  const [x, y] = [size.width / 2, size.height / 2]
  return `<svg width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}"><g transform="translate(${x} ${y}) rotate(${angle}) scale(${scale.toFixed(3)}) translate(${-width / 2} 36)"><path d="${path}" fill="${colours.ghost}"/></g></svg>`
}

type Sign = Answer | Rating

/** Word, sign and colour go together; the colour is never alone. */
export const signColour: Record<Sign, string> = {
  met: '#1f6b3a',
  partly: '#8a5a00',
  notMet: '#a3262a',
  unknown: '#4b3f93',
  cannotTell: '#4b3f93',
  notApplicable: '#5d666e',
  unanswered: '#505a63',
}

/** The small sign of an answer or a rating, 28 units square. */
export function signDrawing(sign: Sign): string {
  const c = signColour[sign]
  const ring = `<circle cx="14" cy="14" r="10.500" fill="#fff" stroke="${c}" stroke-width="3"/>`
  const line = (d: string, colour = c) =>
    `<path d="${d}" fill="none" stroke="${colour}" stroke-width="3" stroke-linecap="round"/>`
  const asked = `${ring}${line('M10.800 11.200a3.300 3.300 0 1 1 4.800 3c-1.100 .6-1.600 1.100-1.600 2.200')}<circle cx="14" cy="19.800" r="1.700" fill="${c}"/>`
  const inside: Record<Sign, string> = {
    met: `<circle cx="14" cy="14" r="12" fill="${c}"/>${line('M8 14.500l4 4 8-9', '#fff')}`,
    partly: `${ring}<path d="M14 3.500a10.500 10.500 0 0 0 0 21z" fill="${c}"/>`,
    notMet: ring + line('M9 14h10'),
    unknown: asked,
    cannotTell: asked,
    notApplicable: line('M6 14h16'),
    unanswered: `<circle cx="14" cy="14" r="11" fill="none" stroke="${c}" stroke-width="2" stroke-dasharray="3 3"/>`,
  }
  return `<svg width="28" height="28" viewBox="0 0 28 28">${inside[sign]}</svg>`
}

/** Sign and word in one colour. */
export function marked(sign: Sign, word: string): TableCell {
  return {
    columns: [
      { width: 9, stack: [drawing(signDrawing(sign), { width: 9 })], margin: [0, 1.5, 0, 0] },
      { width: '*', text: word, color: signColour[sign], bold: true },
    ],
    columnGap: 4,
  }
}
