import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { attachEvidence, type NewEvidence } from './attach.server.ts'
import { changeEvidence } from './change.server.ts'
import { requireDocument, withFile } from './documents.server.ts'

/** Adds evidence to the organisation's library and beside one answer. */
export async function addEvidence(
  deps: Deps,
  viewer: Viewer,
  input: { assessmentId: string; code: string } & NewEvidence,
): Promise<void> {
  const { assessmentId, code, ...evidence } = input
  requireDocument(evidence)
  await withFile(deps, evidence.file, () =>
    changeEvidence(deps, viewer, { assessmentId, code }, (trx, beside) =>
      attachEvidence(trx, deps, beside, evidence),
    ),
  )
}
