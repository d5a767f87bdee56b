import { permit, permitted } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { findAnswer } from '#db/queries/answer.server.ts'
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

/** Who wrote the present answer down on the organisation's behalf, and when; null when its own people did. */
export async function showEntry({ db }: Deps, { assessmentId, code }: Where & { code: string }) {
  const answer = await findAnswer(db, assessmentId, code)
  const entries = answer ? await enteredFor(db, assessmentId, code) : []
  return entries.find(({ revision }) => revision === answer?.revision) ?? null
}

/** Whether the viewer may record or end the wish at all. */
export async function showEntrusting(deps: Deps, viewer: Viewer, { assessmentId }: Where) {
  await permit(deps, viewer, 'assessment.entrust', { assessmentId })
}
