import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound, Refused } from '#app/errors.ts'
import { advanceWorkflow, beginWorkflow, factBy } from '#app/use-cases/workflow/step.server.ts'
import { findCase } from '#db/queries/case.server.ts'
import { insertReview, seatsOf } from '#db/queries/review.server.ts'
import type { Trx } from '#db/schema.ts'
import type { Conflict } from '#workflows/case/separation.ts'
import { candidatesFor } from './candidates.server.ts'

const sentences: Record<Conflict, string> = {
  team: 'reviewerFromTeam',
  mentor: 'reviewerIsMentor',
  panel: 'reviewerJudged',
  reciprocal: 'reviewerReciprocal',
  coordinator: 'reviewerIsCoordinator',
  alreadyAsked: 'reviewerAskedBefore',
}

type Assignment = { caseId: string; version: number; personId: string; lead: boolean }

/** Asks somebody of the pool to review a case. Refused with the reason when duties would not be separate. */
export async function assignReviewer(
  deps: Deps,
  viewer: Viewer,
  { caseId, version, personId, lead }: Assignment,
): Promise<{ reviewId: string }> {
  return deps.db.transaction().execute(async (trx) => {
    await permit({ db: trx, now: deps.now }, viewer, 'case.staff', { caseId })
    await refuseBarred(trx, { caseId, personId, at: deps.now() })
    if (lead) await refuseSecondLead(trx, caseId)
    const reviewId = deps.newId()
    const fact = factBy(deps, viewer.personId)
    const event = { type: 'reviewer.assigned', reviewId, personId, lead, ...fact }
    await advanceWorkflow(trx, { id: caseId, event, expectedVersion: version })
    await insertReview(trx, {
      id: reviewId,
      caseId,
      personId,
      lead: lead ? 1 : 0,
      declaredAt: null,
      minutes: null,
      createdAt: fact.at,
    })
    const input = { caseId, personId, lead }
    await beginWorkflow(trx, { id: reviewId, kind: 'review', input, ...fact })
    return { reviewId }
  })
}

type Asked = { caseId: string; personId: string; at: Date }

async function refuseBarred(trx: Trx, { caseId, personId, at }: Asked): Promise<void> {
  const row = await findCase(trx, caseId)
  if (!row) throw new NotFound()
  const candidates = await candidatesFor(trx, row, at)
  const candidate = candidates.find((person) => person.personId === personId)
  if (!candidate) throw new Refused('reviewerNotInPool', {}, 'personId')
  const [conflict] = candidate.conflicts
  if (conflict) throw new Refused(sentences[conflict], { name: candidate.name }, 'personId')
}

async function refuseSecondLead(trx: Trx, caseId: string): Promise<void> {
  const seats = await seatsOf(trx, caseId)
  const led = seats.some(({ lead, state }) => lead && state !== 'declined' && state !== 'released')
  if (led) throw new Refused('leadTaken', {}, 'lead')
}
