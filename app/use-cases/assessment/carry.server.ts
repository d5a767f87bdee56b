import type { Deps } from '#app/deps.server.ts'
import { insertCarried } from '#db/queries/carried.server.ts'
import type { Trx } from '#db/schema.ts'
import type { Manifest } from '#workflows/standard/manifest.ts'
import { readPast, whyNot } from './before.server.ts'

/**
 * Lays the answers of the cycle before beside a new assessment, where neither criterion nor evidence changed. They
 * are offers: none counts until a person confirms it.
 */
export async function carryAnswers(
  trx: Trx,
  deps: Pick<Deps, 'now'>,
  { assessmentId, previousId, manifest }: Carrying,
): Promise<void> {
  const past = await readPast(trx, previousId)
  if (!past) return
  const today = deps.now().toISOString().slice(0, 10)
  const rows = manifest.criteria.flatMap((criterion) => {
    const answer = past.answers[criterion.code]
    if (!answer || whyNot(past, criterion, today) !== null) return []
    const { code, value, justification, exemplary, revision } = answer
    const evidence = past.evidence
      .filter((each) => each.code === code)
      .map(({ versionId, note }) => ({ versionId, note }))
    return {
      ...{ assessmentId, code, fromAssessmentId: previousId, fromRevision: revision },
      ...{ value, justification, exemplary, evidence },
      ...{ confirmedBy: null, confirmedAt: null },
    }
  })
  await insertCarried(trx, rows)
}

type Carrying = { assessmentId: string; previousId: string; manifest: Manifest }
