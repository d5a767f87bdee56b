import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import type { Locale, ReportArea, ReportFacts } from '#templates/pdf/facts.ts'
import type { ReportContent } from '#workflows/case/report.ts'
import type { Manifest } from '#workflows/standard/manifest.ts'
import { numbersOf } from './numbers.ts'
import { referenceOf } from './reference.ts'
import { readReport } from './show-report.server.ts'

/** The final report as PDF, drawn anew each time: the same report gives the same bytes. */
export async function renderReport(
  deps: Deps,
  viewer: Viewer,
  { caseId, locale }: { caseId: string; locale: Locale },
): Promise<Uint8Array<ArrayBuffer>> {
  const { row, report, organisation, manifest } = await readReport(deps, viewer, { caseId })
  const { content } = report
  const { version, sha256 } = content.standard
  const facts: ReportFacts = {
    locale,
    reference: referenceOf(caseId),
    reportedAt: report.createdAt,
    submittedAt: content.submission.submittedAt,
    submissionSha256: content.submission.sha256,
    trial: content.mode === 'trial',
    issuer: deps.settings.issuerName,
    organisation: numbersOf(organisation),
    standard: { title: manifest.title[locale], version, sha256 },
    cohort: row.cohortName,
    reviewers: content.reviewers,
    summary: content.recommendation.summary,
    areas: areasOf(content, manifest, locale),
  }
  return deps.world.pdf.render('report', facts)
}

function areasOf(content: ReportContent, manifest: Manifest, locale: Locale): ReportArea[] {
  const titles = new Map(manifest.criteria.map(({ code, title }) => [code, title[locale]]))
  return manifest.areas.map(({ code, title }) => {
    const result = content.areas[code] ?? null
    return {
      code,
      title: title[locale],
      result,
      missingCritical: result?.missingCritical ?? [],
      criteria: content.criteria
        .filter(({ area }) => area === code)
        .map(({ reason, ...criterion }) => ({
          code: criterion.code,
          title: titles.get(criterion.code) ?? criterion.code,
          kind: criterion.kind,
          answer: criterion.answer,
          rating: criterion.rating,
          ...(reason && { reason }),
        })),
    }
  })
}
