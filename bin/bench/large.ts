import type { Bench } from './bench.ts'
import { type Child, startServer } from './child.ts'
import { drive, wire } from './client.ts'
import { type Loaded, loadedFolder } from './loaded.ts'
import { median, type Row, row } from './row.ts'

const few = 10
const many = ({ quick }: Bench) => (quick ? 1000 : 10_000)

/** The first page of a cohort's board with many organisations against one with ten. */
export async function cohortBoard(bench: Bench): Promise<Row[]> {
  const small = await loadedFolder(bench, { name: 'board', count: few })
  const large = await loadedFolder(bench, { name: 'board', count: many(bench) })
  const servers = [await boardOf(large), await boardOf(small)] as const
  const [value, baseline] = await takingTurns(
    servers.map(({ ask }) => ask),
    bench.quick ? 60 : 200,
  )
  for (const { server } of servers) await server.stop()
  return [row('cohort-board', 'ms', value as number, baseline as number)]
}

async function boardOf({ dataDir, cohortId, cookie }: Loaded) {
  const server = await startServer('./server.ts', { dataDir })
  const url = `${server.url}/cohorts/${cohortId}`
  const response = await fetch(url, { headers: { cookie } })
  if (response.status !== 200) throw new Error(`${url} answers ${response.status}.`)
  return { server, ask: () => fetch(url, { headers: { cookie } }).then((answer) => answer.text()) }
}

/** The median time (ms) of each request; they take turns, so that a busy moment meets all. */
async function takingTurns(asks: (() => Promise<unknown>)[], times: number): Promise<number[]> {
  const spent = asks.map(() => [] as number[])
  for (let turn = -10; turn < times; turn += 1) {
    for (const [index, ask] of asks.entries()) {
      const began = performance.now()
      await ask()
      // The first turns warm up.
      if (turn >= 0) spent[index]?.push(performance.now() - began)
    }
  }
  return spent.map(median)
}

/** From the start of the process to the first answer, and the memory it holds after some work. */
export async function start(bench: Bench): Promise<Row[]> {
  const loaded = await loadedFolder(bench, { name: 'board', count: many(bench) })
  const times: number[] = []
  const memories: number[] = []
  for (let round = 0; round < (bench.quick ? 3 : 5); round += 1) {
    const began = performance.now()
    const server = await startServer('./server.ts', { dataDir: loaded.dataDir })
    const response = await fetch(`${server.url}/`)
    await response.text()
    times.push(performance.now() - began)
    if (response.status !== 200) throw new Error(`The front page answers ${response.status}.`)
    memories.push(await memoryAtWork(server, loaded))
    await server.stop()
  }
  bench.say(
    `  ${times.map((ms) => ms.toFixed(0)).join(' ')} ms; ${memories.map((mb) => mb.toFixed(0)).join(' ')} MB`,
  )
  return [row('start', 'ms', median(times), 1500), row('start-memory', 'MB', median(memories), 200)]
}

/** The most resident memory (MB) seen while boards are read for some seconds. */
async function memoryAtWork(server: Child, { cohortId, cookie }: Loaded): Promise<number> {
  const request = wire(`${server.url}/cohorts/${cohortId}`, { cookie })
  let most = server.memory()
  const timer = setInterval(() => {
    most = Math.max(most, server.memory())
  }, 100)
  await drive(server.url, { connections: 2, seconds: 3, next: () => request })
  clearInterval(timer)
  return most
}
