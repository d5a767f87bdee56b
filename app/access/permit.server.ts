import { NotAllowed, NotFound } from '#app/errors.ts'
import { circumstancesOf, type Subject } from '#db/queries/standing.server.ts'
import type { Db } from '#db/schema.ts'
import { type Action, allows, seeing } from './rules.ts'
import { type Standing, standingsOf } from './standing.ts'
import type { Viewer } from './viewer.ts'

export type Permit = {
  standings: Set<Standing>
  organisationId?: string | undefined
  cohortId?: string | undefined
  participationId?: string | undefined
}

/**
 * The one door: every read and write of an object passes here. What the viewer may not see is `NotFound`,
 * like what does not exist; what is seen but not allowed is `NotAllowed`.
 */
export async function permit(
  { db, now }: { db: Db; now: () => Date },
  viewer: Viewer,
  action: Action,
  subject: Subject,
): Promise<Permit> {
  const circumstances = await circumstancesOf(db, subject, { now: now() })
  if (!circumstances) throw new NotFound()
  const standings = standingsOf(viewer, circumstances)
  if (!allows(action, standings)) {
    if (allows(seeing(action), standings)) throw new NotAllowed()
    throw new NotFound()
  }
  const { organisationId, cohortId, participationId } = circumstances
  return { standings, organisationId, cohortId, participationId }
}

/** For pages that only offer what is allowed: which actions the viewer may do with an object. */
export async function permitted(
  { db, now }: { db: Db; now: () => Date },
  viewer: Viewer,
  subject: Subject,
): Promise<(action: Action) => boolean> {
  const circumstances = await circumstancesOf(db, subject, { now: now() })
  const standings = circumstances ? standingsOf(viewer, circumstances) : new Set<Standing>()
  return (action) => allows(action, standings)
}

/** For pages about no single object: people, the outbox, the list of cohorts. */
export function permitGlobally(viewer: Viewer, action: Action): void {
  if (!allows(action, standingsOf(viewer, {}))) throw new NotFound()
}
