import {
  type Answering,
  type RegisterServer,
  refused,
  sendJson,
  serveRegister,
} from '#bin/demo/register.ts'

const page =
  '<!doctype html><html lang="pl"><title>Przerwa techniczna</title><h1>Przerwa techniczna</h1>'

/** What the register does when it is not well, by number. */
export const faults: Record<string, Answering> = {
  '0009000400': refused(400, 'Bad Request'),
  '0009000500': refused(500, 'Internal Server Error'),
  '0009000204': (response) => response.writeHead(204).end(),
  '0009000201': (response) => response.writeHead(200, { 'content-type': 'application/json' }).end(),
  '0009000202': (response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page),
  '0009000203': (response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"odpis": {'),
  '0009000205': (response) => sendJson(response, 200, ['nothing', 'of', 'the', 'kind']),
  '0009000302': (response) =>
    response.writeHead(302, { location: 'http://127.0.0.1:1/secret' }).end(),
  // Silence: the answer never begins.
  '0009000030': () => {},
  // The answer begins and goes on a letter at a time.
  '0009000031': (response) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    const drip = setInterval(() => response.write(' '), 50)
    response.on('close', () => clearInterval(drip))
  },
  '0009000055': (response) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(`{"odpis":"${'x'.repeat(5 * 1024 * 1024)}"}`)
  },
  '0009000056': (response) => response.destroy(),
}

/** A register of its own on a free port, speaking the recorded shapes and these faults. */
export function startKrsServer(): Promise<RegisterServer> {
  return serveRegister({ faults })
}
