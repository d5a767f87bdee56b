import { createServer } from 'node:http'
import type { RequestHandler } from 'express'
import { assemble, dismantle } from '#app/assemble.server.ts'
import type { Deps } from '#app/deps.server.ts'
import { startOutbox } from '#app/effects/worker.server.ts'
import { log } from '#app/log.server.ts'
import { readSettings, WrongSetting } from '#app/settings.server.ts'
import { leaveCleanStop, prepareStart, takeCleanStop } from '#app/start.server.ts'
import { startUpkeep } from '#app/upkeep.server.ts'
import { webApplication } from '#app/web.server.ts'

const development = process.env.NODE_ENV === 'development'

const deps = await readyOrStop()
const { settings } = deps

const vite = development ? await developmentServer() : undefined
const build = vite
  ? () => vite.ssrLoadModule('virtual:remix/server-build') as never
  : await import(new URL('./build/server/index.js', import.meta.url).href)

const server = createServer(
  webApplication(deps, build, vite?.middlewares as RequestHandler | undefined),
)
server.headersTimeout = 20_000
// A file of 20 MB over a slow telephone line.
server.requestTimeout = 300_000
const outbox = startOutbox(deps)
const upkeep = startUpkeep(deps)

server.listen(settings.port, settings.host, () => {
  log.info({ baseUrl: settings.baseUrl }, 'listening')
  process.send?.('listening')
})

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, stop)

/** Requests in flight finish; what hangs is cut after five seconds. */
async function stop() {
  const closed = new Promise((resolve) => server.close(resolve))
  setTimeout(() => server.closeAllConnections(), 5_000).unref()
  await closed
  upkeep.stop()
  await outbox.stop()
  await dismantle(deps)
  leaveCleanStop(settings.dataDir)
  process.exit(0)
}

/** Whatever is wrong with the settings, the keys or the data is said in one line. */
async function readyOrStop(): Promise<Deps> {
  try {
    const ready = assemble(readSettings(process.env))
    await prepareStart(ready, {
      acceptLoss: process.argv.includes('--accept-loss'),
      stoppedCleanly: takeCleanStop(ready.settings.dataDir),
    })
    return ready
  } catch (error) {
    const { message } = error as Error
    console.error(error instanceof WrongSetting ? `Wrong setting ${message}` : message)
    process.exit(78)
  }
}

async function developmentServer() {
  const { createServer } = await import('vite')
  return createServer({ server: { middlewareMode: true } })
}
