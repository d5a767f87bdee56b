/** Words that stay small within a name. */
const small = new Set(
  'a albo bez dla do i im. imienia lub na nad o od oraz po pod przez przy rzecz rzeczy s. u w we wobec wokół z za ze'.split(
    ' ',
  ),
)

const companySuffixes = [
  'spółka z ograniczoną odpowiedzialnością',
  'sp. z o.o.',
  'sp. z o. o.',
  'spółka akcyjna',
  'prosta spółka akcyjna',
]

const roman = /^(?=[IVX]{2,})X{0,3}(?:IX|IV|V?I{0,3})$/

/**
 * A name of the register, written in capitals, as people write it: `STOWARZYSZENIE "MOST"` becomes
 * `Stowarzyszenie "Most"`. A guess for a person to correct, as nobody can tell an abbreviation from a word.
 */
export function readableName(name: string): string {
  const tidy = name.normalize('NFC').replace(/\s+/g, ' ').trim()
  if (tidy !== tidy.toUpperCase()) return tidy
  const words = tidy.split(' ').map((word, index) => readableWord(word, index === 0))
  const text = words.join(' ')
  const suffix = companySuffixes.find((each) => text.toLowerCase().endsWith(each))
  return suffix ? text.slice(0, -suffix.length) + suffix : text
}

/** A street, town or organ in the same way; `UL. WIOSENNA` becomes `ul. Wiosenna`. */
export function readablePlace(name: string): string {
  const words = readableName(name).split(' ')
  return words.map((word) => (abbreviated.test(word) ? word.toLowerCase() : word)).join(' ')
}

const abbreviated = /^(?:ul|al|pl|os|bp|ks|gen|dr|prof|św)\.$/i

function readableWord(word: string, first: boolean): string {
  const lower = word.toLowerCase()
  if (!first && small.has(lower)) return lower
  if (roman.test(word.replace(/[^\p{L}]/gu, ''))) return word
  // The letter after a quotation mark, a bracket or a hyphen begins a word too.
  return lower.replace(
    /(^|[-"„”'(/])(\p{L})/gu,
    (_, before, letter) => before + letter.toUpperCase(),
  )
}

/** `DD.MM.YYYY` as an ISO day, or null. */
export function isoDay(text: string): string | null {
  const [, day, month, year] = /^(\d{2})\.(\d{2})\.(\d{4})$/.exec(text.trim()) ?? []
  if (!day || !month || !year) return null
  const iso = `${year}-${month}-${day}`
  const date = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null
}

/** One legal form of the product for what the register calls it; null when that cannot be told. */
export function legalFormOf(form: string, name: string): string | null {
  const text = form.toUpperCase()
  if (text.includes('FUNDACJA')) return 'foundation'
  if (text.includes('SPÓŁDZIELNIA')) {
    return /SOCJALN/.test(`${text} ${name.toUpperCase()}`) ? 'socialCooperative' : 'other'
  }
  if (text.includes('SPÓŁKA')) return 'nonProfitCompany'
  if (/KOŚCIE|WYZNANI/.test(text)) return 'churchEntity'
  if (text.includes('STOWARZYSZENIE')) return 'association'
  return null
}
