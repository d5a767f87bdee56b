import type { Deps } from '#app/deps.server.ts'
import { stage } from '../demo/world.ts'
import { ensureCast } from './cast.ts'
import { writeCopy } from './copy.ts'
import { type Pattern, patternOf } from './pattern.ts'
import { makePatterns } from './patterns.ts'
import { type Walk, walks } from './walks.ts'

/** A running server writes on the same file; it must never wait longer than this (ms) for the load. */
const BATCH = 40

type Asked = { count: number; ways?: Walk[]; progress?: (done: number) => void }
type Loaded = { organisations: number; cohortId: string; canSignIn: boolean }

/**
 * Fills the database with `count` organisations in one cohort. The first of each kind walk their way through
 * the use cases; all others are copies of their rows under new ids, with their hashes computed anew, so that
 * `npm run replay` finds every one of them whole.
 */
export async function loadOrganisations(
  deps: Deps,
  { count, ways = walks, progress = () => {} }: Asked,
): Promise<Loaded> {
  const world = stage(deps)
  world.daysAgo(61)
  const { canSignIn } = await ensureCast(world)
  const first = 1000 + (await countOrganisations(deps))
  const { cohortId, patterns } = await makePatterns(world, { first, ways: ways.slice(0, count) })
  progress(patterns.length)
  const forms: Pattern[] = []
  for (const { organisationId } of patterns) forms.push(await patternOf(deps.db, organisationId))
  for (let made = patterns.length; made < count; ) {
    made = await writeBatch(deps, forms, { made, count, first })
    progress(made)
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
  return { organisations: count, cohortId, canSignIn }
}

/** How many organisations the database holds, whoever made them. */
export async function countOrganisations({ db }: Pick<Deps, 'db'>): Promise<number> {
  const { count } = await db
    .selectFrom('organisation')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

type Reached = { made: number; count: number; first: number }

function writeBatch(deps: Deps, forms: Pattern[], { made, count, first }: Reached) {
  return deps.db.transaction().execute(async (trx) => {
    const began = performance.now()
    let next = made
    while (next < count && performance.now() - began < BATCH) {
      const form = forms[next % forms.length] as Pattern
      await writeCopy(trx, deps, form, { n: first + next, seat: next + 1 })
      next += 1
    }
    return next
  })
}
