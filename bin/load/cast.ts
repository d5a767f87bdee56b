import type { GrantedRole } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { createAccount } from '#app/use-cases/people/create-account.server.ts'
import { demonstrationAccounts, PASSWORD } from '../demo/cast.ts'
import type { World } from '../demo/world.ts'

const roles: Record<string, GrantedRole> = {
  koordynator: 'coordinator',
  recenzent: 'reviewer',
  kapitula: 'panelMember',
}

const cast = demonstrationAccounts.flatMap(({ email, name }) => {
  const role = roles[email.split('@')[0]?.replace(/\d+$/, '') ?? '']
  return role ? [{ email, name, role }] : []
})

/**
 * The people who judge the invented organisations. They can sign in only when nobody could before: a known
 * password has no place in a system that somebody uses.
 */
export async function ensureCast({ deps, extra, grant }: World): Promise<{ canSignIn: boolean }> {
  const canSignIn = !(await deps.db.selectFrom('user').select('id').limit(1).executeTakeFirst())
  for (const { email, name, role } of cast) {
    const known = await personOf(deps, email)
    if (!known && canSignIn) {
      await createAccount(deps, { email, name, password: PASSWORD, locale: 'pl' })
    } else if (!known) await extra(email, name)
    if (!(await holdsRole(deps, email, role))) await grant(email, role)
  }
  return { canSignIn }
}

const personOf = ({ db }: Deps, email: string) =>
  db.selectFrom('person').select('id').where('email', '=', email).executeTakeFirst()

const holdsRole = ({ db }: Deps, email: string, role: GrantedRole) =>
  db
    .selectFrom('roleGrant')
    .innerJoin('person', 'person.id', 'roleGrant.personId')
    .select('roleGrant.id')
    .where('person.email', '=', email)
    .where('roleGrant.role', '=', role)
    .where('roleGrant.scopeKind', '=', 'global')
    .where('roleGrant.untilAt', 'is', null)
    .executeTakeFirst()
