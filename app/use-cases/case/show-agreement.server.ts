import { permit } from '#app/access/permit.server.ts'
import type { Action } from '#app/access/rules.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound } from '#app/errors.ts'
import { readManifest } from '#app/use-cases/standard/read.server.ts'
import {
  factBy,
  type LiveWorkflow,
  offered,
  readWorkflow,
} from '#app/use-cases/workflow/step.server.ts'
import { agreedFindingsOf, comparedOf } from '#db/queries/agreement.server.ts'
import { type CaseFrame, findCase } from '#db/queries/case.server.ts'
import { findingsOf } from '#db/queries/finding.server.ts'
import { seatsOf } from '#db/queries/review.server.ts'
import type { Db } from '#db/schema.ts'
import { agreementFigures, type Compared } from '#workflows/case/agreement.ts'
import type { CaseContext } from '#workflows/case/machine.ts'
import { ballotsFor } from '#workflows/decision/tally.ts'
import type { Rating } from '#workflows/review/events.ts'
import { readFrozen } from './frozen.server.ts'
import { type SubmittedCriterion, shownSubmission } from './shown-submission.ts'

export type SharedFinding = {
  name: string
  lead: boolean
  rating: Rating
  rationale: string
  evidenceSeen: string
  question: string
}

export type AgreementRow = SubmittedCriterion & {
  disputed: boolean
  settled: boolean
  findings: SharedFinding[]
  agreed: { rating: Rating; reason: string; revision: number } | null
}

/**
 * Everybody's findings side by side, disputed criteria first. NotFound until the last review is done. Private
 * notes stay with those who wrote them.
 */
export async function showAgreement(
  deps: Deps,
  viewer: Viewer,
  { caseId, deed }: { caseId: string; deed?: Action },
) {
  const { db } = deps
  const { standings } = await permit(deps, viewer, 'case.read', { caseId })
  const row = await findCase(db, caseId)
  const live = row && (await readWorkflow(db, caseId))
  if (!row || !live?.snapshot.hasTag('findings-shared')) throw new NotFound()
  // The panel decides on the report, not on who said what before.
  if (!standings.has('coordinator') && !standings.has('reviewer')) throw new NotFound()
  if (deed) await permit(deps, viewer, deed, { caseId })
  const compared = await comparedOf(db, caseId)
  const rows = await rowsOf(db, row, { compared, context: live.snapshot.context as CaseContext })
  return {
    caseId,
    organisationName: row.organisationName,
    mode: row.mode,
    /** What the lead may recommend to the panel. */
    ballots: ballotsFor(row.mode),
    version: live.version,
    figures: agreementFigures(compared),
    rows: rows.toSorted((a, b) => Number(b.disputed) - Number(a.disputed)),
    open: rows.filter(({ disputed, settled }) => disputed && !settled).length,
    actions: actionsFor(live, deps, viewer),
  }
}

function actionsFor(live: LiveWorkflow, deps: Deps, viewer: Viewer) {
  const fact = factBy(deps, viewer.personId)
  return offered(live, {
    settle: { type: 'finding.agreed', code: '', rating: 'met', revision: 1, ...fact },
    conclude: { type: 'agreement.concluded', ...fact },
    release: { type: 'report.released', reportId: '', sha256: '', ...fact },
  })
}

type Agreeing = { compared: Compared[]; context: CaseContext }

async function rowsOf(db: Db, row: CaseFrame, { compared, context }: Agreeing) {
  const { content } = await readFrozen(db, row.submissionId)
  const manifest = await readManifest(db, row.standardVersionId)
  const reviews = await doneReviews(db, row.id)
  const agreed = await agreedFindingsOf(db, row.id)
  const ratings = new Map(compared.map((one) => [one.code, one.ratings]))
  return shownSubmission(content, manifest)
    .flatMap(({ criteria }) => criteria)
    .map((criterion): AgreementRow => {
      const { code } = criterion
      const found = agreed[code]
      const given = (ratings.get(code) ?? []).flatMap(({ reviewId, rating }): SharedFinding[] => {
        const review = reviews.get(reviewId)
        const words = review?.findings[code]
        if (!review || !words) return []
        const { rationale, evidenceSeen, question } = words
        return [{ name: review.name, lead: review.lead, rating, rationale, evidenceSeen, question }]
      })
      return {
        ...criterion,
        disputed: context.disputed?.includes(code) ?? false,
        settled: context.settled.includes(code),
        findings: given,
        agreed: found
          ? { rating: found.rating, reason: found.reason, revision: found.revision }
          : null,
      }
    })
}

async function doneReviews(db: Db, caseId: string) {
  const reviews = new Map<
    string,
    { name: string; lead: boolean; findings: Awaited<ReturnType<typeof findingsOf>> }
  >()
  for (const { id, name, lead, state } of await seatsOf(db, caseId)) {
    if (state === 'done') reviews.set(id, { name, lead, findings: await findingsOf(db, id) })
  }
  return reviews
}
