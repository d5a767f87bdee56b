import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

/** What one connection sends next; `status` is of the answer before, undefined at first. */
export type Next = (connection: number, status: number | undefined) => string

export type Driven = { perSecond: number; statuses: Map<number, number> }

/**
 * Keeps connections busy for some seconds, each waiting for its answer before it asks again. It does next to
 * nothing itself, because it runs on the same machine as what it measures; every answer is waited for.
 */
export async function drive(
  url: string,
  { connections, seconds, next }: { connections: number; seconds: number; next: Next },
): Promise<Driven> {
  const { hostname, port } = new URL(url)
  const statuses = new Map<number, number>()
  const began = performance.now()
  const until = began + seconds * 1000
  const work = async (connection: number) => {
    const socket = connect(Number(port), hostname)
    socket.setNoDelay(true)
    await once(socket, 'connect')
    let status: number | undefined
    do {
      const request = next(connection, status)
      status = await answerTo(socket, request)
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
    } while (performance.now() < until)
    next(connection, status)
    socket.destroy()
  }
  await Promise.all(Array.from({ length: connections }, (_, index) => work(index)))
  const count = [...statuses.values()].reduce((sum, n) => sum + n, 0)
  return { perSecond: (count * 1000) / (performance.now() - began), statuses }
}

/** Sends a request and resolves with the status once the whole answer is there. */
function answerTo(socket: Socket, request: string): Promise<number> {
  return new Promise((resolve, reject) => {
    let text = ''
    const take = (chunk: Buffer) => {
      text += chunk.toString('latin1')
      if (!isWhole(text)) return
      socket.off('data', take)
      socket.off('close', lost)
      resolve(Number(text.slice(9, 12)))
    }
    const lost = () => reject(new Error('The server closed the connection.'))
    socket.on('data', take)
    socket.once('close', lost)
    socket.write(request)
  })
}

function isWhole(text: string): boolean {
  const end = text.indexOf('\r\n\r\n')
  if (end < 0) return false
  const head = text.slice(0, end).toLowerCase()
  if (head.includes('transfer-encoding: chunked')) return text.endsWith('\r\n0\r\n\r\n')
  const length = /content-length: (\d+)/.exec(head)
  return text.length >= end + 4 + Number(length?.[1] ?? 0)
}

/** A request as it goes over the wire. */
export function wire(
  url: string,
  { cookie, form }: { cookie?: string; form?: string } = {},
): string {
  const { origin, host, pathname, search } = new URL(url)
  const lines = [
    `${form === undefined ? 'GET' : 'POST'} ${pathname}${search} HTTP/1.1`,
    `host: ${host}`,
  ]
  if (cookie) lines.push(`cookie: ${cookie}`)
  if (form !== undefined) {
    lines.push(`origin: ${origin}`, 'content-type: application/x-www-form-urlencoded')
    lines.push(`content-length: ${Buffer.byteLength(form)}`)
  }
  return `${lines.join('\r\n')}\r\n\r\n${form ?? ''}`
}
