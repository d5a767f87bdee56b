import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound, Refused } from '#app/errors.ts'
import { advanceWorkflow, factBy } from '#app/use-cases/workflow/step.server.ts'
import { comparedOf, saveAgreed } from '#db/queries/agreement.server.ts'
import { StaleWorkflow } from '#db/workflows.ts'
import { disputedCodes } from '#workflows/case/agreement.ts'
import type { Rating } from '#workflows/review/events.ts'

export type Settling = {
  caseId: string
  code: string
  rating: Rating
  reason: string
  /** The row's revision the lead saw; 0 when nothing was settled. */
  revision: number
}

/** The lead writes what the reviewers agreed on for one criterion. A disputed or not fully met one needs a reason. */
export async function settleFinding(
  deps: Deps,
  viewer: Viewer,
  { caseId, code, rating, reason: words, revision: seen }: Settling,
): Promise<void> {
  const reason = words.trim()
  await deps.db.transaction().execute(async (trx) => {
    await permit({ db: trx, now: deps.now }, viewer, 'case.settle', { caseId })
    const compared = await comparedOf(trx, caseId)
    if (!compared.some((row) => row.code === code)) throw new NotFound()
    const clear = rating === 'met' || rating === 'notApplicable'
    if (reason === '' && (!clear || disputedCodes(compared).includes(code))) {
      throw new Refused('reasonNeeded', {}, 'reason')
    }
    const fact = factBy(deps, viewer.personId)
    const revision = seen + 1
    await advanceWorkflow(trx, {
      id: caseId,
      event: { type: 'finding.agreed', code, rating, revision, ...fact },
    })
    const personId = viewer.personId
    const change = { caseId, code, rating, reason, revision: seen, personId, at: fact.at }
    if (!(await saveAgreed(trx, change))) throw new StaleWorkflow(`${caseId}/${code}`)
  })
}
