import { afterAll, beforeAll, expect, test } from 'vitest'
import routes from '#app/routes.ts'
import { watch } from '#tests/trust/support/fault.ts'
import { freePort, type Running, requireBuild, serve } from '#tests/trust/support/server.ts'
import { type Actor, actors } from '../cast.ts'
import type { Row } from '../table.ts'
import { type Asking, allowed, askingsOf, plausible } from './cells.ts'
import { type Answer, ask, type Form, formed, kindOf, openSessions, plain, spilt } from './http.ts'
import { givenPlaces, type Place, type Places } from './places.ts'

/** S1 of the trust catalogue: every route × everybody × own and foreign, in each form Remix answers in. */
let places: Places
let server: Running
let cookies: Map<string, string>
let outside: ReturnType<typeof watch>

/** A house with everybody in it, served as in production, for the tests of the file that asks. */
export function openHouse(): void {
  beforeAll(open, 240_000)
  afterAll(close)
}

async function open() {
  requireBuild()
  places = await givenPlaces()
  const { dataDir, file, settings } = places
  cookies = openSessions(file, { actors, secret: settings.secret })
  const env = { SECOND_FACTOR: 'off', TRUST_PROXY: 'on', DEMONSTRATION: 'yes', LOG_LEVEL: 'warn' }
  server = await serve(dataDir, { port: await freePort(), env })
  outside = watch(file)
}

async function close() {
  outside?.close()
  const ended = await server?.kill('SIGTERM')
  places?.remove()
  expect(ended?.output).toBe('')
}

export const addresses = (await routes).map(({ path, file, index }) => ({
  path: index ? '/' : (path ?? ''),
  route: file.replace(/\.tsx?$/, ''),
}))

type Address = (typeof addresses)[number]

/** Each of the addresses is read by everybody, in each form Remix answers in. */
export function readByEverybody(some: Address[]): void {
  test.each(some)('$path', { timeout: 120_000 }, async ({ path, route }) => {
    const wrong: string[] = []
    for (const form of forms)
      await forEachCell(path, async (cell) => {
        if (!formsFor(cell).includes(form)) return
        wrong.push(...(await read({ ...cell, form, route })))
      })
    expect(wrong).toEqual([])
  })
}

/** Each of the addresses is written to by everybody who may not. */
export function writtenByOthers(some: Address[]): void {
  test.each(some)('$path', { timeout: 120_000 }, async ({ path, route }) => {
    const before = standing()
    const wrong: string[] = []
    await forEachCell(path, async (cell) => wrong.push(...(await write({ ...cell, route }))))
    expect(wrong).toEqual([])
    expect(standing()).toBe(before)
  })
}

/** What lies under another object, asked for through one's own. */
export function reachedAcross(): void {
  type Reach = [actor: string, address: (own: Place, other: Place) => string]
  const reaches: Record<string, Reach> = {
    evidence: [
      'administrator',
      (own, { linkId }) =>
        `/assessments/${own.assessment}/criteria/${own.code}/evidence/${linkId}/remove`,
    ],
    'a document': [
      'administrator',
      (own) => `/assessments/${own.assessment}/criteria/${own.code}/evidence/reuse`,
    ],
    'an item of the plan': [
      'administrator',
      (own, { itemId }) => `/assessments/${own.assessment}/plan/${itemId}`,
    ],
    'its status': [
      'administrator',
      (own, { itemId }) => `/assessments/${own.assessment}/plan/${itemId}/status`,
    ],
    'a member of the team': [
      'administrator',
      (own, { membership }) => `/organisations/${own.organisation}/team/${membership}/end`,
    ],
    'a reviewer': [
      'coordinator',
      (own, { reviewId }) => `/cases/${own.case}/reviewers/${reviewId}/release`,
    ],
  }

  test.each(Object.keys(reaches))('%s', async (name) => {
    const [actor, addressOf] = reaches[name] as Reach
    const own = places.places[actor === 'coordinator' ? 'agreeing' : 'answering']
    const other = places.places.foreign
    const address = addressOf(own, other)
    const row: Row = { reads: [], form: { status: 'done', versionId: other.versionId ?? '' } }
    const asking: Asking = { row, place: 'house', names: own, address, ids: [] }
    const before = standing()
    const body = plausible(asking, places)
    const cookie = cookies.get(actor)
    const answer = await ask(address, { origin: server.origin, cookie, method: 'POST', body })

    expect(answer.status).toBe(404)
    expect(standing()).toBe(before)
  })
}

