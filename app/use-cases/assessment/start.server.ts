import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { readPresentVersion } from '#app/use-cases/standard/read.server.ts'
import { runningSelfAssessment } from '#db/queries/assessment.server.ts'
import { openAssessment } from './open.server.ts'

/** Begins a self-assessment on the newest version in use, or leads back to the one that goes on. */
export async function startAssessment(
  deps: Deps,
  viewer: Viewer,
  { organisationId }: { organisationId: string },
): Promise<{ assessmentId: string }> {
  return deps.db.transaction().execute(async (trx) => {
    await permit({ db: trx, now: deps.now }, viewer, 'assessment.start', { organisationId })
    const { id: standardVersionId } = await readPresentVersion(trx)
    const running = await runningSelfAssessment(trx, { organisationId, standardVersionId })
    if (running) return { assessmentId: running }
    const assessmentId = await openAssessment(trx, deps, {
      organisationId,
      standardVersionId,
      mode: 'self',
      actorId: viewer.personId,
    })
    return { assessmentId }
  })
}
