import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { forgetScores } from '#app/use-cases/team/compare.server.ts'
import { advanceWorkflow, factBy } from '#app/use-cases/workflow/step.server.ts'

/** Steps of an assessment that carry nothing but themselves. */
export type Move = 'assessment.finished' | 'assessment.reopened' | 'assessment.closed'

type Moving = { assessmentId: string; version?: number | undefined }

/** The organisation says that its answers are complete. */
export const finishAssessment = (deps: Deps, viewer: Viewer, input: Moving) =>
  move(deps, viewer, 'assessment.finished', input)

/** Back to work; nothing is lost. */
export const reopenAssessment = (deps: Deps, viewer: Viewer, input: Moving) =>
  move(deps, viewer, 'assessment.reopened', input)

/** A self-assessment ends with its result and plan. */
export const closeAssessment = (deps: Deps, viewer: Viewer, input: Moving) =>
  move(deps, viewer, 'assessment.closed', input)

async function move(deps: Deps, viewer: Viewer, type: Move, { assessmentId, version }: Moving) {
  await deps.db.transaction().execute(async (trx) => {
    await permit({ db: trx, now: deps.now }, viewer, 'assessment.finish', { assessmentId })
    const event = { type, ...factBy(deps, viewer.personId) }
    await advanceWorkflow(trx, { id: assessmentId, event, expectedVersion: version })
    if (type === 'assessment.finished') await forgetScores(trx, assessmentId)
  })
}
