import type { Deps } from '#app/deps.server.ts'
import { beginWorkflow, factBy } from '#app/use-cases/workflow/step.server.ts'
import { findCohort } from '#db/queries/cohort.server.ts'

type Participant = { participationId: string; assessmentId: string; cohortId: string }

/** A case with its decision before the panel, without the review that leads there: rows and workflows only. */
export async function givenCase(
  deps: Deps,
  { assessmentId, cohortId }: Participant,
  { ballot = null }: { ballot?: string | null } = {},
) {
  const { db, newId } = deps
  const fact = factBy(deps, 'system')
  const [submissionId, caseId, decisionId] = [newId(), newId(), newId()]
  const mode = (await findCohort(db, cohortId))?.mode ?? 'trial'
  await db.transaction().execute(async (trx) => {
    const createdAt = fact.at
    await trx
      .insertInto('submission')
      .values({ id: submissionId, assessmentId, no: 1, content: null, sha256: 'x', createdAt })
      .execute()
    await trx
      .insertInto('case')
      .values({ id: caseId, assessmentId, submissionId, createdAt })
      .execute()
    await beginWorkflow(trx, {
      ...{ id: caseId, kind: 'case', ...fact },
      input: { assessmentId, submissionId, mode },
    })
    await trx
      .insertInto('decision')
      .values({ id: decisionId, caseId, no: 1, ballot, createdAt })
      .execute()
    await beginWorkflow(trx, {
      ...{ id: decisionId, kind: 'decision', ...fact },
      input: { caseId, mode, quorum: 3, barred: [] },
    })
  })
  return { caseId, decisionId }
}
