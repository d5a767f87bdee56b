import type { TeamRole, Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { takeFacts } from '#app/use-cases/register-extract/take-facts.server.ts'
import {
  insertMembership,
  insertOrganisation,
  type OrganisationValues,
} from '#db/queries/organisation.server.ts'
import { insertFacts } from '#db/queries/profile.server.ts'
import { findExtract } from '#db/queries/register-extract.server.ts'
import type { Trx } from '#db/schema.ts'
import { type OrganisationInput, organisationValues } from './values.ts'

/** An extract of the register that its reader makes the organisation of, with the facts they ticked. */
type OwnExtract = { id: string; take: string[] }

/**
 * Anyone signed in may start an organisation and becomes its administrator, and its signatory when they say that
 * they may represent it. A number that somebody else uses is not refused: two may claim it until a coordinator
 * confirms one, so that nobody can find out here who is known.
 */
export async function createOrganisation(
  deps: Deps,
  viewer: Viewer,
  input: OrganisationInput & { signatory?: boolean; extract?: OwnExtract | undefined },
): Promise<{ organisationId: string }> {
  const values = organisationValues(input)
  const at = deps.now().toISOString()
  const { personId } = viewer
  return deps.db.transaction().execute(async (trx) => {
    const organisationId = deps.newId()
    await insertOrganisation(trx, { id: organisationId, personId, at, ...values })
    const roles: TeamRole[] = input.signatory ? ['administrator', 'signatory'] : ['administrator']
    for (const role of roles) {
      const membership = { id: deps.newId(), personId, organisationId, role, fromAt: at }
      await insertMembership(trx, membership)
    }
    await writeFirstFacts(trx, deps, { organisationId, personId, values, extract: input.extract })
    return { organisationId }
  })
}

/** One that is gone or somebody else's takes nothing away from what was typed. */
async function ownExtract(trx: Trx, personId: string, extract: OwnExtract | undefined) {
  const stored = extract && (await findExtract(trx, extract.id))
  return stored?.fetchedBy === personId && stored.organisationId === null ? stored : undefined
}

type First = {
  organisationId: string
  personId: string
  values: OrganisationValues
  extract: OwnExtract | undefined
}

/** The legal form, and what was ticked of the register's proposals. */
async function writeFirstFacts(trx: Trx, deps: Deps, first: First): Promise<void> {
  const { organisationId, personId, values, extract } = first
  const at = deps.now().toISOString()
  const stored = await ownExtract(trx, personId, extract)
  const proposed = stored?.extract.details ?? {}
  const fromRegister = proposed.legalForm === values.legalForm
  await insertFacts(trx, [
    {
      organisationId,
      fact: 'legalForm',
      value: values.legalForm,
      revision: 1,
      source: fromRegister ? 'krs' : 'person',
      asOf: (fromRegister && stored?.stateOn) || at.slice(0, 10),
      personId,
      at,
    },
  ])
  if (stored && extract) {
    const details = (Object.keys(proposed) as (keyof typeof proposed)[]).filter(
      (field) => values[field] === proposed[field],
    )
    const taken = { stored, organisationId, city: values.city, personId, details }
    await takeFacts(trx, deps, { ...taken, facts: extract.take })
  }
}
