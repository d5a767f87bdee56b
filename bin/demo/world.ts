import type { GrantedRole, TeamRole, Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { insertMembership } from '#db/queries/organisation.server.ts'
import { ensurePerson, rolesOf } from '#db/queries/session.server.ts'

const MINUTE = 60_000
export const DAY = 24 * 60 * MINUTE

/** The stage on which invented organisations play: real use cases, a clock that can be set, people by address. */
export type World = {
  deps: Deps
  /** Puts the clock to so many days before the present. */
  daysAgo: (days: number) => void
  /** Who a person is now, with the roles of this moment. */
  as: (email: string) => Promise<Viewer>
  grant: (email: string, role: GrantedRole, scope?: { cohort: string }) => Promise<void>
  join: (email: string, organisationId: string, roles: TeamRole[]) => Promise<void>
  /** A person without an account. */
  extra: (email: string, name: string) => Promise<void>
  versionOf: (workflowId: string) => Promise<number>
  /** An ISO date so many days after the clock. */
  inDays: (days: number) => string
}

/** Each use case moves the clock a little, so that the log reads like a real one. */
export function stage(real: Deps): World {
  const present = real.now().getTime()
  let at = present
  const deps: Deps = {
    ...real,
    now: () => {
      at = Math.min(at + MINUTE / 4, present)
      return new Date(at)
    },
  }
  const { db } = deps
  const idOf = async (email: string) => {
    const row = await db
      .selectFrom('person')
      .select('id')
      .where('email', '=', email)
      .executeTakeFirstOrThrow()
    return row.id
  }
  return {
    deps,
    daysAgo: (days) => {
      at = present - days * DAY
    },
    async as(email) {
      const person = await db
        .selectFrom('person')
        .selectAll()
        .where('email', '=', email)
        .executeTakeFirstOrThrow()
      const { id: personId, name } = person
      return { personId, name, email, locale: 'pl', ...(await rolesOf(db, personId)) }
    },
    async grant(email, role, scope) {
      const grant = {
        id: deps.newId(),
        personId: await idOf(email),
        role,
        scopeKind: scope ? ('cohort' as const) : ('global' as const),
        scopeId: scope?.cohort ?? null,
        grantedBy: 'system',
        fromAt: deps.now().toISOString(),
      }
      await db.insertInto('roleGrant').values(grant).execute()
    },
    async join(email, organisationId, roles) {
      const personId = await idOf(email)
      await db.transaction().execute(async (trx) => {
        for (const role of roles) {
          const fromAt = deps.now().toISOString()
          await insertMembership(trx, { id: deps.newId(), personId, organisationId, role, fromAt })
        }
      })
    },
    extra: async (email, name) =>
      ensurePerson(db, {
        id: deps.newId(),
        name,
        email,
        locale: 'pl',
        at: deps.now().toISOString(),
      }),
    versionOf: async (id) => (await readWorkflow(db, id)).version,
    inDays: (days) => new Date(at + days * DAY).toISOString().slice(0, 10),
  }
}

/** The house opened before anything in it happened, so its standard is older than the one made for show. */
export function aYearAgo(deps: Deps): Deps {
  const then = Date.now() - 400 * 86_400_000
  return { ...deps, now: () => new Date(then) }
}
