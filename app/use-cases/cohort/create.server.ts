import { permitGlobally } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound, Refused } from '#app/errors.ts'
import { beginWorkflow, factBy, readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { type CohortSettings, insertCohort } from '#db/queries/cohort.server.ts'
import type { Trx } from '#db/schema.ts'
import { deadlineOutOfOrder } from '#workflows/cohort/settings.ts'

export type NewCohort = {
  name: string
  mode: 'trial' | 'full'
  standardVersionId: string
  settings: CohortSettings
}

/** Plans a cohort: it stays a draft until its first phase is opened. Answers with its id. */
export async function createCohort(
  deps: Deps,
  viewer: Viewer,
  { name, mode, standardVersionId, settings }: NewCohort,
): Promise<string> {
  permitGlobally(viewer, 'cohort.run')
  const late = deadlineOutOfOrder(settings.deadlines)
  if (late) throw new Refused('deadlineOrder', {}, late)
  const id = deps.newId()
  const fact = factBy(deps, viewer.personId)
  return deps.db.transaction().execute(async (trx) => {
    await requireStage(trx, standardVersionId, mode)
    const createdBy = viewer.personId
    await insertCohort(trx, {
      ...{ id, name, mode, standardVersionId, settings, createdBy },
      createdAt: fact.at,
    })
    const input = { mode, standardVersionId }
    await beginWorkflow(trx, { id, kind: 'cohort', input, ...fact })
    return id
  })
}

/** A trial needs a text that no longer changes; a certificate needs one in force. */
async function requireStage(trx: Trx, standardVersionId: string, mode: NewCohort['mode']) {
  const version = await readWorkflow(trx, standardVersionId).catch((error: unknown) => {
    if (error instanceof NotFound) throw new Refused('versionUnknown', {}, 'standardVersionId')
    throw error
  })
  if (version.snapshot.hasTag(mode)) return
  const reason = mode === 'trial' ? 'versionNotTried' : 'versionNotInForce'
  throw new Refused(reason, {}, 'standardVersionId')
}
