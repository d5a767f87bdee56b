import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound, Refused } from '#app/errors.ts'
import { refuseConfirmed } from '#app/use-cases/organisation/edit.server.ts'
import { organisationValues } from '#app/use-cases/organisation/values.ts'
import { findOrganisation, updateOrganisation } from '#db/queries/organisation.server.ts'
import { findExtract, type StoredExtract } from '#db/queries/register-extract.server.ts'
import type { OrganisationRow } from '#db/schema.ts'
import { StaleWorkflow } from '#db/workflows.ts'
import type { DetailField } from '#workflows/organisation/register-extract.ts'
import { takeFacts } from './take-facts.server.ts'

type Acceptance = {
  organisationId: string
  extractId: string
  /** The revision of the organisation that the form was opened with. */
  revision: number
  /** Names of details and facts that were ticked. */
  take: string[]
  /** The name as a person wants it written; used when the name was ticked. */
  name: string
}

/** Takes over what a person ticked: details as a new revision, facts with the register as source. Never an answer. */
export async function acceptExtract(deps: Deps, viewer: Viewer, input: Acceptance): Promise<void> {
  const { organisationId, extractId, revision, take, name } = input
  const { personId } = viewer
  await deps.db.transaction().execute(async (trx) => {
    await permit({ db: trx, now: deps.now }, viewer, 'organisation.edit', { organisationId })
    const before = await findOrganisation(trx, organisationId)
    const stored = await findExtract(trx, extractId)
    if (!before || stored?.organisationId !== organisationId) throw new NotFound()
    if (take.length === 0) throw new Refused('krsNothingTicked')
    const details = chosenDetails(stored, take, name)
    const values = organisationValues({ ...typedOf(before), ...details })
    const fields = (Object.keys(details) as (keyof typeof values)[]).filter(
      (field) => values[field] !== before[field],
    )
    if (fields.length > 0) {
      refuseConfirmed(before, values)
      const change = { id: organisationId, revision, personId, at: deps.now().toISOString() }
      if (!(await updateOrganisation(trx, { ...change, ...values }))) {
        throw new StaleWorkflow(organisationId)
      }
    }
    await takeFacts(trx, deps, {
      stored,
      organisationId,
      personId,
      city: values.city,
      facts: take,
      details: Object.keys(details),
      ...(details.legalForm && { more: { legalForm: values.legalForm } }),
    })
  })
}

function chosenDetails({ extract }: StoredExtract, take: string[], name: string) {
  const proposed = Object.entries(extract.details) as [DetailField, string][]
  const chosen = Object.fromEntries(proposed.filter(([field]) => take.includes(field)))
  const details = chosen as Partial<Record<DetailField, string>>
  return details.name && name.trim() !== '' ? { ...details, name } : details
}

function typedOf(row: OrganisationRow) {
  const { name, legalForm, krs, nip, regon, registerNo, street, postalCode, city } = row
  const numbers = { krs: krs ?? '', nip: nip ?? '', regon: regon ?? '' }
  return { name, legalForm, ...numbers, registerNo: registerNo ?? '', street, postalCode, city }
}
