import { createHmac } from 'node:crypto'
import SqliteDatabase from 'better-sqlite3'
import type { Actor } from '../cast.ts'

export type Answer = { status: number; location: string; type: string; body: string; head: string }

export type Form = 'document' | 'data' | 'route'

let client = 0

/** A cookie for each signed-in actor: rows of sessions, signed as the server signs them. */
export function openSessions(
  file: string,
  { actors, secret }: { actors: Actor[]; secret: string },
): Map<string, string> {
  const db = new SqliteDatabase(file)
  const cookies = new Map<string, string>()
  const at = new Date().toISOString()
  for (const { name, email, ended } of actors) {
    if (!email) continue
    const person = db.prepare('select id, name from person where email = ?').get(email) as
      | { id: string; name: string }
      | undefined
    if (!person) throw new Error(`Nobody has the address ${email}.`)
    db.prepare(
      `insert or ignore into user (id, name, email, email_verified, created_at, updated_at)
       values (?, ?, ?, 1, ?, ?)`,
    ).run(person.id, person.name, email, at, at)
    const token = `session-of-${name.replaceAll(' ', '-')}`
    const expires = ended ? '2020-01-01T00:00:00.000Z' : '2099-01-01T00:00:00.000Z'
    db.prepare(
      `insert into session (id, token, user_id, expires_at, created_at, updated_at)
       values (?, ?, ?, ?, ?, ?)`,
    ).run(token, token, person.id, expires, at, at)
    const signature = createHmac('sha256', secret).update(token).digest('base64')
    cookies.set(name, `session=${encodeURIComponent(`${token}.${signature}`)}`)
  }
  db.close()
  return cookies
}

type Asked = { origin: string; cookie: string | undefined; method?: string; body?: string }

/** One request, as from an address of its own so that no limit is reached; redirects are not followed. */
export async function ask(address: string, { origin, cookie, method = 'GET', body }: Asked) {
  client += 1
  const response = await fetch(`${origin}${address}`, {
    method,
    redirect: 'manual',
    headers: {
      ...(cookie && { cookie }),
      ...(method !== 'GET' && { origin }),
      ...(body !== undefined && { 'content-type': 'application/x-www-form-urlencoded' }),
      'x-forwarded-for': `10.${(client >> 16) & 255}.${(client >> 8) & 255}.${client & 255}`,
    },
    ...(body !== undefined && { body }),
  })
  const { status, headers } = response
  const kept = [
    'content-type',
    'cache-control',
    'vary',
    'set-cookie',
    'etag',
    'content-disposition',
  ]
  return {
    status,
    location: headers.get('location') ?? '',
    type: headers.get('content-type') ?? '',
    head: kept.map((name) => `${name}: ${headers.get(name)}`).join('\n'),
    body: await response.text(),
  }
}

/** The address in one of the three forms in which Remix answers for it. */
export function formed(address: string, { form, route }: { form: Form; route: string }): string {
  const [path = '', query] = address.split('?')
  if (form === 'document') return address
  const data = path === '/' ? '/_root.data' : `${path}.data`
  const asked = [query, form === 'route' && `_routes=${encodeURIComponent(route)}`].filter(Boolean)
  return asked.length > 0 ? `${data}?${asked.join('&')}` : data
}

/** What is left of an answer when the name that was asked for and what is new in each answer is taken out. */
export function plain(answer: Answer, ids: string[]): string {
  let text = [answer.status, answer.location, answer.head, answer.body].join('\n')
  for (const id of ids) text = text.replaceAll(id, '«»')
  return (
    text
      // The menu marks the reader's own organisation when the address names it.
      .replaceAll(' aria-current="true"', '')
      .replaceAll(/nonce(=|":)"[^"]*"/g, 'nonce')
      .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '«time»')
  )
}

/** How an answer is to be read, whatever form it was asked in. */
export function kindOf({
  status,
  location,
  body,
}: Answer): 'ok' | 'login' | '404' | '403' | string {
  const redirected = status === 302 || status === 202
  if (redirected && (location || body).includes('/login?to=')) return 'login'
  if (redirected || status === 200 || status === 204) return 'ok'
  return String(status)
}

/** What no answer may hold: faults, stacks, paths, SQL, a value that was not there. */
export function spilt({ status, type, body }: Answer): string | undefined {
  if (status >= 500) return `status ${status}`
  if (!/pdf|zip/.test(type) && body.includes('\0')) return 'a NUL byte'
  const seen = body.replaceAll(/<script[\s\S]*?<\/script>/g, '')
  const found =
    /node_modules|file:\/\/|\/tmp\/|SQLITE_|\bselect "|\bat [\w.<> ]+ \(|\bundefined\b|\[object Object\]|NaN/.exec(
      seen,
    )
  return found?.[0]
}
