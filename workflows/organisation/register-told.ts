import type { Told, Warning } from './register-extract.ts'
import { at, first, list, text } from './register-json.ts'
import { readableName } from './register-words.ts'

/** What the register tells of its bodies, as far as it may be kept: never who sits in them. */
export function toldBy(sections: unknown[]): Told {
  const minister = text(first(sections, 'odpis.dane.dzial1.organSprawujacyNadzor.nazwa'))
  return {
    organs: list(first(sections, 'odpis.dane.dzial2.reprezentacja')).flatMap((organ) => {
      const name = text(at(organ, 'nazwaOrganu'))
      const representation = text(at(organ, 'sposobReprezentacji'))
      if (name === null && representation === null) return []
      const members = list(at(organ, 'sklad')).length
      return [{ name: readableName(name ?? ''), representation: sentence(representation), members }]
    }),
    controls: list(first(sections, 'odpis.dane.dzial2.organNadzoru')).flatMap((organ) => {
      const name = text(at(organ, 'nazwa'))
      return name ? [{ name: readableName(name), members: list(at(organ, 'sklad')).length }] : []
    }),
    minister: minister && sentence(minister),
    website:
      text(
        first(sections, 'odpis.dane.dzial1.siedzibaIAdres.adresStronyInternetowej'),
      )?.toLowerCase() ?? null,
    branches: list(first(sections, 'odpis.dane.dzial1.jednostkiTerenoweOddzialy')).length,
  }
}

/** Capitals of a whole sentence, as the register writes them, read badly. */
function sentence(capitals: string | null): string | null {
  if (capitals === null || capitals !== capitals.toUpperCase()) return capitals
  const lower = capitals.toLowerCase()
  return lower.charAt(0).toUpperCase() + lower.slice(1)
}

/** Section 6 tells of liquidation, dissolution and bankruptcy; anything in it is worth a warning. */
export function warningsOf(sections: unknown[]): Warning[] {
  const found = new Set<Warning>()
  for (const section of sections) {
    const six = at(section, 'odpis.dane.dzial6')
    const keys =
      typeof six === 'object' && six !== null ? Object.keys(six).join(' ').toLowerCase() : ''
    if (/likwid|rozwi/.test(keys)) found.add('liquidation')
    else if (/upad/.test(keys)) found.add('bankruptcy')
    else if (keys !== '') found.add('sectionSix')
    if (/wykre/.test(keys) || at(section, 'odpis.naglowekA.dataWykreslenia')) found.add('struckOff')
  }
  return [...found]
}
