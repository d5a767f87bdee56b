import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { numbersOf } from '#app/use-cases/case/numbers.ts'
import type { AssessmentReportFacts, Locale } from '#templates/pdf/facts.ts'
import { type OwnReport, showOwnReport } from './show.server.ts'

/** The organisation's report as PDF: the same words and figures as on its page. */
export async function renderOwnReport(
  deps: Deps,
  viewer: Viewer,
  { assessmentId, locale }: { assessmentId: string; locale: Locale },
): Promise<Uint8Array<ArrayBuffer>> {
  const report = await showOwnReport(deps, { ...viewer, locale }, { assessmentId })
  return deps.world.pdf.render(
    'assessmentReport',
    factsOf(report, locale, deps.settings.issuerName),
  )
}

function factsOf(report: OwnReport, locale: Locale, issuer: string): AssessmentReportFacts {
  const { at, areas, gaps, answers, plan, review, comparison, standard, numbers } = report
  return {
    locale,
    issuer,
    at,
    organisation: numbersOf({ name: report.organisation, ...numbers }),
    standard,
    ...(report.cohort && { cohort: report.cohort }),
    areas,
    gaps,
    answers: answers.map(({ value, ...row }) => ({ ...row, answer: value ?? 'unanswered' })),
    plan,
    review,
    comparison,
  }
}
