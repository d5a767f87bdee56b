import { randomBytes } from 'node:crypto'
import { createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import compression from 'compression'
import express, {
  type ErrorRequestHandler,
  type Express,
  type RequestHandler,
  type Response,
} from 'express'
import helmet from 'helmet'
import type { Deps } from '#app/deps.server.ts'
import { log } from '#app/log.server.ts'
import { isBrokenStorage, isStorageFull } from '#db/errors.ts'
import { bounded, refuse } from './body-limit.server.ts'
import { health } from './health.server.ts'

type Build = ServerBuild | (() => Promise<ServerBuild>)

/** The web application: everything before Remix, in the order `stack.md` §2.1 gives. */
export function webApplication(deps: Deps, build: Build, vite?: RequestHandler): Express {
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', deps.settings.trustProxy ? 1 : false)
  app.use(compression())
  if (vite) app.use(vite)
  else
    app.use(
      '/assets',
      express.static('build/client/assets', { immutable: true, maxAge: '1y', index: false }),
    )
  for (const file of ['favicon.svg', 'favicon.ico', 'robots.txt']) {
    app.get(`/${file}`, (_req, res) =>
      res.sendFile(`public/${file}`, { root: process.cwd(), maxAge: '1d' }),
    )
  }
  app.use(marked, policy(deps, vite !== undefined), bounded, sameOrigin(deps), private_)
  app.get('/healthz', async (_req, res) => {
    const { status, body } = await health(deps)
    res.status(status).json(body)
  })
  app.all('*', remix(deps, build))
  app.use(faulted)
  return app
}

const remix = (deps: Deps, build: Build) =>
  createRequestHandler({
    build,
    mode: process.env.NODE_ENV,
    getLoadContext: (_req, res) => ({
      deps,
      nonce: res.locals.nonce,
      requestId: res.locals.requestId,
    }),
  })

const marked: RequestHandler = (req, res, next) => {
  // Over whatever the client sent: limits are counted by this address.
  req.headers['x-client-address'] = req.ip ?? ''
  res.locals.nonce = randomBytes(16).toString('base64')
  res.locals.requestId = randomBytes(5).toString('hex')
  res.setHeader('x-request-id', res.locals.requestId)
  next()
}

function policy({ settings }: Deps, development: boolean): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'", (_req, res) => `'nonce-${(res as Response).locals.nonce}'`],
        styleSrc: ["'self'", ...(development ? ["'unsafe-inline'"] : [])],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'", ...(development ? ['data:'] : [])],
        connectSrc: ["'self'", ...(development ? ['ws:'] : [])],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        manifestSrc: ["'self'"],
      },
    },
    // `no-referrer` would turn the origin of plain forms into null and refuse everyone without JavaScript.
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: settings.baseUrl.startsWith('https:'),
  })
}

/** A form from another site is refused, whatever cookies the browser adds. */
function sameOrigin({ settings }: Deps): RequestHandler {
  const own = new URL(settings.baseUrl).origin
  return (req, res, next) => {
    if (req.method === 'GET' || req.method === 'HEAD') return next()
    if (originOf(req.headers) === own) return next()
    refuse(res, 403, 'Formularz przyszedł z innej strony. / The form came from another site.')
  }
}

function originOf({
  origin,
  referer,
}: {
  origin?: string | undefined
  referer?: string | undefined
}) {
  if (origin !== undefined) return origin
  return URL.parse(referer ?? '')?.origin
}

/** Pages of signed-in people never rest in a shared cache; public ones set their own header. */
const private_: RequestHandler = (_req, res, next) => {
  res.setHeader('cache-control', 'private, no-store')
  res.vary('Cookie')
  // Remix appends its headers; two opposite rules about caching would stand beside each other.
  const append = res.append.bind(res)
  res.append = (field, value) =>
    field.toLowerCase() === 'cache-control' ? res.set(field, value) : append(field, value)
  next()
}

const faulted: ErrorRequestHandler = (error, _req, res, next) => {
  log.error({ err: error, requestId: res.locals.requestId }, 'request failed')
  if (isBrokenStorage(error)) process.exit(70)
  if (res.headersSent) return next(error)
  if (isStorageFull(error))
    return void refuse(res, 507, 'Brakuje miejsca na dysku serwera. / The server’s disk is full.')
  refuse(res, 500, `Coś się nie udało po naszej stronie. Numer: ${res.locals.requestId}`)
}
