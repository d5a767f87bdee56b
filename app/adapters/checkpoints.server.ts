import { createHash, verify } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import canonicalize from 'canonicalize'
import { z } from 'zod'
import type { IssuerKeys } from '#app/adapters/issuer-keys.server.ts'
import { readPublicKeys } from '#app/certificates/public-keys.ts'
import { hashAt, hashesAfter, lastPosition } from '#db/queries/log.server.ts'
import type { Db } from '#db/schema.ts'

const statement = z.strictObject({
  /** The last event's global position, and that event's own hash. */
  position: z.int().nonnegative(),
  head: z.string(),
  /**
   * A running SHA-256 over the hashes of all events in order of position: it covers the head of every chain,
   * and the next checkpoint only goes on from here.
   */
  chain: z.string().regex(/^[0-9a-f]{64}$/),
  at: z.string(),
  kid: z.string(),
})
const line = statement.extend({ signature: z.string() })

export type Checkpoint = z.infer<typeof line>

/** The log in the database is shorter than, or differs from, what was signed outside of it. */
export class LogLost extends Error {
  override name = 'LogLost'
}

const START = '0'.repeat(64)
const PAGE = 2000

export const checkpointFile = (dataDir: string) => join(dataDir, 'checkpoints.jsonl')

/**
 * Signs how far the log has come and appends it, fsynced, to a file outside the database: a damaged
 * write-ahead log can drop committed rows while every check inside the database says ok (docs/decisions/0005).
 */
export async function signCheckpoint({
  db,
  dataDir,
  keys,
  now,
}: {
  db: Db
  dataDir: string
  keys: IssuerKeys
  now: () => Date
}): Promise<Checkpoint | undefined> {
  const previous = lastCheckpoint(dataDir)
  const position = await lastPosition(db)
  if (position === 0 || position === previous?.position) return previous
  const chain = await chainTo(db, {
    from: previous?.position ?? 0,
    chain: previous?.chain ?? START,
    upTo: position,
  })
  const head = (await hashAt(db, position)) as string
  const unsigned = { position, head, chain, at: now().toISOString(), kid: keys.kid }
  const signed = {
    ...unsigned,
    signature: Buffer.from(keys.sign(bytesOf(unsigned))).toString('base64url'),
  }
  append(checkpointFile(dataDir), `${JSON.stringify(signed)}\n`)
  return signed
}

/** Every checkpoint, oldest first. A last line cut short by a crash was never acknowledged and is left out. */
export function readCheckpoints(dataDir: string): Checkpoint[] {
  const file = checkpointFile(dataDir)
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.slice(0, -1).map((text) => line.parse(JSON.parse(text)))
}

export function lastCheckpoint(dataDir: string): Checkpoint | undefined {
  return readCheckpoints(dataDir).at(-1)
}

/** At start: the event the last checkpoint names is there, unchanged, and the checkpoint is signed by us. */
export async function requireCheckpointed({
  db,
  dataDir,
  keys,
}: {
  db: Db
  dataDir: string
  keys: IssuerKeys
}): Promise<void> {
  const last = lastCheckpoint(dataDir)
  if (!last) return
  if (!isSigned(last, keys))
    throw new LogLost('The last checkpoint is not signed with a key of this issuer.')
  if ((await hashAt(db, last.position)) !== last.head) {
    throw new LogLost(
      `The log lacks events that were signed at ${last.at} (position ${last.position}). ` +
        'Restore the newest backup, or start with --accept-loss to go on without them.',
    )
  }
}

/** The whole log against every checkpoint: the positions at which they part, none when all is well. */
export async function compareCheckpoints({
  db,
  dataDir,
  keys,
}: {
  db: Db
  dataDir: string
  keys: IssuerKeys
}): Promise<string[]> {
  const differences: string[] = []
  let reached = { from: 0, chain: START }
  for (const checkpoint of readCheckpoints(dataDir)) {
    if (!isSigned(checkpoint, keys))
      differences.push(`checkpoint ${checkpoint.position}: not signed by this issuer`)
    const chain = await chainTo(db, { ...reached, upTo: checkpoint.position })
    const head = await hashAt(db, checkpoint.position)
    if (chain !== checkpoint.chain || head !== checkpoint.head) {
      differences.push(
        `checkpoint ${checkpoint.position} of ${checkpoint.at}: the log before it differs`,
      )
    }
    reached = { from: checkpoint.position, chain }
  }
  return differences
}

async function chainTo(
  db: Db,
  { from, chain, upTo }: { from: number; chain: string; upTo: number },
) {
  let [position, running] = [from, chain]
  for (;;) {
    const page = await hashesAfter(db, { position, upTo, limit: PAGE })
    for (const event of page)
      running = createHash('sha256').update(`${running}${event.hash}`).digest('hex')
    position = page.at(-1)?.position ?? upTo
    if (page.length < PAGE) return running
  }
}

function isSigned({ signature, ...unsigned }: Checkpoint, keys: IssuerKeys): boolean {
  const found = readPublicKeys({ keys: keys.publicKeys() }).find(({ kid }) => kid === unsigned.kid)
  return (
    found !== undefined &&
    verify(null, bytesOf(unsigned), found.key, Buffer.from(signature, 'base64url'))
  )
}

function bytesOf(unsigned: z.infer<typeof statement>): Buffer {
  return Buffer.from(canonicalize(unsigned) as string)
}

function append(file: string, text: string): void {
  const handle = openSync(file, 'a', 0o600)
  try {
    writeSync(handle, text)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
