import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { request } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { allVersions } from '#db/queries/evidence-library.server.ts'
import type { Bench } from './bench.ts'
import { type Child, startServer } from './child.ts'
import { type Row, row } from './row.ts'
import { cookieFor, inFolder, makeQuestionnaire } from './world.ts'

/** What a file may cost in memory, however large it is (MB). */
const BUDGET = 64
const FILE = 20 * 1024 * 1024
const line = '----bench'

type Library = { organisationId: string; cookie: string }

/** Resident memory beyond that of the idle server while files of 20 MB come in and go out, two at once. */
export async function uploads(bench: Bench): Promise<Row[]> {
  const dataDir = bench.folder('upload')
  const library = await inFolder(dataDir, async (deps): Promise<Library> => {
    await makeQuestionnaire(deps)
    const { id } = await deps.db.selectFrom('organisation').select('id').executeTakeFirstOrThrow()
    return { organisationId: id, cookie: await cookieFor(deps, 'organizacja@demo.example') }
  })
  const server = await startServer('./server.ts', { dataDir })
  const address = `${server.url}/organisations/${library.organisationId}/evidence`
  const rounds = bench.quick ? 2 : 5
  try {
    // A small file first: libraries are loaded with the first one and are not what is measured.
    await upload(address, library, randomText(1000))
    await (await fetch(address, { headers: { cookie: library.cookie } })).text()
    const sending = await extra(server, async () => {
      for (let round = 0; round < rounds; round += 1)
        await Promise.all([0, 1].map(() => upload(address, library, randomText(FILE))))
    })
    const ids = await inFolder(dataDir, async (deps) =>
      (await allVersions(deps.db, library.organisationId))
        .filter(({ size }) => size === FILE)
        .map(({ id }) => id),
    )
    const fetching = await extra(server, async () => {
      for (let round = 0; round < rounds; round += 1)
        await Promise.all(ids.slice(0, 2).map((id) => download(server, library, id)))
      await read(`${address}.zip`, library)
    })
    bench.say(`  ${sending.toFixed(0)} MB coming in, ${fetching.toFixed(0)} MB going out`)
    return [
      row('upload-memory', 'MB', sending, BUDGET),
      row('download-memory', 'MB', fetching, BUDGET),
    ]
  } finally {
    await server.stop()
  }
}

/** The most memory (MB) above what the server held when it had come to rest. */
async function extra(server: Child, work: () => Promise<unknown>): Promise<number> {
  await wait(1500)
  const before = server.memory()
  let most = before
  const timer = setInterval(() => {
    most = Math.max(most, server.memory())
  }, 20)
  await work()
  clearInterval(timer)
  return most - before
}

/** Letters that no packing makes smaller; the first bytes say that it is a PDF. */
function randomText(size: number): Buffer {
  const bytes = randomBytes(size)
  bytes.write('%PDF-1.4\n')
  return bytes
}

async function upload(address: string, { cookie }: Library, file: Buffer): Promise<void> {
  const { origin } = new URL(address)
  const head = [
    `--${line}\r\nContent-Disposition: form-data; name="form"\r\n\r\nfile\r\n--${line}`,
    'Content-Disposition: form-data; name="file"; filename="plik.pdf"',
    'Content-Type: application/pdf\r\n\r\n',
  ].join('\r\n')
  const body = Buffer.concat([Buffer.from(head), file, Buffer.from(`\r\n--${line}--\r\n`)])
  const asked = request(`${address}/new/upload`, {
    method: 'POST',
    headers: {
      ...{ cookie, origin, 'content-length': body.length },
      'content-type': `multipart/form-data; boundary=${line}`,
    },
  })
  asked.end(body)
  const [response] = await once(asked, 'response')
  response.resume()
  await once(response, 'end')
  if (response.statusCode !== 200) throw new Error(`The upload answers ${response.statusCode}.`)
}

const download = ({ url }: Child, library: Library, id: string) =>
  read(`${url}/evidence/${id}/file`, library, FILE)

/** Reads to the end without keeping anything. */
async function read(address: string, { cookie }: Library, size?: number): Promise<void> {
  const response = await fetch(address, { headers: { cookie } })
  let read = 0
  const body = response.body as AsyncIterable<Uint8Array> | null
  for await (const piece of body ?? []) read += piece.length
  if (response.status !== 200 || (size !== undefined && read !== size))
    throw new Error(`${address} answers ${response.status} with ${read} bytes.`)
}
