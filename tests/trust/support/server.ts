import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'

const built = 'build/server/index.js'

export function requireBuild(): void {
  if (existsSync(built)) return
  throw new Error(`${built} is missing: run \`node bin/prepare.js build\` first (npm test does).`)
}

export type Ended = { code: number | null; output: string }

export type Running = {
  origin: string
  kill: (signal: NodeJS.Signals) => Promise<Ended>
  ended: Promise<Ended>
}

/** The server as `npm start` runs it, on a data folder; rejects with what it said when it does not start. */
export async function serve(
  dataDir: string,
  { port, args = [], env = {} }: { port: number; args?: string[]; env?: Record<string, string> },
): Promise<Running> {
  const origin = `http://localhost:${port}`
  const server = ['--import', './bin/route-cache.js', 'server.ts', ...args]
  const child = run(server, { dataDir, env: { ...env, PORT: String(port), BASE_URL: origin } })
  const listening = new Promise<void>((resolve) => child.process.once('message', () => resolve()))
  const first = await Promise.race([listening, child.ended])
  if (first) throw new Error(`The server ended with ${first.code}: ${first.output}`)
  return {
    origin,
    ended: child.ended,
    kill(signal) {
      child.process.kill(signal)
      return child.ended
    },
  }
}

/** A program of ours, run to its end. */
export function runToEnd(args: string[], dataDir: string, env = {}): Promise<Ended> {
  return run(args, { dataDir, env }).ended
}

type Where = { dataDir: string; env: Record<string, string> }

function run(args: string[], { dataDir, env }: Where) {
  const { PATH } = process.env
  const own = { PATH, NODE_ENV: 'production', DATA_DIR: dataDir, LOG_LEVEL: 'silent', ...env }
  const child: ChildProcess = spawn(process.execPath, args, {
    env: own as unknown as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk) => {
      output += chunk
    })
  const ended = new Promise<Ended>((resolve) =>
    child.once('close', (code) => resolve({ code, output })),
  )
  return { process: child, ended }
}

/** A port that nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}
