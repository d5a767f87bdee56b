import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { createOrganisation } from '#app/use-cases/organisation/create.server.ts'
import { saveProfile } from '#app/use-cases/organisation/save-profile.server.ts'
import type { OrganisationInput } from '#app/use-cases/organisation/values.ts'
import profiles from '#templates/standards/profiles.json' with { type: 'json' }
import { refreshed } from '#tests/support/cast.ts'

export type KnownProfile = 'A' | 'B' | 'C' | 'D'

/** What a person might type; numbers that belong to nobody. */
export const typedOrganisation: OrganisationInput = {
  name: 'Fundacja Zażółć Gęślą Jaźń',
  legalForm: 'foundation',
  krs: '',
  nip: '9990001114',
  regon: '990000128',
  registerNo: '',
  street: 'ul. Przykładowa 1',
  postalCode: '50-101',
  city: 'Wrocław',
}

/** The answers of one of the example profiles. */
export function answersOf(id: KnownProfile): Record<string, string | number | boolean> {
  const found = profiles.find((profile) => profile.id === id)
  if (!found) throw new Error(`No profile ${id}.`)
  return found.profile
}

/**
 * An organisation with the viewer as administrator and signatory and, when a profile is named, with all its
 * answers. Needs a published standard. `viewer` comes back with the new roles.
 */
export async function givenOrganisation(
  deps: Deps,
  viewer: Viewer,
  { profile, ...typed }: Partial<OrganisationInput> & { profile?: KnownProfile } = {},
): Promise<{ organisationId: string; viewer: Viewer }> {
  const answers = profile ? answersOf(profile) : {}
  const legalForm = String(answers.legalForm ?? typedOrganisation.legalForm)
  const input = { ...typedOrganisation, legalForm, ...typed, signatory: true }
  const { organisationId } = await createOrganisation(deps, viewer, input)
  const administrator = await refreshed(deps, viewer.personId)
  if (profile) await saveProfile(deps, administrator, { organisationId, answers })
  return { organisationId, viewer: administrator }
}
