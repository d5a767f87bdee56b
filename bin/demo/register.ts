import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Shape } from './register-shape.ts'
import { shapes } from './register-shapes.ts'

export type RegisterServer = {
  url: string
  /** Every question it was asked, in order. */
  asked: { number: string; register: string; userAgent: string; at: number }[]
  close: () => Promise<void>
}

export type Answering = (response: ServerResponse, request: IncomingMessage) => void

/** Answers by number, instead of an extract. */
type Served = { known?: Record<string, Shape>; faults?: Record<string, Answering>; port?: number }

/**
 * A register of invented organisations on a port of this computer, in the shapes of the public one: for the
 * demonstration, which asks nobody outside, and for the tests.
 */
export async function serveRegister(served: Served = {}): Promise<RegisterServer> {
  const { known = shapes, faults = {}, port = 0 } = served
  const asked: RegisterServer['asked'] = []
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
    const number = /^\/api\/krs\/OdpisAktualny\/(\d{10})$/.exec(pathname)?.[1] ?? ''
    const register = searchParams.get('rejestr') ?? ''
    asked.push({ number, register, userAgent: request.headers['user-agent'] ?? '', at: Date.now() })
    const fault = faults[number]
    if (fault) return fault(response, request)
    if (searchParams.get('format') !== 'json') return refused(400, 'Bad Request')(response, request)
    const found = known[number]?.[register as 'S']
    return found ? sendJson(response, 200, found) : refused(404, 'Not Found')(response, request)
  })
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

export function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  type = 'application/json',
): void {
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8` })
  response.end(JSON.stringify(body))
}

/** A refusal as RFC 7807 words it. */
export function refused(status: number, title: string): Answering {
  const problem = { type: 'about:blank', title, status, traceId: '00-1' }
  return (response) => sendJson(response, status, problem, 'application/problem+json')
}
