import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const published = z.object({ keys: z.array(z.looseObject({ kid: z.string() })) })
const jwk = z.looseObject({ kid: z.string(), x: z.string() })

/** Lets this instance vouch for files that another one sealed: only on the operator's word (`--accept-keys`). */
export function addPublicKeys(dataDir: string, jwks: string[]): void {
  const file = join(dataDir, 'keys', 'public.json')
  const { keys } = published.parse(JSON.parse(readFileSync(file, 'utf8')))
  const known = new Set(keys.map(({ kid }) => kid))
  const added = jwks.map((text) => jwk.parse(JSON.parse(text))).filter(({ kid }) => !known.has(kid))
  if (added.length === 0) return
  const text = `${JSON.stringify({ keys: [...keys, ...added] }, null, 2)}\n`
  writeFileSync(`${file}.new`, text, { mode: 0o644, flush: true })
  renameSync(`${file}.new`, file)
}
