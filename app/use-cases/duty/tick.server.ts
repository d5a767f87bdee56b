import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound } from '#app/errors.ts'
import { findOwnDate, markDone, unmarkDone } from '#db/queries/duty.server.ts'
import type { Trx } from '#db/schema.ts'
import { readDutyBook } from './read-calendar.server.ts'

/** One date: a duty's code, or `own:` and an id, and its period. */
export type Tick = { organisationId: string; code: string; period: string }

/** Ticks one date of the calendar as done. */
export async function tickDuty(deps: Deps, viewer: Viewer, tick: Tick): Promise<void> {
  await ticking(deps, viewer, tick, async (trx) => {
    const doneAt = deps.now().toISOString()
    await markDone(trx, { ...tick, personId: viewer.personId, doneAt })
  })
}

export async function untickDuty(deps: Deps, viewer: Viewer, tick: Tick): Promise<void> {
  await ticking(deps, viewer, tick, (trx) => unmarkDone(trx, tick))
}

async function ticking(deps: Deps, viewer: Viewer, tick: Tick, write: (trx: Trx) => Promise<void>) {
  const { organisationId } = tick
  await deps.db.transaction().execute(async (trx) => {
    await permit({ db: trx, now: deps.now }, viewer, 'calendar.edit', { organisationId })
    if (!(await exists(trx, tick))) throw new NotFound()
    await write(trx)
  })
}

async function exists(trx: Trx, { organisationId, code, period }: Tick): Promise<boolean> {
  if (!/^(?:\d{4}(?:-\d{2}|-end)?|once)$/.test(period)) return false
  if (code.startsWith('own:')) {
    const id = code.slice('own:'.length)
    return (await findOwnDate(trx, { id, organisationId })) !== undefined
  }
  return (await readDutyBook(trx)).duties.some((duty) => duty.code === code)
}
