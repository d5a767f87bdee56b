import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { isDrawn, printable, printableFacts } from './printable.ts'
import { words } from './words.ts'

// fontkit comes with pdfmake and brings no types; this is all that is used of it.
type Face = { characterSet: number[]; hasGlyphForCodePoint(codePoint: number): boolean }
const require = createRequire(import.meta.url)
const fontkit = require('fontkit') as { openSync(path: string): Face }
const faces = [
  '400Regular/Lato_400Regular',
  '400Regular_Italic/Lato_400Regular_Italic',
  '700Bold/Lato_700Bold',
  '900Black/Lato_900Black',
].map((name) => fontkit.openSync(require.resolve(`@expo-google-fonts/lato/${name}.ttf`)))

test('every word of both languages has a glyph in every face', () => {
  const lacking = (text: string) =>
    Array.from(text).filter(
      (sign) => !faces.every((face) => face.hasGlyphForCodePoint(sign.codePointAt(0)!)),
    )

  for (const text of [...texts(words.pl), ...texts(words.en)]) expect(lacking(text)).toEqual([])
})

test('what counts as printable is what the font files draw', () => {
  for (let codePoint = 0x20; codePoint < 0x2800; codePoint++) {
    const sign = String.fromCodePoint(codePoint)
    if (isDrawn(sign))
      expect(
        faces.every((face) => face.hasGlyphForCodePoint(codePoint)),
        sign,
      ).toBe(true)
  }
  for (const sign of 'ąćęłńóśźżĄĆĘŁŃÓŚŹŻ„”–—§•€≤≥\u00a0') expect(isDrawn(sign), sign).toBe(true)
})

test('letters typed in two parts are put together and rare spaces get a near equivalent', () => {
  expect(printable('o\u0301z\u0307')).toBe('óż')
  expect(printable('1\u202f200\u2011x')).toBe('1\u00a0200-x')
  expect(printable('a\u200bb\u00adc')).toBe('abc')
  expect(printable('Nguyễn')).toBe('Nguyen')
})

test('what cannot be printed is visible, never an empty box', () => {
  expect(printable('Dom 🏠 ☐')).toBe('Dom ? ?')
})

test('the signed text is not touched', () => {
  const facts = { credential: '{"n":"🏠"}', name: '🏠', list: [{ text: '\u2011' }], count: 2 }

  expect(printableFacts(facts)).toEqual({
    ...{ credential: '{"n":"🏠"}', name: '?', list: [{ text: '-' }], count: 2 },
  })
})

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function') return [String(value(1, 2, 3))]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(texts)
}
