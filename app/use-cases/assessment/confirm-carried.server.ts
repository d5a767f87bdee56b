import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound, Refused } from '#app/errors.ts'
import { factBy } from '#app/use-cases/workflow/step.server.ts'
import { answerMarks } from '#db/queries/answer.server.ts'
import {
  type CarriedAnswer,
  carriedOf,
  evidenceSince,
  setConfirmed,
} from '#db/queries/carried.server.ts'
import { insertLink } from '#db/queries/evidence.server.ts'
import type { Trx } from '#db/schema.ts'
import type { AnswerValue } from '#workflows/assessment/events.ts'
import { giveAnswerWithin } from './answer.server.ts'

/**
 * A person says that answers of the cycle before still hold: each becomes an answer of this assessment with its
 * evidence. One that was answered anew meanwhile is left as it is; one whose evidence changed meanwhile is refused.
 */
export async function confirmCarried(
  deps: Deps,
  viewer: Viewer,
  { assessmentId, codes }: { assessmentId: string; codes: string[] },
): Promise<{ confirmed: number }> {
  return deps.db.transaction().execute(async (trx) => {
    await permit({ db: trx, now: deps.now }, viewer, 'answer.give', { assessmentId })
    if (codes.length === 0) throw new Refused('carriedNothingChosen', {}, 'confirm')
    const offers = new Map((await carriedOf(trx, assessmentId)).map((row) => [row.code, row]))
    const answered = await answerMarks(trx, assessmentId)
    let confirmed = 0
    for (const code of new Set(codes)) {
      const offer = offers.get(code)
      if (!offer) throw new NotFound()
      if (answered.has(code)) continue
      await confirm(trx, deps, viewer, offer)
      confirmed++
    }
    return { confirmed }
  })
}

async function confirm(trx: Trx, deps: Deps, viewer: Viewer, offer: CarriedAnswer) {
  const { assessmentId, code, value, justification, exemplary } = offer
  const { actorId, at } = factBy(deps, viewer.personId)
  await refuseChangedEvidence(trx, offer, at.slice(0, 10))
  for (const { versionId, note } of offer.evidence) {
    const link = { id: deps.newId(), versionId, assessmentId, code, note }
    await insertLink(trx, { ...link, createdBy: actorId, createdAt: at })
  }
  const given = { value: value as AnswerValue, justification, exemplary, revision: 0 }
  await giveAnswerWithin(trx, deps, viewer, { assessmentId, code, ...given })
  await setConfirmed(trx, { assessmentId, code }, { confirmedBy: actorId, confirmedAt: at })
}

async function refuseChangedEvidence(
  trx: Trx,
  { code, evidence, fromAssessmentId }: CarriedAnswer,
  today: string,
): Promise<void> {
  const standing = await evidenceSince(trx, fromAssessmentId)
  for (const { versionId } of evidence) {
    const found = standing.find((each) => each.versionId === versionId && each.code === code)
    const expired = found?.validUntil && found.validUntil < today
    if (!found?.newest || !found.kept || expired)
      throw new Refused('carriedEvidenceChanged', { code }, 'confirm')
  }
}
