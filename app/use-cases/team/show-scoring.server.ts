import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound } from '#app/errors.ts'
import { type OpenAssessment, readAssessment } from '#app/use-cases/assessment/read.server.ts'
import { findScoring, ownScores, scoreCounts } from '#db/queries/scoring.server.ts'
import type { Locale } from '#workflows/standard/manifest.ts'

/** Criteria that apply in the order of the areas, with their words. */
export function orderedCriteria({ manifest, context }: OpenAssessment, locale: Locale) {
  const words = new Map(manifest.criteria.map((each) => [each.code, each]))
  return manifest.areas
    .toSorted((a, b) => a.position - b.position)
    .flatMap((area) =>
      context.applicable
        .filter((each) => each.area === area.code)
        .map(({ code, kind }) => ({
          code,
          area: { code: area.code, title: area.title[locale] },
          duty: kind === 'critical',
          title: words.get(code)?.title[locale] ?? code,
          statement: words.get(code)?.statement[locale] ?? '',
        })),
    )
}

/** The viewer's own scores and how far the others are; never what they chose. */
export async function showScoring(
  deps: Deps,
  viewer: Viewer,
  { assessmentId }: { assessmentId: string },
) {
  const { db } = deps
  await permit(deps, viewer, 'scoring.use', { assessmentId })
  const assessment = await readAssessment(db, assessmentId)
  const { frame, live, life } = assessment
  const criteria = orderedCriteria(assessment, viewer.locale)
  const scoring = (await findScoring(db, assessmentId)) ?? null
  const own = await ownScores(db, { assessmentId, personId: viewer.personId })
  const codes = criteria.map(({ code }) => code)
  const counts = await scoreCounts(db, assessmentId, codes)
  const rows = criteria.map(({ statement: _, ...each }) => ({
    ...each,
    value: own.get(each.code)?.value ?? null,
  }))
  return {
    id: assessmentId,
    version: live.version,
    life,
    organisation: frame.organisationName,
    scoring,
    rows: scoring ? rows : [],
    next: rows.find(({ value }) => value === null)?.code ?? null,
    people: counts.map(({ personId, name, count }) => ({
      name,
      count,
      own: personId === viewer.personId,
    })),
    total: criteria.length,
    may: {
      open: scoring === null && life === 'inProgress' && criteria.length > 0,
      score: scoring !== null && scoring.comparedAt === null,
      compare: scoring !== null && scoring.comparedAt === null && life === 'inProgress',
      seeComparison: scoring !== null && scoring.comparedAt !== null,
    },
  }
}

/** One criterion to be scored alone. */
export async function showOwnScore(
  deps: Deps,
  viewer: Viewer,
  { assessmentId, code }: { assessmentId: string; code: string },
) {
  const { db } = deps
  await permit(deps, viewer, 'scoring.use', { assessmentId })
  const scoring = await findScoring(db, assessmentId)
  if (!scoring) throw new NotFound()
  const criteria = orderedCriteria(await readAssessment(db, assessmentId), viewer.locale)
  const at = criteria.findIndex((each) => each.code === code)
  const criterion = criteria[at]
  if (!criterion) throw new NotFound()
  const own = await ownScores(db, { assessmentId, personId: viewer.personId })
  const stepOf = (index: number) => {
    const found = criteria[index]
    return found ? { code: found.code, title: found.title } : null
  }
  return {
    id: assessmentId,
    ...criterion,
    no: at + 1,
    of: criteria.length,
    score: own.get(code) ?? null,
    open: scoring.comparedAt === null,
    previous: stepOf(at - 1),
    next: stepOf(at + 1),
  }
}
