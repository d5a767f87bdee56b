import { permit } from '#app/access/permit.server.ts'
import { allows } from '#app/access/rules.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound } from '#app/errors.ts'
import { readManifest } from '#app/use-cases/standard/read.server.ts'
import { findCase } from '#db/queries/case.server.ts'
import { finalReportOf, organisationAt } from '#db/queries/report.server.ts'
import type { ReportedCriterion } from '#workflows/case/report.ts'
import type { Words } from '#workflows/standard/manifest.ts'
import { referenceOf } from './reference.ts'

/** The released report with everything its pages need. NotFound until it is released. */
export async function readReport(deps: Deps, viewer: Viewer, { caseId }: { caseId: string }) {
  const { db } = deps
  const { standings } = await permit(deps, viewer, 'report.read', { caseId })
  const row = await findCase(db, caseId)
  const report = row && (await finalReportOf(db, caseId))
  const organisation = report && (await organisationAt(db, report.content.organisation))
  if (!row || !report || !organisation) throw new NotFound()
  const manifest = await readManifest(db, row.standardVersionId)
  return { row, report, organisation, manifest, standings }
}

export type ShownCriterion = ReportedCriterion & { title: Words; statement: Words }

/** The page of the final report, area by area. */
export async function showReport(deps: Deps, viewer: Viewer, { caseId }: { caseId: string }) {
  const { row, report, organisation, manifest, standings } = await readReport(deps, viewer, {
    caseId,
  })
  const { content, createdAt, sha256 } = report
  const texts = new Map(manifest.criteria.map((criterion) => [criterion.code, criterion]))
  const criteria = content.criteria.map((criterion): ShownCriterion => {
    const text = texts.get(criterion.code)
    if (!text) throw new NotFound()
    return { ...criterion, title: text.title, statement: text.statement }
  })
  return {
    caseId,
    // A mentor reads the report, but has no business in the case file.
    back: allows('case.see', standings)
      ? `/cases/${caseId}`
      : `/organisations/${row.organisationId}`,
    reference: referenceOf(caseId),
    organisationName: organisation.name,
    cohortName: row.cohortName,
    standardTitle: manifest.title,
    releasedAt: createdAt,
    sha256,
    content: { ...content, criteria: [] },
    areas: manifest.areas.map(({ code, title }) => ({
      code,
      title,
      result: content.areas[code] ?? null,
      criteria: criteria.filter(({ area }) => area === code),
    })),
  }
}
