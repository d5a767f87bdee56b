import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound } from '#app/errors.ts'
import { readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { findCase } from '#db/queries/case.server.ts'
import { seatsOf } from '#db/queries/review.server.ts'
import { candidatesFor } from './candidates.server.ts'

/** Who could review a case: the pool, with load and with what speaks against each. */
export async function showCandidates(deps: Deps, viewer: Viewer, { caseId }: { caseId: string }) {
  const { db } = deps
  await permit(deps, viewer, 'case.staff', { caseId })
  const row = await findCase(db, caseId)
  if (!row) throw new NotFound()
  const { version } = await readWorkflow(db, caseId)
  const seated = (await seatsOf(db, caseId)).filter(
    ({ state }) => state !== 'declined' && state !== 'released',
  )
  const candidates = await candidatesFor(db, row, deps.now())
  return {
    caseId,
    version,
    organisationName: row.organisationName,
    needsLead: !seated.some(({ lead }) => lead),
    seated: seated.length,
    candidates: candidates.toSorted(
      (a, b) => a.conflicts.length - b.conflicts.length || a.load - b.load,
    ),
  }
}
