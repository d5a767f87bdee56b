import { type Bench, middleOf, rounds } from './bench.ts'
import { freePort, startServer } from './child.ts'
import { drive, type Next, wire } from './client.ts'
import type { Row } from './row.ts'
import { inFolder, makeQuestionnaire, type Questionnaire } from './world.ts'

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
  const at = (url: string) => () => perSecond(bench, url, 200, () => wire(url, { cookie }))
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
  const dataDir = bench.folder('save')
  const questionnaire = await inFolder(dataDir, makeQuestionnaire)
  const server = await startServer('./server.ts', { dataDir })
  const bare = await startServer('./bin/bench/upsert-server.ts', { dataDir })
  const answers = answersOf(server.url, questionnaire)
  const upserts = Array.from({ length: CONNECTIONS }, (_, index) =>
    wire(`${bare.url}/${index}`, { form: 'value=met&revision=1' }),
  )
  const pairs = await rounds(
    bench,
    () => perSecond(bench, server.url, 302, answers),
    () => perSecond(bench, bare.url, 302, (connection) => upserts[connection] as string),
  )
  await server.stop()
  await bare.stop()
  return [middleOf('save-answer', 'requests/s', pairs)]
}

/** Each connection answers a criterion of its own, so nobody overwrites anybody. */
function answersOf(origin: string, { assessmentId, codes, cookie }: Questionnaire): Next {
  const revisions = new Map<string, number>()
  return (connection, status) => {
    const code = codes[connection] as string
    const revision = (revisions.get(code) ?? 1) + (status === 302 ? 1 : 0)
    revisions.set(code, revision)
    const value = revision % 2 ? 'notMet' : 'met'
    const form = new URLSearchParams({ value, revision: String(revision) }).toString()
    return wire(`${origin}/assessments/${assessmentId}/criteria/${code}`, { cookie, form })
  }
}

async function perSecond(
  { quick }: Bench,
  url: string,
  expected: number,
  next: Next,
): Promise<number> {
  const seconds = quick ? 1.5 : 4
  const { perSecond, statuses } = await drive(url, { connections: CONNECTIONS, seconds, next })
  if (statuses.size !== 1 || !statuses.has(expected)) {
    throw new Error(`${url} answered ${JSON.stringify([...statuses])} instead of ${expected}.`)
  }
  return perSecond
}
