import { createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { createServer, type IncomingHttpHeaders, request, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { ServerBuild } from '@remix-run/node'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { allVersions } from '#db/queries/evidence-library.server.ts'
import { refreshed } from '#tests/support/cast.ts'
import { type TestDeps, testDeps } from '#tests/support/deps.ts'
import { givenAccount, givenSignedIn } from '#tests/support/given/account.ts'
import { pdfBytes } from '#tests/support/given/evidence.ts'
import { givenOrganisation } from '#tests/support/given/organisation.ts'
import { webApplication } from './web.server.ts'

let deps: TestDeps
let server: Server
let cookie: string
let organisationId: string
let address: string

beforeEach(async () => {
  deps = await testDeps()
  const person = await givenAccount(deps, 'ala@demo.example')
  organisationId = (await givenOrganisation(deps, person)).organisationId
  const { jar } = await givenSignedIn(deps, 'ala@demo.example')
  cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
  address = `/organisations/${organisationId}/evidence/new/upload`
  server = createServer(webApplication(deps, await build())).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
})

/** The two addresses that matter here, served as the whole build would. */
async function build(): Promise<ServerBuild> {
  const upload = await import('#app/routes/evidence/new-upload.ts')
  const file = await import('#app/routes/evidence/file.ts')
  const route = (id: string, path: string, module: object) => [
    id,
    { id, path, parentId: undefined, module },
  ]
  const routes = Object.fromEntries([
    route('upload', 'organisations/:id/evidence/new/upload', upload),
    route('file', 'evidence/:id/file', file),
  ])
  const entry = { module: { default: () => new Response(null, { status: 500 }) } }
  const assets = { entry: { imports: [], module: '' }, routes: {}, url: '', version: '1' }
  const rest = { publicPath: '/', assetsBuildDirectory: '', isSpaMode: false, mode: 'test' }
  return { entry, routes, assets, ...rest, future: { v3_singleFetch: true } } as never
}

const line = '----boundary20261122'
const form = (bytes: Uint8Array, { name = 'statut.pdf', fields = {} as object } = {}) => {
  const field = ([key, value]: [string, string]) =>
    `--${line}\r\nContent-Disposition: form-data; name="${key}"\r\n\r\n${value}\r\n`
  const all = Object.entries({ name: 'Statut', ...fields }) as [string, string][]
  return Buffer.concat([
    Buffer.from(field(['form', 'file'])),
    Buffer.from(
      `--${line}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: application/pdf\r\n\r\n`,
    ),
    bytes,
    Buffer.from(`\r\n${all.map(field).join('')}--${line}--\r\n`),
  ])
}

const headers = (length: number) => ({
  ...{ cookie, origin: 'http://localhost:3000', 'content-length': String(length) },
  'content-type': `multipart/form-data; boundary=${line}`,
})

type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer }

async function ask(path: string, body?: Buffer, more: object = {}): Promise<Answer> {
  const { port } = server.address() as AddressInfo
  const asked = request({
    ...{ port, host: '127.0.0.1', path, method: body ? 'POST' : 'GET' },
    headers: { ...(body ? headers(body.length) : { cookie }), ...more },
  })
  // Refused before it is read, the rest of a form has nowhere to go.
  asked.on('error', () => undefined)
  asked.end(body)
  const [response] = await once(asked, 'response')
  const pieces: Buffer[] = []
  for await (const piece of response) pieces.push(piece)
  return { status: response.statusCode, headers: response.headers, body: Buffer.concat(pieces) }
}

const json = ({ body }: Answer) => JSON.parse(body.toString())
const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const parts = () => readdirSync(join(deps.settings.dataDir, 'uploads'))
const versions = () => allVersions(deps.db, organisationId)
const megabytes = (count: number) =>
  Buffer.concat([pdfBytes(), randomBytes(count * 1024 * 1024 - pdfBytes().length)])

describe('a file that arrives whole', () => {
  test('comes back byte for byte, under its own name, to be looked at and nothing else', async () => {
    const bytes = megabytes(20)
    const answer = await ask(address, form(bytes, { name: 'Żółty statut.pdf' }))

    expect(json(answer).to).toMatch(`/organisations/${organisationId}/evidence/`)
    const [version] = await versions()
    expect(version).toMatchObject({ name: 'Statut', size: bytes.length, type: 'application/pdf' })
    const file = await ask(`/evidence/${version?.id}/file`)
    expect([file.status, sha(file.body)]).toEqual([200, sha(bytes)])
    expect(file.headers).toMatchObject({
      'content-length': String(bytes.length),
      'content-disposition': `inline; filename="Zolty statut.pdf"; filename*=UTF-8''%C5%BB%C3%B3%C5%82ty%20statut.pdf`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    })
    expect(file.headers['content-security-policy']).toContain('sandbox')
    expect(parts()).toEqual([])
  })

  test('text is saved, never shown', async () => {
    await ask(address, form(Buffer.from('Zażółć'), { name: 'lista.csv' }))
    const [version] = await versions()

    const file = await ask(`/evidence/${version?.id}/file`)

    expect(file.headers['content-disposition']).toMatch(/^attachment; filename="lista.csv"/)
    expect(file.headers['content-type']).toBe('text/plain; charset=utf-8')
  })
})

describe('a file that is not taken', () => {
  test.each([
    ['one byte too many', megabytes(20).subarray(0), 'fileTooLarge', 1],
    ['nothing in it', Buffer.alloc(0), 'fileEmpty', 0],
    ['a program called umowa.pdf', Buffer.from(`MZ${'\0'.repeat(300)}`), 'fileIs_program', 0],
  ])('%s: a sentence, and what was typed', async (_, bytes, reason, more) => {
    const answer = await ask(address, form(Buffer.concat([bytes, Buffer.alloc(more)])))

    expect(answer.status).toBe(422)
    const { problem, typed } = json(answer)
    expect(problem).toMatchObject({ reason, errors: { file: reason } })
    expect(problem.sentence).toMatch(/\p{L}+.*\./u)
    expect(typed).toMatchObject({ form: 'file', name: 'Statut' })
    expect([parts(), await versions()]).toEqual([[], []])
  })

  test('more than a form may have is refused before it is read', async () => {
    const answer = await ask(address, form(megabytes(21)))

    expect(answer.status).toBe(413)
    expect(answer.body.toString()).toContain('20 MB')
  })

  test('a long form elsewhere is refused as before', async () => {
    const { status } = await ask('/account', form(Buffer.alloc(300_000)))

    expect(status).toBe(413)
  })

  test('from another site, from nobody or from another organisation', async () => {
    const body = form(pdfBytes())
    const other = await givenAccount(deps, 'obca@demo.example')
    await refreshed(deps, other.personId)
    const { jar } = await givenSignedIn(deps, 'obca@demo.example', { address: '192.0.2.2' })
    const theirs = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')

    expect((await ask(address, body, { origin: 'https://evil.example' })).status).toBe(403)
    expect((await ask(address, body, { cookie: '' })).status).toBe(302)
    expect((await ask(address, body, { cookie: theirs })).status).toBe(404)
    expect(await versions()).toEqual([])
  })

  test('without space on the disk: 507, and what was typed', async () => {
    const { receive } = deps.world.blobs
    deps.world.blobs.receive = () => Promise.reject(Object.assign(new Error(), { code: 'ENOSPC' }))
    const answer = await ask(address, form(pdfBytes()))
    deps.world.blobs.receive = receive

    expect(answer.status).toBe(507)
    expect(json(answer).problem.sentence).toContain('brakuje miejsca')
    expect(json(answer).typed.name).toBe('Statut')
  })
})

describe('a broken upload', () => {
  test('closed in the middle leaves nothing, and the next one goes through', async () => {
    const { port } = server.address() as AddressInfo
    const body = form(megabytes(10))
    const socket = connect(port, '127.0.0.1')
    const lines = Object.entries(headers(body.length)).map(([key, value]) => `${key}: ${value}`)
    socket.write(`POST ${address} HTTP/1.1\r\nhost: x\r\n${lines.join('\r\n')}\r\n\r\n`)
    socket.write(body.subarray(0, 4_000_000))
    while (!safeParts().length) await wait(10)
    socket.destroy()
    for (let n = 0; n < 200 && safeParts().length > 0; n++) await wait(10)

    expect([parts(), await versions()]).toEqual([[], []])
    expect((await ask(address, form(pdfBytes()))).status).toBe(200)
    expect(await versions()).toHaveLength(1)
  })

  test('whose form has no end is refused and leaves nothing', async () => {
    const body = form(megabytes(1))
    const { status } = await ask(address, body.subarray(0, body.length - 100_000))

    expect(status).toBe(400)
    expect([parts(), await versions()]).toEqual([[], []])
  })

  test('what a crash left is swept: old parts and files without a row, nothing else', async () => {
    await ask(address, form(pdfBytes()))
    await deps.world.blobs.put(Buffer.from('no row'))
    const known = async () => new Set([sha(pdfBytes())])

    expect(await deps.world.blobs.sweep(known, { partAge: 0, fileAge: 60_000 })).toBe(0)
    expect(await deps.world.blobs.sweep(known, { partAge: 0, fileAge: 0 })).toBe(1)
    expect(await deps.world.blobs.get(sha(pdfBytes()))).toHaveLength(pdfBytes().length)
  })
})

function safeParts(): string[] {
  try {
    return parts()
  } catch {
    return []
  }
}
