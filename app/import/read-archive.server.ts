import { createHash } from 'node:crypto'
import { ImportRefused } from '#app/errors.ts'
import { FORMAT, type OrganisationData } from '#app/use-cases/leaving/format.ts'
import type { Archive, ArchiveEntry } from './archive.server.ts'
import { dataSchema } from './data-schema.ts'

const MEGABYTE = 1024 * 1024
/** Bytes: words of one organisation, one of its files, and everything together. */
const LIMITS = { data: 256 * MEGABYTE, file: 64 * MEGABYTE, whole: 4096 * MEGABYTE }

const known = /^(README\.txt|data\.json|MANIFEST|files\/[0-9a-f]{64})$/

/** The sums of an archive by entry, after names and declared sizes have been looked at. */
export async function readManifest(archive: Archive): Promise<Map<string, string>> {
  const entries = [...archive.entries.values()]
  const stranger = entries.find(({ name }) => !known.test(name))
  if (stranger || !archive.entries.has('data.json'))
    throw new ImportRefused(
      'This is not a copy of an organisation made by Probierz (organisation.zip).',
    )
  const manifest = archive.entries.get('MANIFEST')
  if (!manifest) throw new ImportRefused('The archive was cut short: it has no MANIFEST.')
  refuseHuge(entries)
  const sums = new Map<string, string>()
  for (const line of (await textOf(archive, manifest)).split('\n').filter(Boolean)) {
    const found = /^([0-9a-f]{64}) {2}(\S+)$/.exec(line)
    if (!found) throw new ImportRefused('The MANIFEST cannot be read.')
    sums.set(found[2] as string, found[1] as string)
  }
  const unlisted = entries.find(({ name }) => name !== 'MANIFEST' && !sums.has(name))
  if (unlisted) throw new ImportRefused(`The MANIFEST does not list ${unlisted.name}.`)
  const missing = [...sums.keys()].find((name) => !archive.entries.has(name))
  if (missing) throw new ImportRefused(`The archive lacks ${missing}.`)
  return sums
}

function refuseHuge(entries: ArchiveEntry[]) {
  const limitOf = (name: string) => (name === 'data.json' ? LIMITS.data : LIMITS.file)
  const huge = entries.find(({ name, size }) => size > limitOf(name))
  if (huge) throw new ImportRefused(`${huge.name} is larger than anything Probierz exports.`)
  if (entries.reduce((sum, { size }) => sum + size, 0) > LIMITS.whole)
    throw new ImportRefused('The archive unpacks to more than 4 GB.')
}

/** What the organisation wrote, checked against its sum, its format and the shape of an export. */
export async function readData(
  archive: Archive,
  sums: Map<string, string>,
): Promise<OrganisationData> {
  const text = await textOf(archive, archive.entries.get('data.json') as ArchiveEntry)
  if (createHash('sha256').update(text).digest('hex') !== sums.get('data.json'))
    throw new ImportRefused('data.json is damaged: its SHA-256 is not that of the MANIFEST.')
  const parsed = parse(text)
  const format = (parsed as { format?: unknown } | null)?.format
  if (format !== FORMAT)
    throw new ImportRefused(
      typeof format === 'string' && format.startsWith('probierz-organisation@')
        ? `The copy has the format ${format}; this program reads ${FORMAT}. Update the program first.`
        : 'This is not a copy of an organisation made by Probierz (organisation.zip).',
    )
  const checked = dataSchema.safeParse(parsed)
  if (checked.success) return checked.data
  const [issue] = checked.error.issues
  throw new ImportRefused(`data.json cannot be read at ${issue?.path.join('.')}.`)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new ImportRefused('data.json is not JSON.')
  }
}

async function textOf(archive: Archive, entry: ArchiveEntry): Promise<string> {
  const pieces: Buffer[] = []
  for await (const piece of archive.read(entry)) pieces.push(piece)
  return Buffer.concat(pieces).toString('utf8')
}
