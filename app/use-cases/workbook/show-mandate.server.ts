import { permit, permitted } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { enteredFor, runningMandate } from '#db/queries/entry-mandate.server.ts'

type Where = { assessmentId: string }

/** Whether a coordinator may write answers down, since when, by whose wish; for pages that asked `permit` before. */
export async function showMandate(deps: Deps, viewer: Viewer, { assessmentId }: Where) {
  const may = await permitted(deps, viewer, { assessmentId })
  const mandate = await runningMandate(deps.db, assessmentId)
  const mayRead = may('assessment.read')
  return {
    running: mandate ? { givenAt: mandate.givenAt, giver: mandate.giver } : null,
    mayEntrust: may('assessment.entrust'),
    /** The viewer is the coordinator whom the wish is for. */
    isClerk: mandate !== undefined && mayRead && may('submission.check'),
    entered: mayRead ? (await enteredFor(deps.db, assessmentId)).length : 0,
  }
}

/** The last entry of one answer on the organisation's behalf, if the answer still is that one. */
export async function showEntry(
  deps: Deps,
  { assessmentId, code, revision }: Where & { code: string; revision: number },
) {
  const entries = await enteredFor(deps.db, assessmentId, code)
  return entries.find((entry) => entry.revision === revision) ?? null
}

/** Whether the viewer may record or end the wish at all. */
export async function showEntrusting(deps: Deps, viewer: Viewer, { assessmentId }: Where) {
  await permit(deps, viewer, 'assessment.entrust', { assessmentId })
}
