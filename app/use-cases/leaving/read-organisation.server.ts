import {
  eventsOfAll,
  hashesOf,
  organisationsOne,
  peopleById,
  teamEver,
  versionsById,
  workflowsById,
} from '#db/queries/leaving.server.ts'
import {
  type Known,
  type PlainRow,
  parts,
  personColumns,
  readPart,
} from '#db/queries/leaving-parts.server.ts'
import { sealedChains } from '#db/queries/leaving-sealed.server.ts'
import type { Db } from '#db/schema.ts'
import packageJson from '../../../package.json' with { type: 'json' }
import {
  type ExportedEvent,
  type ExportedPerson,
  FORMAT,
  type OrganisationData,
  type SealedChain,
} from './format.ts'
import { readNotes } from './read-notes.server.ts'
import { withoutOthers } from './without-others.ts'

/**
 * Everything that is an organisation's own, and nothing its administrator may not see: no rating of a single
 * reviewer, no vote, no score, no name of anybody outside of its team. Callers have asked `permit` before, and
 * read inside a transaction, so that rows and chains fit together.
 */
export async function readOrganisation(
  db: Db,
  { organisationId, issuer, at }: { organisationId: string; issuer: string; at: string },
): Promise<OrganisationData> {
  const organisations = await organisationsOne(db, organisationId)
  const known: Known = new Map([['organisation', new Set(organisations)]])
  const tables: Record<string, PlainRow[]> = {}
  for (const part of parts)
    tables[part.table] = (await readPart(db, part, known)).map((row) =>
      withoutOthers(part.table, row),
    )
  const of = (name: string) => [...(known.get(name) ?? [])].sort()
  const team = await teamEver(db, organisations)
  const open = ['participation', 'assessment', 'certificate', 'cohort', 'version'].flatMap(of)
  const events = (await eventsOfAll(db, open)).map(
    ({ position: _, data, ...event }): ExportedEvent => ({ ...event, data: JSON.parse(data) }),
  )
  tables.note = await readNotes(db, { tables, events, team, known: of('note') })
  return {
    format: FORMAT,
    madeAt: at,
    program: packageJson.version,
    issuer,
    organisationId,
    people: await readPeople(db, tables, team),
    standardVersions: await versionsById(db, of('version')),
    tables,
    workflows: await workflowsById(db, open),
    events,
    sealed: await readSealed(db, [...of('case'), ...of('decision')]),
  }
}

async function readPeople(
  db: Db,
  tables: Record<string, PlainRow[]>,
  team: string[],
): Promise<ExportedPerson[]> {
  const named = Object.values(tables).flatMap((rows) =>
    rows.flatMap((row) => personColumns.flatMap((column) => row[column] ?? [])),
  )
  const rows = await peopleById(db, [...new Set([...named.map(String), ...team])])
  return rows.map(({ id, name, email, locale, erasedAt }) =>
    team.includes(id) && erasedAt === null ? { id, name, email, locale } : { id },
  )
}

/**
 * A review or a panel's work is not the organisation's to read; that nothing in it was changed, it may check once
 * the work is over. Before, the mere number of hashes would tell how far reviewers are and how many have voted.
 */
async function readSealed(db: Db, ids: string[]): Promise<SealedChain[]> {
  const live = await workflowsById(db, ids)
  const chains: SealedChain[] = []
  for (const { id, kind, state, stateSince, headHash } of live) {
    const stands = { workflowId: id, kind, state, stateSince }
    chains.push(
      over.has(JSON.parse(state))
        ? { ...stands, headHash, hashes: await hashesOf(db, id) }
        : { ...stands, headHash: '', hashes: [] },
    )
  }
  return [...chains, ...(await sealedChains(db, ids))]
}

/** States in which a case or a decision has nothing left to come. */
const over = new Set<unknown>(['reported', 'taken', 'discontinued'])
