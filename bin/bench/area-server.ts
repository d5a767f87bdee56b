// The area page twice on one server: as it is, and with every loader answering from memory.
import { createServer } from 'node:http'
import type { ServerBuild } from '@remix-run/node'
import { assemble, dismantle } from '#app/assemble.server.ts'
import { readSettings } from '#app/settings.server.ts'
import { prepareStart } from '#app/start.server.ts'
import { webApplication } from '#app/web.server.ts'

const settings = readSettings(process.env)
const deps = assemble(settings)
await prepareStart(deps)
const build: ServerBuild = await import(
  new URL('../../build/server/index.js', import.meta.url).href
)

const answers = new Map<string, unknown>()
const real = createServer(webApplication(deps, withLoaders(build, remembering)))
const constant = createServer(webApplication(deps, withLoaders(build, constantly)))
const port = Number(process.env.CONSTANT_PORT)
constant.listen(port, settings.host, () => {
  real.listen(settings.port, settings.host, () => process.send?.('listening'))
})

process.once('SIGTERM', async () => {
  for (const server of [real, constant]) server.closeAllConnections()
  await dismantle(deps)
  process.exit(0)
})

type Loader = NonNullable<ServerBuild['routes'][string]>['module']['loader']
type Wrapped = (id: string, loader: NonNullable<Loader>) => NonNullable<Loader>

function withLoaders(build: ServerBuild, wrap: Wrapped): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) => {
    const loader = route?.module.loader
    if (!route || !loader) return [id, route]
    return [id, { ...route, module: { ...route.module, loader: wrap(id, loader) } }]
  })
  return { ...build, routes: Object.fromEntries(routes) }
}

/** The real loader; its last answer is what the other server repeats. */
function remembering(id: string, loader: NonNullable<Loader>): NonNullable<Loader> {
  return async (args) => {
    const answer = await loader(args)
    answers.set(id, answer)
    return answer
  }
}

function constantly(id: string): NonNullable<Loader> {
  return async () => answers.get(id)
}
