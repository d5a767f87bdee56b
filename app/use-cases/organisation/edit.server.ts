import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound, Refused } from '#app/errors.ts'
import { findOrganisation, updateOrganisation } from '#db/queries/organisation.server.ts'
import { factsOf, insertFacts } from '#db/queries/profile.server.ts'
import type { OrganisationRow, Trx } from '#db/schema.ts'
import { StaleWorkflow } from '#db/workflows.ts'
import { readProfile } from './read-profile.server.ts'
import { refreshApplicability } from './refresh-applicability.server.ts'
import { refuseImpossible } from './save-profile.server.ts'
import { type OrganisationInput, organisationValues } from './values.ts'

/** Writes a new revision; `revision` is the one the form was opened with. */
export async function editOrganisation(
  deps: Deps,
  viewer: Viewer,
  input: OrganisationInput & { organisationId: string; revision: number },
): Promise<void> {
  const { organisationId, revision } = input
  await deps.db.transaction().execute(async (trx) => {
    await permit({ db: trx, now: deps.now }, viewer, 'organisation.edit', { organisationId })
    const before = await findOrganisation(trx, organisationId)
    if (!before) throw new NotFound()
    const values = organisationValues(input)
    refuseConfirmed(before, values)
    const { personId } = viewer
    const change = { id: organisationId, revision, personId, at: deps.now().toISOString() }
    if (!(await updateOrganisation(trx, { ...change, ...values }))) {
      throw new StaleWorkflow(organisationId)
    }
    if (values.legalForm !== before.legalForm) {
      await changeLegalForm(trx, deps, { organisationId, personId, ...values })
    }
  })
}

/** A confirmed number stands for one organisation alone, so only the person who confirmed it may change it. */
export function refuseConfirmed(
  before: OrganisationRow,
  after: Pick<OrganisationRow, 'krs' | 'nip' | 'regon'>,
): void {
  if (before.confirmedAt === null) return
  const field = (['krs', 'nip', 'regon'] as const).find((name) => before[name] !== after[name])
  if (field) throw new Refused('confirmedNumbers', {}, field)
}

type NewForm = { organisationId: string; personId: string; legalForm: string; city: string }

async function changeLegalForm(
  trx: Trx,
  deps: Deps,
  { organisationId, personId, legalForm, city }: NewForm,
): Promise<void> {
  const profile = await readProfile(trx, organisationId)
  refuseImpossible({ city }, { ...profile, legalForm }, ['legalForm'])
  const known = (await factsOf(trx, organisationId)).find(({ fact }) => fact === 'legalForm')
  const at = deps.now().toISOString()
  await insertFacts(trx, [
    {
      organisationId,
      fact: 'legalForm',
      value: legalForm,
      revision: (known?.revision ?? 0) + 1,
      source: 'person',
      asOf: at.slice(0, 10),
      personId,
      at,
    },
  ])
  await refreshApplicability(trx, deps, { organisationId, actorId: personId })
}
