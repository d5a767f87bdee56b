import { parseNip, parseRegon } from './identifiers.ts'
import { at, day, first, present, text } from './register-json.ts'
import { toldBy, warningsOf } from './register-told.ts'
import { legalFormOf, readableName, readablePlace } from './register-words.ts'

/** The answers of the two registers, as they came; absent when the number is not in that register. */
export type RegisterAnswers = { S?: unknown; P?: unknown }

export type Extract = {
  /** The register was asked about business activity and answered, if only that it knows nothing. */
  businessKnown: boolean
  registers: ('S' | 'P')[]
  /** ISO day up to which the extract is true; null when it does not say. */
  stateOn: string | null
  registeredOn: string | null
  /** Values for the organisation's details, in their stored form. A missing key: nothing is proposed. */
  details: Partial<Record<DetailField, string>>
  /** The name as the register writes it. */
  registeredName: string | null
  facts: Partial<Record<ExtractFact, boolean | string>>
  /** Told to the reader, kept with the extract, written nowhere else. Names of people are never among them. */
  told: Told
  warnings: Warning[]
}

export type DetailField =
  | 'name'
  | 'legalForm'
  | 'krs'
  | 'nip'
  | 'regon'
  | 'street'
  | 'postalCode'
  | 'city'

export type ExtractFact =
  | 'register'
  | 'publicBenefitStatus'
  | 'youngerThanYear'
  | 'businessActivity'
  | 'branches'
  | 'website'

export type Told = {
  organs: { name: string; representation: string | null; members: number }[]
  controls: { name: string; members: number }[]
  minister: string | null
  website: string | null
  branches: number
}

export type Warning = 'liquidation' | 'bankruptcy' | 'struckOff' | 'sectionSix'

type Asked = { number: string; today: string; businessKnown: boolean }

/** What an extract proposes. Null when the answer is not an extract of this number at all. */
export function readExtract(answers: RegisterAnswers, asked: Asked): Extract | null {
  const registers = (['S', 'P'] as const).filter((register) =>
    isOf(answers[register], asked.number),
  )
  // The register of associations comes first: it is the one that tells the status and the minister.
  const main = answers[registers[0] as 'S']
  if (main === undefined) return null
  const sections = registers.map((register) => answers[register])
  const registeredOn = day(sections, 'odpis.naglowekA.dataRejestracjiWKRS')
  const told = toldBy(sections)
  const name = text(first(sections, 'odpis.dane.dzial1.danePodmiotu.nazwa'))
  return {
    businessKnown: asked.businessKnown,
    registers,
    stateOn: day([main], 'odpis.naglowekA.stanZDnia'),
    registeredOn,
    registeredName: name,
    details: detailsOf(sections, asked.number, name),
    facts: factsOf({ sections, registers, registeredOn, told }, asked),
    told,
    warnings: warningsOf(sections),
  }
}

function isOf(answer: unknown, number: string): boolean {
  return text(at(answer, 'odpis.naglowekA.numerKRS'))?.padStart(10, '0') === number
}

function detailsOf(sections: unknown[], number: string, name: string | null) {
  const form = text(first(sections, 'odpis.dane.dzial1.danePodmiotu.formaPrawna'))
  const numbers = 'odpis.dane.dzial1.danePodmiotu.identyfikatory'
  const nip = parseNip(text(first(sections, `${numbers}.nip`)) ?? '')
  const regon = parseRegon(text(first(sections, `${numbers}.regon`)) ?? '')
  const found = {
    krs: number,
    name: name && readableName(name),
    legalForm: form && legalFormOf(form, name ?? ''),
    nip: nip.ok ? nip.value : null,
    regon: regon.ok ? regon.value : null,
    ...addressOf(first(sections, 'odpis.dane.dzial1.siedzibaIAdres.adres')),
  }
  return present(found)
}

function addressOf(address: unknown) {
  const part = (key: string) => text(at(address, key))
  const town = part('miejscowosc')
  // A village without streets gives its own name beside the number of the house.
  const street = part('ulica') ?? town
  const house = [part('nrDomu'), part('nrLokalu')].filter(Boolean).join('/')
  const code = part('kodPocztowy')
  return {
    street: street && house ? `${readablePlace(street)} ${house}` : null,
    postalCode: code && /^\d{2}-\d{3}$/.test(code) ? code : null,
    city: town && readablePlace(town),
  }
}

type Seen = {
  sections: unknown[]
  registers: ('S' | 'P')[]
  registeredOn: string | null
  told: Told
}

function factsOf({ sections, registers, registeredOn, told }: Seen, asked: Asked) {
  const benefit = first(sections, 'odpis.dane.dzial1.danePodmiotu.czyPosiadaStatusOPP')
  const isBoth = registers.length === 2
  const register = isBoth ? 'krsBoth' : registers[0] === 'P' ? 'krsBusiness' : 'krsAssociations'
  return present({
    register: asked.businessKnown ? register : null,
    businessActivity: asked.businessKnown ? registers.includes('P') : null,
    publicBenefitStatus: typeof benefit === 'boolean' ? benefit : null,
    youngerThanYear: registeredOn && isYounger(registeredOn, asked.today),
    // The register tells of branches and addresses that exist, never that there are none.
    branches: told.branches > 0 || null,
    website: told.website !== null || null,
  })
}

/** Less than twelve months have passed since. */
function isYounger(registeredOn: string, today: string): boolean {
  const [year, ...rest] = registeredOn.split('-')
  return today < [Number(year) + 1, ...rest].join('-')
}