/** What trying leaves behind: who is signed in, and how often somebody tried. */
const besides = ['session', 'attempt']

let known = { commits: -1, digest: '' }

/** The digest of everything; while nobody commits, the one of before. */
function standing(): string {
  const commits = outside.commits()
  if (commits !== known.commits) known = { commits, digest: outside.digest(besides) }
  return known.digest
}

type Cell = {
  asking: Asking
  actor: Actor
  nothingThere: Map<string, Promise<string>>
  first: boolean
  last: boolean
}

const forms: Form[] = ['document', 'data', 'route']

/** Every loader is asked by itself everywhere; whole pages at the last place, and at the first by those with a part in any. */
function formsFor({ asking, actor, first, last }: Cell): Form[] {
  if (asking.row.slow) return ['route']
  if (last) return forms
  return first && (actor.ours || actor.at) ? ['document', 'route'] : ['route']
}

/** Everybody at every place; those to whom no place is anything are asked at the first and at the last. */
async function forEachCell(path: string, work: (cell: Cell) => Promise<unknown>) {
  const askings = askingsOf(path, places)
  const nothingThere = new Map<string, Promise<string>>()
  for (const asking of askings) {
    const [first, last] = [asking === askings[0], asking === askings.at(-1)]
    const asked = actors.filter(({ ours, at }) => first || last || ours || at)
    await Promise.all(asked.map((actor) => work({ asking, actor, nothingThere, first, last })))
  }
}

type Reading = Cell & { form: Form; route: string }

async function read({ asking, actor, nothingThere, form, route }: Reading): Promise<string[]> {
  const expected = allowed(asking, actor).get
  const cookie = cookies.get(actor.name)
  const get = (address: string, method = 'GET') =>
    ask(formed(address, { form, route }), { origin: server.origin, cookie, method })
  const answer = await get(asking.address)
  const found = faultsOf(answer, [expected])
  if (expected === '404' && asking.missing) {
    const none = await once(
      nothingThere,
      `${form} ${asking.place} ${actor.name} ${asking.missing}`,
      asking,
      () => get(asking.missing ?? ''),
    )
    if (plain(answer, asking.ids) !== none) found.push('unlike what does not exist')
  }
  if (form === 'document' && !actor.ours && !actor.at) {
    const head = await get(asking.address, 'HEAD')
    if (head.status !== answer.status || head.body) found.push(`HEAD ${head.status}`)
  }
  return found.map((what) => `${form} ${asking.place} · ${actor.name}: ${what}`)
}

async function write({ asking, actor, nothingThere, route, first }: Omit<Reading, 'form'>) {
  const { entitled, refused, blind } = allowed(asking, actor)
  if (entitled) return []
  const found: string[] = []
  const full = plausible(asking, places)
  const posts: [Form, string][] = [['data', full]]
  // At the first place also as a browser without JavaScript sends it, and with nothing in it.
  if (first) posts.push(['document', full], ['data', ''])
  for (const [form, body] of posts) {
    const post = (address: string) => {
      const cookie = cookies.get(actor.name)
      return ask(formed(address, { form, route }), {
        ...{ origin: server.origin, cookie, method: 'POST', body },
      })
    }
    const answer = await post(asking.address)
    const what = `${form} ${body ? 'full' : 'empty'}`
    const faults = faultsOf(answer, body ? refused : [...refused, '422'])
    if (blind && asking.missing) {
      const none = await once(nothingThere, `${what} ${actor.name} ${asking.missing}`, asking, () =>
        post(asking.missing ?? ''),
      )
      if (plain(answer, asking.ids) !== none) faults.push('unlike what does not exist')
    }
    found.push(...faults.map((fault) => `${asking.place} · ${actor.name}: ${what}: ${fault}`))
  }
  return found
}

/** What does not exist is asked for once by each of them in each form. */
function once(
  known: Map<string, Promise<string>>,
  key: string,
  { ids }: Asking,
  work: () => Promise<Answer>,
): Promise<string> {
  const found = known.get(key) ?? work().then((answer) => plain(answer, ids))
  known.set(key, found)
  return found
}

function faultsOf(answer: Answer, expected: string[]): string[] {
  const kind = kindOf(answer)
  const spilled = spilt(answer)
  return [
    ...(expected.includes(kind) ? [] : [`${kind}, not ${expected}`]),
    ...(spilled ? [`spills ${spilled}`] : []),
  ]
}
