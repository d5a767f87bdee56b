import type { GrantedRole, TeamRole, Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { rolesOf } from '#db/queries/session.server.ts'

/** A person without an account, as use cases see one: rows for the person, memberships and grants. */
export async function givenPerson(
  { db, now, newId }: Deps,
  name: string,
  roles: {
    team?: Record<string, TeamRole[]>
    grants?: [GrantedRole, ('cohort' | 'participation')?, string?][]
  } = {},
): Promise<Viewer> {
  const at = now().toISOString()
  const email = `${name}@demo.example`
  await db
    .insertInto('person')
    .values({ id: name, name, email, locale: 'pl', createdAt: at })
    .execute()
  for (const [organisationId, teamRoles] of Object.entries(roles.team ?? {})) {
    for (const role of teamRoles) {
      await db
        .insertInto('membership')
        .values({ id: newId(), personId: name, organisationId, role, fromAt: at })
        .execute()
    }
  }
  for (const [role, scopeKind = 'global', scopeId = null] of roles.grants ?? []) {
    await db
      .insertInto('roleGrant')
      .values({
        id: newId(),
        personId: name,
        role,
        scopeKind,
        scopeId,
        grantedBy: 'system',
        fromAt: at,
      })
      .execute()
  }
  return refreshed({ db } as Deps, name)
}

/** The same person with the roles of this moment; a viewer is read anew at each request. */
export async function refreshed({ db }: Pick<Deps, 'db'>, personId: string): Promise<Viewer> {
  const person = await db
    .selectFrom('person')
    .selectAll()
    .where('id', '=', personId)
    .executeTakeFirstOrThrow()
  const roles = await rolesOf(db, personId)
  return { personId, name: person.name, email: person.email ?? '', locale: 'pl', ...roles }
}
