import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound } from '#app/errors.ts'
import { readFrozen } from '#app/use-cases/case/frozen.server.ts'
import { type SubmittedCriterion, shownSubmission } from '#app/use-cases/case/shown-submission.ts'
import { readManifest } from '#app/use-cases/standard/read.server.ts'
import { factBy, offered, readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { type CaseFrame, findCase } from '#db/queries/case.server.ts'
import { type Finding, findingsOf } from '#db/queries/finding.server.ts'
import { findStatement } from '#db/queries/submission.server.ts'
import type { Db } from '#db/schema.ts'
import { timeBrackets } from '#workflows/review/time.ts'
import type { Words } from '#workflows/standard/manifest.ts'
import { permitOwnReview } from './own.server.ts'

export type WorkbookRow = SubmittedCriterion & { finding: Finding | null; differs: boolean }

/**
 * One reviewer's work, for that reviewer alone. Before the declaration: whose case it is and who states it;
 * after it, the whole submission beside the reviewer's own findings.
 */
export async function showReview(deps: Deps, viewer: Viewer, { reviewId }: { reviewId: string }) {
  const { db } = deps
  const review = await permitOwnReview(deps, viewer, 'review.see', reviewId)
  const row = await findCase(db, review.caseId)
  if (!row) throw new NotFound()
  const live = await readWorkflow(db, reviewId)
  const fact = { ...factBy(deps, viewer.personId), noteId: '', noteHash: '' }
  const actions = offered(live, {
    declare: { type: 'review.declared', ...fact },
    decline: { type: 'review.declined', ...fact },
    finish: { type: 'review.finished', ...fact },
  })
  const mayRead = live.snapshot.hasTag('may-read')
  return {
    reviewId,
    caseId: row.id,
    lead: review.lead,
    state: String(live.snapshot.value),
    version: live.version,
    mayRate: live.snapshot.hasTag('may-rate'),
    actions,
    /** Answers to how long the work took, in minutes. */
    brackets: timeBrackets,
    cohortName: row.cohortName,
    organisation: {
      name: row.organisationName,
      krs: row.krs,
      nip: row.nip,
      regon: row.regon,
    },
    signatories: (await findStatement(db, row.submissionId))?.signatories ?? [],
    workbook: mayRead ? await workbookOf(db, row, reviewId) : null,
  }
}

export type ShownReview = Awaited<ReturnType<typeof showReview>>

export type Workbook = {
  areas: { code: string; title: Words }[]
  rows: WorkbookRow[]
  rated: number
}

async function workbookOf(db: Db, row: CaseFrame, reviewId: string): Promise<Workbook> {
  const { content } = await readFrozen(db, row.submissionId)
  const manifest = await readManifest(db, row.standardVersionId)
  const findings = await findingsOf(db, reviewId)
  const areas = shownSubmission(content, manifest)
  const rows = areas.flatMap(({ criteria }) =>
    criteria.map((criterion): WorkbookRow => {
      const finding = findings[criterion.code] ?? null
      const differs = finding !== null && finding.rating !== criterion.answer.value
      return { ...criterion, finding, differs }
    }),
  )
  return {
    areas: areas.map(({ code, title }) => ({ code, title })),
    rows,
    rated: rows.filter(({ finding }) => finding !== null).length,
  }
}
