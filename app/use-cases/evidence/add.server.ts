import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { Refused } from '#app/errors.ts'
import { attachEvidence, type NewEvidence } from './attach.server.ts'
import { changeEvidence } from './change.server.ts'

/** Adds evidence to the organisation's library and beside one answer. */
export async function addEvidence(
  deps: Deps,
  viewer: Viewer,
  input: { assessmentId: string; code: string } & NewEvidence,
): Promise<void> {
  const { assessmentId, code, ...evidence } = input
  if (evidence.name.trim() === '') throw new Refused('evidenceUnnamed', {}, 'name')
  if (evidence.form === 'link' && !isSafeAddress(evidence.url)) {
    throw new Refused('evidenceAddress', {}, 'url')
  }
  await changeEvidence(deps, viewer, { assessmentId, code }, (trx, beside) =>
    attachEvidence(trx, deps, beside, evidence),
  )
}

/** Reviewers will follow it, so nothing but https. */
function isSafeAddress(url: string | undefined): boolean {
  const parsed = URL.parse(url ?? '')
  return parsed?.protocol === 'https:' && parsed.username === '' && parsed.hostname.includes('.')
}
