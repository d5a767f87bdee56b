import SqliteDatabase from 'better-sqlite3'
import { type Actor, rolesAt } from '../cast.ts'
import { type Kind, kinds, type Row, table, type Who } from '../table.ts'
import { type Place, type PlaceName, type Places, reviewerAt } from './places.ts'

/** One address of one object, and the same with names that nothing has. */
export type Asking = {
  row: Row
  place: PlaceName | 'house'
  names: Place
  address: string
  missing?: string
  /** The names in both addresses, to be taken out before answers are compared. */
  ids: string[]
}

const nothing = 'abcdefghijklmnopqrstuvwxyz234567'
const noNumber = 'P-2026-999999'

/** Pages of a submission are addressed by the assessment, those of a report by the case. */
const addressedBy: Partial<Record<Kind, string>> = {
  submission: 'assessment',
  report: 'case',
  evidenceFile: 'fileVersion',
}

const idOf = ({ of }: Row, names: Place) => of && names[addressedBy[of] ?? of]

/** Where a route is asked: at the places of its kind, or once in the house. */
export function askingsOf(path: string, { places, house }: Places): Asking[] {
  const row = table[path] as Row
  const where: readonly PlaceName[] = row.of ? kinds[row.of].at : []
  if (where.length === 0) return [asking(path, row, { place: 'house', names: house })]
  return where.map((place) => asking(path, row, { place, names: places[place] }))
}

type Placed = { place: Asking['place']; names: Place }

function asking(path: string, row: Row, { place, names }: Placed): Asking {
  const id = idOf(row, names)
  const all = { ...anywhere, ...names }
  const address = addressOf(path, row, { ...all, ...(id && { id }) })
  const missing = addressOf(path, row, { ...all, id: nothing, number: noNumber })
  const ids = [id ?? nothing, names.number ?? noNumber, nothing, noNumber]
  return { row, place, names, address, ids, ...(missing !== address && { missing }) }
}

const anywhere: Place = {
  ...{ id: nothing, token: nothing, number: noNumber, slug: 'wroclaw-ngo', version: '0.9-pilot' },
  ...{ page: 'start', no: '1', code: 'PR-01', area: 'PR', itemId: nothing, linkId: nothing },
  duty: 'register-change',
  template: 'board-minutes',
}

function addressOf(path: string, { query }: Row, names: Place): string {
  if (path === '*') return '/nowhere/at/all'
  const full = query ? `${path}?${query}` : path
  const named = full.replaceAll(/:([a-zA-Z]+)/g, (_, name: string) => names[name] ?? nothing)
  return named.startsWith('/') ? named : `/${named}`
}

export type Allowed = {
  get: 'ok' | 'login' | '404' | '403'
  /** May send the form, so the table of refusals has nothing to say. */
  entitled: boolean
  /** What a refused form may be answered with. */
  refused: string[]
  /** For this actor there is no such object. */
  blind: boolean
}

/** What the table says to one actor about one address. */
export function allowed({ row, place }: Asking, actor: Actor): Allowed {
  const signedIn = actor.email !== undefined && !actor.ended
  const is = isAmong(signedIn ? standingAt(place, actor) : undefined)
  const { now, ever } = readersAt(row, place)
  const seen = row.of !== undefined && is(kinds[row.of].seen)
  const reads = is(now)
  const entitled = row.writes !== undefined && is(row.writes)
  if (!signedIn) {
    const hidden = ever.includes('public') || (row.hides === true && !row.of)
    const get = reads ? 'ok' : hidden ? '404' : 'login'
    return { get, entitled, refused: row.writes ? ['login'] : noForm, blind: get === '404' }
  }
  const blind = !reads && !seen
  // Who could read it at another step of the way finds nothing yet.
  const early =
    ever.some((who) => who !== 'public' && is(who)) ||
    (row.early !== undefined && now.length === 0 && is(row.early))
  const hidden = row.hides === true || (row.hides !== undefined && is(row.hides))
  const get = reads ? 'ok' : blind || hidden || early ? '404' : '403'
  if (!row.writes) return { get, entitled, refused: noForm, blind: false }
  return { get, entitled, refused: blind ? ['404'] : ['403', '404'], blind }
}

const noForm = ['405', '404', '403', 'login']

const standingAt = (place: Asking['place'], actor: Actor): string[] => {
  if (place === 'house') return actor.house ?? []
  return [...rolesAt(actor, place), ...(reviewerAt[place] === actor.email ? ['own'] : [])]
}

const isAmong = (roles: string[] | undefined) => (who: Who) =>
  who === 'public' ||
  (roles !== undefined && (who === 'signedIn' || [...who].some((role) => roles.includes(role))))

function readersAt({ reads }: Row, place: Asking['place']): { now: Who; ever: Who[] } {
  if (typeof reads === 'string' || isList(reads)) return { now: reads, ever: [] }
  const byPlace: Partial<Record<string, Who>> = reads
  return { now: byPlace[place] ?? [], ever: Object.values(reads) }
}

const isList = (reads: Row['reads']): reads is Exclude<Who, string> => Array.isArray(reads)

const reason = 'Powód podany na piśmie, dość długi.'

/** A form with every field that some address takes, so that only permission can be what is missing. */
export function plausible({ row, names }: Asking, { file, house, places }: Places): string {
  const number = row.of === 'certificate' ? names.number : undefined
  return new URLSearchParams({
    ...fields,
    version: String(versionOf(file, { id: idOf(row, names), number })),
    versionId: names.versionId ?? nothing,
    organisationId: places.answering.organisation ?? '',
    personId: house.person ?? '',
    rapporteurId: house.person ?? '',
    ...row.form,
  }).toString()
}

const fields = {
  ...{ revision: '0', reason, value: 'partly', justification: 'Zaczęliśmy.', goOn: 'here' },
  ...{ name: 'Dokument', title: 'Dokończyć', owner: 'Zarząd', dueOn: '2027-01-31' },
  ...{ name1: 'Osoba Przykładowa', position1: 'członkini zarządu', representation: 'łącznie' },
  ...{ place: 'Wrocław', confirmed: 'yes', impartial: 'yes', confidential: 'yes', minutes: '60' },
  ...{ rationale: 'Jest uchwała.', evidenceSeen: 'uchwała', privateNote: '', question: '' },
  ...{ summary: 'Wszystko jest.', remarks: 'Dziękujemy.', meetingOn: '2027-02-01', lead: 'yes' },
  ...{ rules: 'yes', terms: 'yes', privacy: 'yes', email: 'gosc@demo.example', cohort: '' },
  ...{ krs: '', nip: '', regon: '', registerNo: '', street: 'Próbna 1', postalCode: '50-001' },
  ...{ city: 'Wrocław', mode: 'trial', standardVersionId: nothing, submission: '', review: '' },
  ...{ decision: '', end: '', reviewDays: '10', clarificationDays: '10', quorum: '3', places: '' },
}

type Named = { id: string | undefined; number: string | undefined }

/** The present version, as a page drawn just now would send it. */
function versionOf(file: string, { id, number }: Named): number {
  const db = new SqliteDatabase(file, { readonly: true })
  const found = db
    .prepare(
      `select version from workflow
       where id = coalesce((select id from certificate where number = ?), ?)`,
    )
    .pluck()
    .get(number ?? null, id ?? null)
  db.close()
  return Number(found ?? 1)
}

/** The address of a route with the given names; what is not among them is called as nothing is. */
export function addressIn(path: string, names: Place): string {
  const row = table[path] as Row
  const id = idOf(row, names)
  return addressOf(path, row, { ...anywhere, ...names, ...(id && { id }) })
}
