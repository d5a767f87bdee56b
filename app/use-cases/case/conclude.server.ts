import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { Refused } from '#app/errors.ts'
import { advanceWorkflow, factBy, readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import type { CaseContext } from '#workflows/case/machine.ts'

/** Ends the agreeing once every disputed criterion is settled; what remains is the report. */
export async function concludeAgreement(
  deps: Deps,
  viewer: Viewer,
  { caseId, version }: { caseId: string; version: number },
): Promise<void> {
  await deps.db.transaction().execute(async (trx) => {
    await permit({ db: trx, now: deps.now }, viewer, 'case.settle', { caseId })
    const { snapshot } = await readWorkflow(trx, caseId)
    const { disputed, settled } = snapshot.context as CaseContext
    const open = (disputed ?? []).filter((code) => !settled.includes(code))
    if (snapshot.value === 'agreeing' && open.length > 0) {
      throw new Refused('criteriaUnsettled', { n: open.length, codes: open.join(', ') })
    }
    const event = { type: 'agreement.concluded', ...factBy(deps, viewer.personId) }
    await advanceWorkflow(trx, { id: caseId, event, expectedVersion: version })
  })
}
