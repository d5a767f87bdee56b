import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { readProfile } from '#app/use-cases/organisation/read-profile.server.ts'
import { readHelp } from '#app/use-cases/standard/read.server.ts'
import { readTags } from '#app/use-cases/standard/tags.server.ts'
import { answersOf } from '#db/queries/answer.server.ts'
import { carriedOf, previousOf } from '#db/queries/carried.server.ts'
import { latestCaseOf } from '#db/queries/case.server.ts'
import { profileChart } from '#templates/charts/profile.ts'
import { criteriaToPlan } from '#workflows/assessment/plan.ts'
import { suggestions } from '#workflows/assessment/suggest.ts'
import { completeProfile } from '#workflows/organisation/facts.ts'
import { applicableCriteria, starterPath } from '#workflows/standard/applicability.ts'
import type { Answers } from '#workflows/standard/manifest.ts'
import { type CriterionTags, threadsOf, wantsNewYear } from '#workflows/standard/threads.ts'
import { profileAreas } from './profile-areas.ts'
import { type View, viewAssessment } from './view.server.ts'

/** Threads that run across the areas, in the order a page shows them. */
export const threadNames = ['paper', 'practice', 'accessibility', 'minors', 'dataProtection']

/** The result area by area, without one number for the whole, and the first three things worth doing. */
export async function showResult(
  deps: Deps,
  viewer: Viewer,
  { assessmentId }: { assessmentId: string },
) {
  const { locale } = viewer
  const view = await viewAssessment(deps, viewer, assessmentId)
  const { frame, life, manifest, context } = view
  const profile = completeProfile(manifest, await readProfile(deps.db, frame.organisationId))
  const applicable = applicableCriteria(manifest, profile)
  const answers = valuesOf(view)
  const tags = await readTags(frame.slug)
  const areas = profileAreas(manifest, applicable, { answers, locale })
  const codes = applicable.map(({ code }) => code)
  const starter = starterPath(manifest, profile)
  return {
    id: assessmentId,
    life,
    mode: frame.mode,
    organisation: frame.organisationName,
    standard: { title: manifest.title[locale], version: frame.version },
    at: deps.now().toISOString(),
    titles: titlesOf(view, locale),
    areas,
    chart: profileChart(areas),
    gaps: criteriaToPlan(context, manifest)
      .filter(({ kind }) => kind === 'critical')
      .map(({ code, value }) => ({ code, value, planned: context.planned.includes(code) })),
    first: await worthDoing(deps, view, { locale, tags }),
    // The plan is the organisation's and goes on after a submission.
    mayPlan: view.may.plan,
    starter: starter?.map((code) => ({ code, value: answers[code] ?? null })) ?? null,
    threads: threadsOf(threadNames, codes, { answers, tags }),
    renew: await toRenew(deps, view, tags),
    more: {
      compare: (await previousOf(deps.db, assessmentId)) !== null || (await isJudged(deps, frame)),
      carried: (await carriedOf(deps.db, assessmentId)).some((row) => !answers[row.code]),
    },
  }
}

export function valuesOf({ context }: Pick<View, 'context'>): Answers {
  return Object.fromEntries(
    Object.entries(context.answers).map(([code, { value }]) => [code, value]),
  )
}

function titlesOf({ manifest }: View, locale: 'pl' | 'en'): Record<string, string> {
  return Object.fromEntries(manifest.criteria.map(({ code, title }) => [code, title[locale]]))
}

async function isJudged(deps: Deps, { id }: View['frame']): Promise<boolean> {
  return (await latestCaseOf(deps.db, id)) !== undefined
}

/** Answers with a yearly deadline that are older than a year: to be confirmed for the new one. */
async function toRenew(deps: Deps, { frame, context }: View, tags: Record<string, CriterionTags>) {
  const now = deps.now().toISOString()
  const given = await answersOf(deps.db, frame.id)
  return context.applicable.flatMap(({ code }) => {
    const answer = given[code]
    return answer && wantsNewYear(tags[code], answer.updatedAt, now)
      ? [{ code, at: answer.updatedAt }]
      : []
  })
}

type Looking = { locale: 'pl' | 'en'; tags: Record<string, CriterionTags> }

/** Three at most, in the order worth working in; each with the first words of its help. */
async function worthDoing(deps: Deps, view: View, { locale, tags }: Looking) {
  const { context, manifest, frame } = view
  const known = (code: string) => ({
    effort: tags[code]?.effort,
    level: manifest.criteria.find((criterion) => criterion.code === code)?.level,
  })
  const chosen = suggestions(criteriaToPlan(context, manifest), known).slice(0, 3)
  const help = await readHelp(deps.db, { slug: frame.slug })
  return chosen.map(({ code, kind, value, effort, why, title }) => ({
    code,
    title: title[locale],
    duty: kind === 'critical',
    value,
    effort,
    why,
    planned: context.planned.includes(code),
    guidance: help.find((each) => each.code === code)?.guidance ?? null,
  }))
}
