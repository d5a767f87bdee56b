import { createServer } from 'node:http'
import type { RequestHandler } from 'express'
import { assemble, dismantle } from '#app/assemble.server.ts'
import { startOutbox } from '#app/effects/worker.server.ts'
import { log } from '#app/log.server.ts'
import { readSettings, WrongSetting } from '#app/settings.server.ts'
import { prepareStart } from '#app/start.server.ts'
import { startUpkeep } from '#app/upkeep.server.ts'
import { webApplication } from '#app/web.server.ts'

const development = process.env.NODE_ENV === 'development'

function settingsOrStop() {
  try {
    return readSettings(process.env)
  } catch (error) {
    if (!(error instanceof WrongSetting)) throw error
    console.error(`Wrong setting ${error.message}`)
    process.exit(78)
  }
}

const settings = settingsOrStop()
const deps = assemble(settings)
try {
  await prepareStart(deps, { acceptLoss: process.argv.includes('--accept-loss') })
} catch (error) {
  console.error((error as Error).message)
  process.exit(78)
}

const vite = development ? await developmentServer() : undefined
const build = vite
  ? () => vite.ssrLoadModule('virtual:remix/server-build') as never
  : await import(new URL('./build/server/index.js', import.meta.url).href)

const server = createServer(
  webApplication(deps, build, vite?.middlewares as RequestHandler | undefined),
)
server.headersTimeout = 20_000
server.requestTimeout = 120_000
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
  process.exit(0)
}

async function developmentServer() {
  const { createServer } = await import('vite')
  return createServer({ server: { middlewareMode: true } })
}
