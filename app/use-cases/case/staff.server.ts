import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { Refused } from '#app/errors.ts'
import {
  advanceWorkflow,
  factBy,
  offered,
  readWorkflow,
} from '#app/use-cases/workflow/step.server.ts'
import { followCase } from './follow.server.ts'

/** Says that the reviewers are chosen: the organisation learns their names, they confirm. */
export async function staffCase(
  deps: Deps,
  viewer: Viewer,
  { caseId, version }: { caseId: string; version: number },
): Promise<void> {
  await deps.db.transaction().execute(async (trx) => {
    await permit({ db: trx, now: deps.now }, viewer, 'case.staff', { caseId })
    const before = await readWorkflow(trx, caseId)
    const staffing = before.snapshot.value === 'staffing'
    const { staff } = offered(before, { staff: { type: 'case.staffed' } })
    if (staffing && !staff) throw new Refused('reviewersMissing')
    const fact = factBy(deps, viewer.personId)
    const event = { type: 'case.staffed', ...fact }
    const live = await advanceWorkflow(trx, { id: caseId, event, expectedVersion: version })
    await followCase(trx, live, fact)
  })
}
