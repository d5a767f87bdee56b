import type { Deps } from '#app/deps.server.ts'
import { ensureDuties } from '#app/use-cases/duty/ensure.server.ts'
import { givenPerson } from '#tests/support/cast.ts'
import { givenOrganisation, type KnownProfile } from '#tests/support/given/organisation.ts'
import { givenStandard } from '#tests/support/given/standard.ts'

/** An organisation of a known profile in a house with the duties on file; `viewer` administers it. */
export async function givenCalendar(
  deps: Deps,
  { profile, name = 'ada' }: { profile?: KnownProfile; name?: string } = {},
) {
  if (name === 'ada') {
    await givenStandard(deps)
    await ensureDuties(deps)
  }
  const person = await givenPerson(deps, name)
  return givenOrganisation(deps, person, {
    name: `Organizacja ${name}`,
    ...(name !== 'ada' && { nip: '', regon: '' }),
    ...(profile && { profile }),
  })
}
