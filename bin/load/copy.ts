import type { Deps } from '#app/deps.server.ts'
import { sha256Of } from '#db/canonical.ts'
import { GENESIS, hashOf } from '#db/chain.ts'
import { nextNumber } from '#db/queries/certificate.server.ts'
import type { Schema, Trx } from '#db/schema.ts'
import { numberOf } from '#workflows/certificate/truth.ts'
import { numbersOf } from '../demo/numbers.ts'
import { type Named, namedKeys, type Pattern } from './pattern.ts'
import { nameOf } from './patterns.ts'
import { type Row, writeRows } from './rows.ts'
import { fill } from './stencil.ts'

type Copy = {
  /** The number of the organisation in its name and registry numbers. */
  n: number
  /** Its number in the cohort. */
  seat: number
}

/** Writes one more organisation like the pattern, with ids, names, numbers and hashes of its own. */
export async function writeCopy(
  trx: Trx,
  { newId }: Pick<Deps, 'newId'>,
  pattern: Pattern,
  copy: Copy,
): Promise<void> {
  const words = wordsFor(pattern, newId, copy)
  const texts = new Map(pattern.tables.map(({ table, json }) => [table, fill(json, words)]))
  const change = (table: keyof Schema, edit: (row: Row) => Row) => {
    const text = texts.get(table)
    if (text) texts.set(table, JSON.stringify((JSON.parse(text) as Row[]).map(edit)))
  }
  const heads = new Map<string, string>()
  change('workflowEvent', (row) => linked(row, heads))
  change('workflow', (row) => ({ ...row, headHash: heads.get(String(row.id)) ?? GENESIS }))
  change('person', (row) => ({
    ...row,
    name: `Osoba Przykładowa ${copy.n}`,
    email: `osoba${copy.n}@demo.example`,
  }))
  if (pattern.certified) {
    const numbered = await nextCertificate(trx, JSON.parse(texts.get('certificate') as string))
    change('certificate', (row) => ({ ...row, ...numbered }))
  }
  for (const { table, columns } of pattern.tables) {
    await writeRows(trx, { table, columns, json: texts.get(table) as string })
  }
}

function wordsFor(pattern: Pattern, newId: () => string, { n, seat }: Copy): string[] {
  const named: Named = {
    ...numbersOf(n),
    name: nameOf(n),
    registerNo: `EWID-${String(n).padStart(3, '0')}`,
    code: `O-${String(seat).padStart(2, '0')}`,
  }
  const words = Array.from({ length: pattern.ids }, newId)
  for (const key of namedKeys) words.push(named[key])
  for (const text of pattern.hashed) words.push(sha256Of(fill(text, words)))
  return words
}

/** An event with the hashes of its new chain; the rows of a workflow come oldest first. */
function linked(row: Row, heads: Map<string, string>): Row {
  const { workflowId, version, kind, type, data, actorId, occurredAt } = row as Record<
    string,
    string
  > & { version: number }
  const previousHash = heads.get(workflowId as string) ?? GENESIS
  const link = { workflowId, version, kind, type, actorId, occurredAt, previousHash }
  const hash = hashOf({ ...link, data: JSON.parse(data as string) } as Parameters<typeof hashOf>[0])
  heads.set(workflowId as string, hash)
  return { ...row, previousHash, hash }
}

async function nextCertificate(trx: Trx, [certificate]: { series: 'P' | 'C'; year: number }[]) {
  const { series, year } = certificate as { series: 'P' | 'C'; year: number }
  const n = await nextNumber(trx, { series, year })
  return { n, number: numberOf({ series, year, n }) }
}
