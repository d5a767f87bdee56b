import { canonicalText, sha256Of } from '#db/canonical.ts'
import type { Db, Schema } from '#db/schema.ts'
import { begin } from '#workflows/engine.ts'
import { machineFor } from '#workflows/registry.ts'
import { type Row, type Rows, rowsOf } from './rows.ts'
import { cutter, type Stencil } from './stencil.ts'

type Table = keyof Schema

/** What of a pattern differs in each copy, besides ids. */
export type Named = {
  name: string
  nip: string
  regon: string
  krs: string
  registerNo: string
  code: string
}

export const namedKeys = ['name', 'nip', 'regon', 'krs', 'registerNo', 'code'] as const

/** One organisation as a form for copies. */
export type Pattern = {
  /** How many of the words are new ids; the slots of `namedKeys` follow, then those of `hashes`. */
  ids: number
  /** Texts whose SHA-256 stands in other rows, in an order in which each only needs those before it. */
  hashed: Stencil[]
  tables: { table: Table; columns: string[]; json: Stencil }[]
  certified: boolean
}

/** Reads an organisation and cuts it into a form; fails when a hash in it cannot be explained. */
export async function patternOf(db: Db, organisationId: string): Promise<Pattern> {
  const rows = withoutFiles(await rowsOf(db, organisationId))
  const ids = rows.flatMap(([, found]) =>
    found.flatMap(({ id, ...row }) => [id, ...('standardSha256' in row ? [row.code] : [])]),
  )
  const words = [...new Set(ids.filter((id) => typeof id === 'string'))]
  const hashed = hashedTexts(rows)
  const cut = cutter([...words, ...namedIn(rows), ...hashed.map(sha256Of)])
  return {
    ids: words.length,
    hashed: hashed.map(cut),
    tables: rows.map(([table, found]) => ({
      table,
      columns: Object.keys(found[0] as Row),
      json: cut(JSON.stringify(found)),
    })),
    certified: rows.some(([table]) => table === 'certificate'),
  }
}

function namedIn(rows: Rows): string[] {
  const organisation = tableOf(rows, 'organisation')[0] as Row
  const participation = tableOf(rows, 'participation')[0] as Row
  // A word that no row holds is never met.
  return namedKeys.map((key) => {
    const value = key === 'code' ? participation.code : organisation[key]
    return typeof value === 'string' && value !== '' ? value : `no ${key}`
  })
}

const tableOf = (rows: Rows, name: Table) => rows.find(([table]) => table === name)?.[1] ?? []

/** The frozen texts of the way, oldest first; each must have the hash that its row or event says. */
function hashedTexts(rows: Rows): string[] {
  const frozen = [...tableOf(rows, 'submission'), ...tableOf(rows, 'report')].map(
    ({ content, sha256 }) => [content, sha256] as [string, string],
  )
  const [submissions, reports] = [
    frozen.slice(0, tableOf(rows, 'submission').length),
    frozen.slice(tableOf(rows, 'submission').length),
  ]
  const texts = [...submissions, ...agreementsIn(rows), ...reports]
  for (const [text, hash] of texts) {
    if (sha256Of(text) !== hash) throw new Error(`A frozen text does not have the hash ${hash}.`)
  }
  return texts.map(([text]) => text)
}

/** What the reviewers gave, in the order in which the event hashed it. */
function agreementsIn(rows: Rows): [string, string][] {
  return tableOf(rows, 'workflowEvent')
    .filter(({ type }) => type === 'agreement.stored')
    .map(({ workflowId, data }) => {
      const compared = tableOf(rows, 'agreement')
        .filter(({ caseId }) => caseId === workflowId)
        .map(({ code, ratings }) => ({ code, ratings: JSON.parse(String(ratings)) }))
      return [canonicalText(compared), JSON.parse(String(data)).sha256]
    })
}

/** Certificates of copies have no files, so their workflows stand where they began. */
function withoutFiles(rows: Rows): Rows {
  const certificates = new Set(tableOf(rows, 'certificate').map(({ id }) => id))
  return rows.map(([table, found]) => {
    if (table === 'workflowEvent') {
      return [
        table,
        found.filter((row) => !certificates.has(row.workflowId ?? '') || row.version === 1),
      ]
    }
    if (table !== 'workflow') return [table, found]
    return [table, found.map((row) => (certificates.has(row.id ?? '') ? begun(row, rows) : row))]
  })
}

function begun(row: Row, rows: Rows): Row {
  const first = tableOf(rows, 'workflowEvent').find(
    ({ workflowId, version }) => workflowId === row.id && version === 1,
  ) as Row
  const { input } = JSON.parse(String(first.data)) as { input: never }
  const { snapshot } = begin(machineFor('certificate', String(row.machineVersion)), input)
  return {
    ...row,
    version: 1,
    state: JSON.stringify(snapshot.value),
    snapshot: JSON.stringify(snapshot),
    headHash: first.hash as string,
    stateSince: row.startedAt as string,
    updatedAt: row.startedAt as string,
  }
}
