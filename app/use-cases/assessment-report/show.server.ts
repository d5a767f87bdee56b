import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound } from '#app/errors.ts'
import { type Judged, readJudged } from '#app/use-cases/assessment/before.server.ts'
import { type Comparison, compareAssessment } from '#app/use-cases/assessment/comparison.server.ts'
import { profileAreas } from '#app/use-cases/assessment/profile-areas.ts'
import { momentRows } from '#app/use-cases/assessment/show-compare.server.ts'
import { valuesOf } from '#app/use-cases/assessment/show-result.server.ts'
import { type View, viewAssessment } from '#app/use-cases/assessment/view.server.ts'
import { readProfile } from '#app/use-cases/organisation/read-profile.server.ts'
import { answersOf } from '#db/queries/answer.server.ts'
import { evidenceOf } from '#db/queries/evidence.server.ts'
import { findOrganisation } from '#db/queries/organisation.server.ts'
import { planOf, wholePlanOf } from '#db/queries/plan.server.ts'
import { profileChart } from '#templates/charts/profile.ts'
import { stepsChart } from '#templates/charts/steps.ts'
import { planStatusOf } from '#workflows/assessment/plan.ts'
import { dayInWarsaw } from '#workflows/cohort/deadlines.ts'
import { completeProfile } from '#workflows/organisation/facts.ts'
import { type ApplicableCriterion, applicableCriteria } from '#workflows/standard/applicability.ts'

/** The organisation's own report: what it answered, what follows from it and what others said, for paper and screen. */
export async function showOwnReport(
  deps: Deps,
  viewer: Viewer,
  { assessmentId }: { assessmentId: string },
) {
  const { locale } = viewer
  const view = await viewAssessment(deps, viewer, assessmentId)
  const { frame, manifest } = view
  const organisation = await findOrganisation(deps.db, frame.organisationId)
  if (!organisation) throw new NotFound()
  const profile = completeProfile(manifest, await readProfile(deps.db, frame.organisationId))
  const applicable = applicableCriteria(manifest, profile)
  const judged = await readJudged(deps.db, assessmentId)
  const areas = profileAreas(manifest, applicable, { answers: valuesOf(view), locale })
  const titles = new Map(manifest.criteria.map(({ code, title }) => [code, title[locale]]))
  return {
    id: assessmentId,
    // To the day: the same answers printed twice on one day are the same file.
    at: `${dayInWarsaw(deps.now().toISOString())}T12:00:00.000Z`,
    organisation: organisation.name,
    numbers: { krs: organisation.krs, nip: organisation.nip, regon: organisation.regon },
    standard: {
      title: manifest.title[locale],
      version: frame.version,
      sha256: frame.standardSha256,
    },
    cohort: frame.cohortName,
    mode: frame.mode,
    areas,
    chart: profileChart(areas),
    gaps: areas.flatMap(({ missing }) =>
      missing.map((code) => ({ code, title: titles.get(code) ?? code })),
    ),
    answers: await answerRows(deps, view, applicable, locale),
    plan: await planRows(deps, view),
    review: reviewOf(judged, titles),
    comparison: comparisonOf(view, applicable, await compareAssessment(deps.db, view, judged)),
  }
}

export type OwnReport = Awaited<ReturnType<typeof showOwnReport>>

async function answerRows(
  { db }: Deps,
  { frame, manifest }: View,
  applicable: ApplicableCriterion[],
  locale: 'pl' | 'en',
) {
  const answers = await answersOf(db, frame.id)
  const evidence = await evidenceOf(db, frame.id)
  return applicable.map(({ code, area, kind }) => {
    const answer = answers[code]
    const own = evidence.filter((each) => each.code === code)
    return {
      code,
      area,
      title: manifest.criteria.find((each) => each.code === code)?.title[locale] ?? code,
      kind,
      value: answer?.value ?? null,
      justification: answer?.justification ?? '',
      exemplary: answer?.exemplary ?? false,
      evidence: own.map(({ name, note }) => (note ? `${name} (${note})` : name)),
    }
  })
}

async function planRows({ db, now }: Deps, { frame }: View) {
  const whole = await wholePlanOf(db, frame.organisationId)
  const today = now().toISOString().slice(0, 10)
  return (await planOf(db, frame.id)).map(({ id, title, owner, dueOn, status, codes }) => {
    const startedAt = whole.find((item) => item.id === id)?.startedAt ?? null
    const overdue = status === 'open' && dueOn !== null && dueOn < today
    return { title, owner, dueOn, codes, status: planStatusOf({ status, startedAt }), overdue }
  })
}

/** Only what was released to the organisation: agreed ratings with their reasons, and the panel's words. */
function reviewOf({ report, remarks, expected }: Judged, titles: Map<string, string>) {
  if (!report) return null
  const { criteria, recommendation } = report.content
  return {
    releasedAt: report.createdAt,
    summary: recommendation.summary,
    remarks,
    findings: criteria
      .filter(({ code, rating, reason }) => rating !== 'met' || reason !== '' || expected[code])
      .map(({ code, rating, reason }) => ({
        code,
        title: titles.get(code) ?? code,
        rating,
        reason,
        asked: expected[code] ?? '',
      })),
  }
}

function comparisonOf(
  { manifest }: View,
  applicable: ApplicableCriterion[],
  comparison: Comparison | null,
) {
  if (!comparison) return null
  const { moments, steps } = comparison
  const rows = momentRows(manifest, applicable, moments)
  return {
    moments: moments.map(({ name, at }) => ({ name, at })),
    rows,
    chart: stepsChart(rows),
    steps,
  }
}
