import type { TeamRole, Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { insertMembership, insertOrganisation } from '#db/queries/organisation.server.ts'
import { insertFacts } from '#db/queries/profile.server.ts'
import { type OrganisationInput, organisationValues } from './values.ts'

/**
 * Anyone signed in may start an organisation and becomes its administrator, and its signatory when they say that
 * they may represent it. A number that somebody else uses is not refused: two may claim it until a coordinator
 * confirms one, so that nobody can find out here who is known.
 */
export async function createOrganisation(
  deps: Deps,
  viewer: Viewer,
  input: OrganisationInput & { signatory?: boolean },
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
    await insertFacts(trx, [
      {
        organisationId,
        fact: 'legalForm',
        value: values.legalForm,
        revision: 1,
        source: 'person',
        asOf: at.slice(0, 10),
        personId,
        at,
      },
    ])
    return { organisationId }
  })
}
