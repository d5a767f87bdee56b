import type { Deps } from '#app/deps.server.ts'
import { refreshApplicability } from '#app/use-cases/organisation/refresh-applicability.server.ts'
import { readManifest } from '#app/use-cases/standard/read.server.ts'
import { beginWorkflow, factBy } from '#app/use-cases/workflow/step.server.ts'
import { countAttempts, insertAssessment } from '#db/queries/assessment.server.ts'
import { previousAssessment } from '#db/queries/carried.server.ts'
import type { Trx } from '#db/schema.ts'
import type { Mode } from '#workflows/modes.ts'
import { carryAnswers } from './carry.server.ts'

export type Opening = {
  organisationId: string
  standardVersionId: string
  mode: Mode
  /** Absent for a self-assessment without a cohort. */
  participationId?: string
  /** The cycle or submission this one follows; by default the newest that came to an end or was handed in. */
  previousId?: string
  actorId: string
}

/** Opens an assessment inside the caller's transaction; a profile that is known already prepares it at once. */
export async function openAssessment(trx: Trx, deps: Deps, opening: Opening): Promise<string> {
  const { organisationId, standardVersionId, mode, actorId } = opening
  const participationId = opening.participationId ?? null
  const manifest = await readManifest(trx, standardVersionId)
  const no = 1 + (await countAttempts(trx, { organisationId, standardVersionId, participationId }))
  const id = deps.newId()
  const fact = factBy(deps, actorId)
  const { slug } = manifest
  const previousId =
    opening.previousId ?? (await previousAssessment(trx, { organisationId, slug })) ?? null
  await insertAssessment(trx, {
    id,
    organisationId,
    participationId,
    standardVersionId,
    mode,
    attempt: participationId === null ? 1 : no,
    cycle: participationId === null ? no : 1,
    previousId,
    createdBy: actorId,
    createdAt: fact.at,
  })
  const areas = manifest.areas.map(({ code }) => code)
  await beginWorkflow(trx, {
    id,
    kind: 'assessment',
    input: { organisationId, mode, areas },
    parameters: { areas },
    ...fact,
  })
  if (previousId) await carryAnswers(trx, deps, { assessmentId: id, previousId, manifest })
  await refreshApplicability(trx, deps, { organisationId, actorId })
  return id
}
