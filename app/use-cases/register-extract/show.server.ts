import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound } from '#app/errors.ts'
import {
  readProfile,
  readWorkingStandard,
} from '#app/use-cases/organisation/read-profile.server.ts'
import { readPresentVersion } from '#app/use-cases/standard/read.server.ts'
import { findOrganisation } from '#db/queries/organisation.server.ts'
import {
  findExtract,
  newestExtract,
  type StoredExtract,
} from '#db/queries/register-extract.server.ts'
import type { Db, OrganisationRow } from '#db/schema.ts'
import type { DetailField } from '#workflows/organisation/register-extract.ts'
import type { Locale, Manifest, Profile } from '#workflows/standard/manifest.ts'
import { proposedFacts } from './take-facts.server.ts'

/** Everything the register says that is not taken over, and how fresh it is. */
const sourceOf = ({ extract, ...stored }: StoredExtract) => ({
  extractId: stored.id,
  number: stored.number,
  fetchedAt: stored.fetchedAt,
  acceptedAt: stored.acceptedAt,
  accepted: stored.accepted,
  stateOn: extract.stateOn,
  registeredOn: extract.registeredOn,
  registeredName: extract.registeredName,
  registers: extract.registers,
  businessKnown: extract.businessKnown,
  told: extract.told,
  warnings: extract.warnings,
})

/** What the register proposes, field by field, beside what is written now; null before anybody asked. */
export async function showExtract(
  deps: Deps,
  viewer: Viewer,
  { organisationId }: { organisationId: string },
) {
  await permit(deps, viewer, 'organisation.edit', { organisationId })
  const organisation = await findOrganisation(deps.db, organisationId)
  if (!organisation) throw new NotFound()
  const { id, name, krs, revision, confirmedAt } = organisation
  const stored = await newestExtract(deps.db, organisationId)
  const whose = { id, name, krs, revision, confirmed: confirmedAt !== null }
  if (!stored) return { organisation: whose, source: null, details: [], facts: [] }
  const { manifest } = await readWorkingStandard(deps.db, organisationId)
  const profile = await readProfile(deps.db, organisationId)
  return {
    organisation: whose,
    source: sourceOf(stored),
    details: detailRows(stored, organisation),
    facts: factRows(stored, { manifest, profile, locale: viewer.locale }),
  }
}

/** A reader's own extract, from which an organisation may be made; null when it is gone or somebody else's. */
export async function showNewExtract(
  { db }: Deps,
  viewer: Viewer,
  { extractId }: { extractId: string },
) {
  const stored = await findExtract(db, extractId)
  if (!stored || stored.fetchedBy !== viewer.personId || stored.organisationId !== null) {
    return null
  }
  const manifest = await presentManifest(db)
  return {
    source: sourceOf(stored),
    details: stored.extract.details,
    facts: manifest ? factRows(stored, { manifest, profile: {}, locale: viewer.locale }) : [],
  }
}

async function presentManifest(db: Db): Promise<Manifest | null> {
  try {
    return (await readPresentVersion(db)).manifest
  } catch (error) {
    if (error instanceof NotFound) return null
    throw error
  }
}

const numbers: DetailField[] = ['krs', 'nip', 'regon']

function detailRows({ extract }: StoredExtract, organisation: OrganisationRow) {
  return (Object.entries(extract.details) as [DetailField, string][]).map(([field, proposed]) => ({
    field,
    proposed,
    now: organisation[field],
    same: organisation[field] === proposed,
    // A confirmed number is changed only by who confirmed it.
    locked: organisation.confirmedAt !== null && numbers.includes(field),
  }))
}

type Asked = { manifest: Manifest; profile: Profile; locale: Locale }

function factRows(stored: StoredExtract, { manifest, profile, locale }: Asked) {
  return proposedFacts(manifest, stored).map(({ fact, value, text, options }) => {
    const label = (known: unknown) =>
      options.find((option) => option.value === known)?.label[locale] ?? null
    const now = Object.hasOwn(profile, fact) ? profile[fact] : undefined
    return {
      fact,
      question: text[locale],
      proposed: { value, label: label(value) },
      now: { value: now ?? null, answered: now !== undefined, label: label(now) },
      same: now === value,
    }
  })
}
