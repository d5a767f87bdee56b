import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound, Refused } from '#app/errors.ts'
import { readAssessment } from '#app/use-cases/assessment/read.server.ts'
import { deleteCompletion, saveCompletion } from '#db/queries/team-completion.server.ts'

/** The team's own word on an area: finished, or to come back to. */
export async function completeArea(
  deps: Deps,
  viewer: Viewer,
  { assessmentId, area, done }: { assessmentId: string; area: string; done: boolean },
): Promise<void> {
  const completedAt = deps.now().toISOString()
  await deps.db.transaction().execute(async (trx) => {
    await permit({ db: trx, now: deps.now }, viewer, 'assessment.finish', { assessmentId })
    const { areaStates, live } = await readAssessment(trx, assessmentId)
    const state = areaStates[area]
    if (!state) throw new NotFound()
    if (!live.snapshot.hasTag('editable')) throw new Refused('areaFrozen')
    const key = { assessmentId, areaCode: area }
    if (!done) return deleteCompletion(trx, key)
    if (state !== 'complete') throw new Refused('areaNotAnswered')
    await saveCompletion(trx, { ...key, personId: viewer.personId, completedAt })
  })
}
