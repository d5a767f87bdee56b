import { NotFound } from '#app/errors.ts'
import { advanceWorkflow, type LiveWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { canonicalText, sha256Of } from '#db/canonical.ts'
import { insertAgreement, saveAgreed } from '#db/queries/agreement.server.ts'
import { findCase } from '#db/queries/case.server.ts'
import { findingsOf } from '#db/queries/finding.server.ts'
import { seatsOf } from '#db/queries/review.server.ts'
import type { Trx } from '#db/schema.ts'
import { type Compared, disputedCodes } from '#workflows/case/agreement.ts'
import type { CaseContext } from '#workflows/case/machine.ts'
import { readFrozen } from './frozen.server.ts'

type Who = { actorId: string; at: string }

/**
 * What a step of the case brings about beside it, in the same transaction: declared reviews open when the
 * individual work begins, and what everybody gave is stored, before any edit, when the last review is done.
 */
export async function followCase(trx: Trx, live: LiveWorkflow, who: Who): Promise<void> {
  const fact = { actorId: who.actorId, at: who.at, causeId: live.id }
  if (live.snapshot.value === 'individual') await openReviews(trx, live.id, fact)
  const { disputed } = live.snapshot.context as CaseContext
  if (live.snapshot.value === 'agreeing' && disputed === null) {
    await storeAgreement(trx, live.id, fact)
  }
}

async function openReviews(trx: Trx, caseId: string, fact: Who): Promise<void> {
  const codes = await codesOf(trx, caseId)
  for (const { id, state } of await seatsOf(trx, caseId)) {
    if (state !== 'declared') continue
    await advanceWorkflow(trx, { id, event: { type: 'review.opened', codes, ...fact } })
  }
}

async function storeAgreement(trx: Trx, caseId: string, fact: Who): Promise<void> {
  const codes = await codesOf(trx, caseId)
  const reviews = await doneReviews(trx, caseId)
  const compared = codes.map((code): Compared => {
    const ratings = reviews.map(({ reviewId, findings }) => {
      const rating = findings[code]?.rating
      if (!rating) throw new Error(`Review ${reviewId} is done without ${code}.`)
      return { reviewId, rating }
    })
    return { code, ratings }
  })
  const disputed = disputedCodes(compared)
  const sha256 = sha256Of(canonicalText(compared))
  await insertAgreement(trx, { caseId, compared, at: fact.at })
  await advanceWorkflow(trx, {
    id: caseId,
    event: { type: 'agreement.stored', disputed, sha256, ...fact },
  })
  const undisputed = compared.filter(({ code }) => !disputed.includes(code))
  await prefill(trx, { caseId, undisputed, reviews, at: fact.at })
}

type DoneReview = { reviewId: string; findings: Awaited<ReturnType<typeof findingsOf>> }

/** The lead's review first, because its words come first. */
async function doneReviews(trx: Trx, caseId: string): Promise<DoneReview[]> {
  const seats = (await seatsOf(trx, caseId)).filter(({ state }) => state === 'done')
  const ordered = seats.toSorted((a, b) => Number(b.lead) - Number(a.lead))
  const reviews: DoneReview[] = []
  for (const { id } of ordered) {
    reviews.push({ reviewId: id, findings: await findingsOf(trx, id) })
  }
  return reviews
}

type Prefill = { caseId: string; undisputed: Compared[]; reviews: DoneReview[]; at: string }

/** Where all gave the same, that is the agreed rating until the lead changes it. */
async function prefill(trx: Trx, { caseId, undisputed, reviews, at }: Prefill): Promise<void> {
  for (const { code, ratings } of undisputed) {
    const reason = reviews.map(({ findings }) => findings[code]?.rationale ?? '').find(Boolean)
    await saveAgreed(trx, {
      caseId,
      code,
      rating: ratings[0]!.rating,
      reason: reason ?? '',
      revision: 0,
      personId: 'system',
      at,
    })
  }
}

async function codesOf(trx: Trx, caseId: string): Promise<string[]> {
  const row = await findCase(trx, caseId)
  if (!row) throw new NotFound()
  const { content } = await readFrozen(trx, row.submissionId)
  return content.criteria.map(({ code }) => code)
}
