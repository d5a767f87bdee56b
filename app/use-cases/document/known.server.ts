import { NotFound } from '#app/errors.ts'
import { readProfile } from '#app/use-cases/organisation/read-profile.server.ts'
import { findOrganisation } from '#db/queries/organisation.server.ts'
import type { Db } from '#db/schema.ts'
import type { KnownFacts } from '#templates/documents/sheet.ts'
import { dayInPoland } from '#workflows/duty/dates.ts'

/** What the product knows of an organisation, as documents use it. NotFound without the organisation. */
export async function readKnown(
  { db, now }: { db: Db; now: () => Date },
  organisationId: string,
): Promise<KnownFacts> {
  const row = await findOrganisation(db, organisationId)
  if (!row) throw new NotFound()
  const profile = await readProfile(db, organisationId)
  return {
    name: row.name,
    legalForm: row.legalForm,
    krs: row.krs || null,
    nip: row.nip || null,
    regon: row.regon || null,
    registerNo: row.registerNo || null,
    address: {
      street: row.street || null,
      postalCode: row.postalCode || null,
      city: row.city || null,
    },
    seat: row.city || null,
    today: dayInPoland(now()),
    profile: Object.fromEntries(
      Object.entries(profile).map(([fact, value]) => [fact, value ?? null]),
    ),
  }
}
