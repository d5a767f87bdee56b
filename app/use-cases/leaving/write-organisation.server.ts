import type { Deps } from '#app/deps.server.ts'
import { ImportRefused } from '#app/errors.ts'
import { replayOne } from '#app/use-cases/workflow/replay.server.ts'
import { hasOrganisations } from '#db/queries/leaving.server.ts'
import {
  insertAccounts,
  insertChains,
  insertPeople,
  insertRows,
  raiseCounters,
} from '#db/queries/leaving-import.server.ts'
import { insertSealed } from '#db/queries/leaving-sealed.server.ts'
import type { Trx } from '#db/schema.ts'
import { unknownPerson } from '#templates/nobody.ts'
import type { OrganisationData } from './format.ts'
import { writeStandards } from './write-standards.server.ts'

export type Imported = {
  organisationId: string
  name: string
  workflows: number
  events: number
  files: number
  /** Addresses that can sign in by a mailed link from now on, administrators first. */
  accounts: { email: string; administers: boolean }[]
  /** Certificates whose files were left out, because this instance does not know the key they were sealed with. */
  unsealed: string[]
}

/** Writes a checked copy in one transaction and replays what it wrote before committing. */
export async function writeOrganisation(
  deps: Deps,
  data: OrganisationData,
  { acceptKeys }: { acceptKeys: boolean },
): Promise<Imported> {
  const at = deps.now().toISOString()
  const trusted = new Set(deps.world.keys.publicKeys().map(({ kid }) => kid as string))
  const keys = data.tables.issuerKey ?? []
  if (acceptKeys) for (const { kid } of keys) trusted.add(String(kid))
  const certificateFiles = data.tables.certificateFile ?? []
  const left = certificateFiles.filter(({ kid }) => !trusted.has(String(kid)))
  return deps.db.transaction().execute(async (trx) => {
    if (await hasOrganisations(trx)) throw new ImportRefused('An organisation came meanwhile.')
    const idOf = await writeStandards(trx, data)
    await insertPeople(trx, data.people, { at, nameless: unknownPerson })
    const sealed = {
      issuerKey: keys.filter(({ kid }) => trusted.has(String(kid))),
      certificateFile: certificateFiles.filter((row) => !left.includes(row)),
    }
    await insertRows(trx, { ...data.tables, ...sealed }, idOf)
    await insertChains(trx, withoutStandards(data, idOf))
    await insertSealed(trx, data.sealed, at)
    await raiseCounters(trx)
    await requireReplay(trx, data, idOf)
    const accounts = await insertAccounts(trx, { organisationId: data.organisationId, at })
    return {
      organisationId: data.organisationId,
      name: String(data.tables.organisation?.[0]?.name ?? ''),
      workflows: data.workflows.length,
      events: data.events.length,
      files: (data.tables.blob ?? []).length - (data.tables.deletedBlob ?? []).length,
      accounts,
      unsealed: numbersOf(
        data,
        left.map(({ certificateId }) => certificateId),
      ),
    }
  })
}

/** A version that is here already, word for word, keeps the chain it has here. */
function withoutStandards(data: OrganisationData, idOf: Map<string, string>) {
  const isOurs = (id: string) => !idOf.has(id)
  return {
    workflows: data.workflows.filter(({ id }) => isOurs(id)),
    events: data.events.filter(({ workflowId }) => isOurs(workflowId)),
  }
}

async function requireReplay(trx: Trx, data: OrganisationData, idOf: Map<string, string>) {
  for (const { id } of withoutStandards(data, idOf).workflows) {
    const { found } = await replayOne(trx, id)
    if (found[0]) throw new ImportRefused(`${found[0].kind} ${id}: ${found[0].what}.`)
  }
}

function numbersOf({ tables }: OrganisationData, ids: unknown[]): string[] {
  const rows = (tables.certificate ?? []).filter(({ id }) => ids.includes(id))
  return rows.map(({ number }) => String(number))
}
