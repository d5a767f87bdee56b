import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound } from '#app/errors.ts'
import { advanceWorkflow, factBy } from '#app/use-cases/workflow/step.server.ts'
import { findCase, withdrawConfirmation } from '#db/queries/case.server.ts'
import { seatsOf } from '#db/queries/review.server.ts'
import type { Trx } from '#db/schema.ts'
import { keepReason } from './reason.server.ts'

const ended = new Set(['declined', 'released'])

/**
 * Takes an acceptance back while nobody has begun to review: the assessment is submitted again, the case ends,
 * its reviewers are released, and a confirmation that came with the acceptance goes with it.
 */
export async function undoAcceptance(
  deps: Deps,
  viewer: Viewer,
  input: { caseId: string; version: number; reason: string },
): Promise<void> {
  const { caseId, version } = input
  await deps.db.transaction().execute(async (trx) => {
    await permit({ db: trx, now: deps.now }, viewer, 'case.undo', { caseId })
    const row = await findCase(trx, caseId)
    if (!row) throw new NotFound()
    const reason = await keepReason(trx, deps, viewer, input.reason)
    const fact = { ...reason, ...factBy(deps, viewer.personId) }
    const event = { type: 'acceptance.undone', ...fact }
    await advanceWorkflow(trx, { id: caseId, event, expectedVersion: version })
    const caused = { ...fact, causeId: caseId }
    await advanceWorkflow(trx, {
      id: row.assessmentId,
      event: { type: 'acceptance.undone', ...caused },
    })
    await releaseAll(trx, caseId, { type: 'review.released', ...caused })
    const { organisationId, createdAt } = row
    await withdrawConfirmation(trx, { organisationId, confirmedAt: createdAt })
  })
}

type Release = Parameters<typeof advanceWorkflow>[1]['event']

async function releaseAll(trx: Trx, caseId: string, event: Release): Promise<void> {
  for (const { id, state } of await seatsOf(trx, caseId)) {
    if (!ended.has(state)) await advanceWorkflow(trx, { id, event })
  }
}
