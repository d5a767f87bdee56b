import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'

/** The flags of `npm start`. */
const flags = ['--import', './bin/route-cache.js', '--max-semi-space-size=4']

export type Child = {
  /** Without a trailing slash. */
  url: string
  process: ChildProcess
  /** Resident memory now (MB). */
  memory: () => number
  stop: () => Promise<void>
}

type Started = { dataDir: string; env?: Record<string, string>; imports?: string[] }

/** Starts a server as `npm start` does and waits until it listens. */
export async function startServer(
  file: string,
  { dataDir, env = {}, imports = [] }: Started,
): Promise<Child> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const child = fork(file, {
    execArgv: [...flags, ...imports.flatMap((path) => ['--import', path])],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATA_DIR: dataDir,
      PORT: String(port),
      BASE_URL: url,
      SECOND_FACTOR: 'off',
      LOG_LEVEL: 'warn',
      DEMONSTRATION: 'yes',
      ...env,
    },
  })
  await listening(child, file)
  return { url, process: child, memory: () => residentMemory(child), stop: () => stop(child) }
}

async function listening(child: ChildProcess, file: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    child.on('message', (message) => message === 'listening' && resolve())
    child.once('exit', (code) => reject(new Error(`${file} ended with ${code}.`)))
  })
}

async function stop(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit')
  child.kill('SIGTERM')
  await gone
}

function residentMemory({ pid }: ChildProcess): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1000
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return address.port
}
