import type { Deps } from '#app/deps.server.ts'
import { findAnswer } from '#db/queries/answer.server.ts'
import { type Bench, middleOf, rounds } from './bench.ts'
import { freePort, startServer } from './child.ts'
import { drive, type Next, wire } from './client.ts'
import type { Row } from './row.ts'
import { inFolder, makeQuestionnaire, makeQuestionnaires, type Questionnaire } from './world.ts'

const CONNECTIONS = 8

/** The area page, signed in, against the same page whose loaders answer from memory. */
export async function areaPage(bench: Bench): Promise<Row[]> {
  const dataDir = bench.folder('area')
  const { assessmentId, cookie } = await inFolder(dataDir, makeQuestionnaire)
  const constantPort = String(await freePort())
  const env = { CONSTANT_PORT: constantPort }
  const server = await startServer('./bin/bench/area-server.ts', { dataDir, env })
  const path = `/assessments/${assessmentId}/areas/PR`
  const constant = `http://127.0.0.1:${constantPort}${path}`
  await requireSamePage(`${server.url}${path}`, constant, cookie)
  const at = (url: string) => () =>
    perSecond(bench, url, { expected: 200, next: () => wire(url, { cookie }) })
  const pairs = await rounds(bench, at(`${server.url}${path}`), at(constant))
  await server.stop()
  return [middleOf('area-page', 'requests/s', pairs)]
}

/** Both servers must send the whole page: 21 of the 22 criteria on law apply at once at most. */
async function requireSamePage(real: string, constant: string, cookie: string): Promise<void> {
  for (const url of [real, constant]) {
    const response = await fetch(url, { headers: { cookie } })
    const found = new Set((await response.text()).match(/PR-\d\d/g))
    if (found.size < 21)
      throw new Error(`${url} answers ${response.status} with ${found.size} criteria.`)
  }
}

/** One answer after another, each with another value, against one bare upsert. */
export async function saveAnswer(bench: Bench): Promise<Row[]> {
  return saving(bench, { name: 'save-answer', connections: 8, organisations: 1 })
}

/** The same with everybody at once: 200 connections of four organisations. */
export async function saveAtOnce(bench: Bench): Promise<Row[]> {
  return saving(bench, { name: 'save-200-connections', connections: 200, organisations: 4 })
}

type Saving = { name: string; connections: number; organisations: number }

async function saving(bench: Bench, { name, connections, organisations }: Saving): Promise<Row[]> {
  const dataDir = bench.folder(name)
  const questionnaires = await inFolder(dataDir, (deps) => makeQuestionnaires(deps, organisations))
  const server = await startServer('./server.ts', { dataDir })
  const bare = await startServer('./bin/bench/upsert-server.ts', { dataDir })
  const { next, revisions } = answersOf(server.url, questionnaires)
  const upserts = Array.from({ length: connections }, (_, index) =>
    wire(`${bare.url}/${index}`, { form: 'value=met&revision=1' }),
  )
  const pairs = await rounds(
    bench,
    () => perSecond(bench, server.url, { expected: 302, next, connections }),
    () =>
      perSecond(bench, bare.url, {
        expected: 302,
        next: (connection) => upserts[connection] as string,
        connections,
      }),
  )
  await server.stop()
  await bare.stop()
  await inFolder(dataDir, (deps) => requireNothingLost(deps, revisions))
  return [middleOf(name, 'requests/s', pairs)]
}

/** Each connection answers a criterion of its own, so nobody overwrites anybody. */
function answersOf(origin: string, questionnaires: Questionnaire[]) {
  const places = questionnaires.flatMap(({ assessmentId, codes, cookie }) =>
    codes.map((code) => ({ assessmentId, code, cookie })),
  )
  const revisions = new Map<string, number>()
  const next: Next = (connection, status) => {
    const { assessmentId, code, cookie } = places[connection] as (typeof places)[number]
    const key = `${assessmentId} ${code}`
    const revision = (revisions.get(key) ?? 1) + (status === 302 ? 1 : 0)
    revisions.set(key, revision)
    const value = revision % 2 ? 'notMet' : 'met'
    const form = new URLSearchParams({ value, revision: String(revision) }).toString()
    return wire(`${origin}/assessments/${assessmentId}/criteria/${code}`, { cookie, form })
  }
  return { next, revisions }
}

/** Every save that was answered is in the database, and none beside. */
async function requireNothingLost({ db }: Deps, revisions: Map<string, number>): Promise<void> {
  for (const [key, revision] of revisions) {
    const [assessmentId, code] = key.split(' ') as [string, string]
    const row = await findAnswer(db, assessmentId, code)
    if (row?.revision !== revision) {
      throw new Error(`${code}: ${revision - 1} saves were answered, ${row?.revision} are kept.`)
    }
  }
}

type Drive = { expected: number; next: Next; connections?: number }

async function perSecond(
  { quick }: Bench,
  url: string,
  { expected, next, connections = CONNECTIONS }: Drive,
): Promise<number> {
  const seconds = quick ? 1.5 : 4
  const { perSecond, statuses } = await drive(url, { connections, seconds, next })
  if (statuses.size !== 1 || !statuses.has(expected)) {
    throw new Error(`${url} answered ${JSON.stringify([...statuses])} instead of ${expected}.`)
  }
  return perSecond
}
