import type { PlainRow } from '#db/queries/leaving-parts.server.ts'

/** The format of `data.json`; a change that an older program would misread gets the next number. */
export const FORMAT = 'probierz-organisation@1'

export type ExportedEvent = {
  version: number
  kind: string
  type: string
  data: Record<string, unknown>
  actorId: string
  occurredAt: string
  previousHash: string
  hash: string
  workflowId: string
}

/** The row of a workflow; its events are a list of their own, in the order they happened. */
export type ExportedWorkflow = {
  id: string
  kind: string
  machineVersion: string
  parameters: string
  version: number
  state: string
  snapshot: string
  headHash: string
  startedAt: string
  stateSince: string
  updatedAt: string
}

/** A chain of which the organisation may know the state and the hashes, not the events. */
export type SealedChain = {
  workflowId: string
  kind: string
  state: string
  stateSince: string
  headHash: string
  hashes: string[]
}

/** People of the organisation's own team with name and address; of all others only the id. */
export type ExportedPerson = { id: string; name?: string; email?: string | null; locale?: string }

export type ExportedVersion = {
  id: string
  slug: string
  version: string
  /** The standard's title and the version's manifest, JSON as stored; the manifest is what `sha256` covers. */
  title: string
  manifest: string
  sha256: string
  createdAt: string
}

/** The whole of `data.json` (docs/organisation-export.md). */
export type OrganisationData = {
  format: typeof FORMAT
  madeAt: string
  program: string
  issuer: string
  organisationId: string
  people: ExportedPerson[]
  standardVersions: ExportedVersion[]
  /** Rows by table, columns as in the database. */
  tables: Record<string, PlainRow[]>
  workflows: ExportedWorkflow[]
  events: ExportedEvent[]
  sealed: SealedChain[]
}
