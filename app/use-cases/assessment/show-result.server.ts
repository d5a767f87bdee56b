import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { readProfile } from '#app/use-cases/organisation/read-profile.server.ts'
import { readHelp } from '#app/use-cases/standard/read.server.ts'
import { criteriaToPlan } from '#workflows/assessment/plan.ts'
import { completeProfile } from '#workflows/organisation/facts.ts'
import { type ApplicableCriterion, applicableCriteria } from '#workflows/standard/applicability.ts'
import type { Answers, Manifest } from '#workflows/standard/manifest.ts'
import { areaRange, areaResult } from '#workflows/standard/scoring.ts'
import { type View, viewAssessment } from './view.server.ts'

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
  const answers = Object.fromEntries(
    Object.entries(context.answers).map(([code, { value }]) => [code, value]),
  )
  const titles = Object.fromEntries(
    manifest.criteria.map(({ code, title }) => [code, title[locale]]),
  )
  return {
    id: assessmentId,
    life,
    mode: frame.mode,
    organisation: frame.organisationName,
    standard: { title: manifest.title[locale], version: frame.version },
    at: deps.now().toISOString(),
    titles,
    areas: manifest.areas.map(({ code, title }) => ({
      code,
      title: title[locale],
      state: view.areaStates[code] ?? 'empty',
      ...measured(
        manifest,
        applicable.filter(({ area }) => area === code),
        answers,
      ),
    })),
    first: await worthDoing(deps, view, titles),
  }
}

/** A result once everything is answered, a range before; null when nothing in the area counts. */
function measured(manifest: Manifest, own: ApplicableCriterion[], answers: Answers) {
  const range = areaRange(manifest, own, answers)
  if (range === null) return { range: null, level: null, missing: [], open: 0 }
  const { lowest, highest, missingCritical: missing, unanswered } = range
  const result = unanswered.length === 0 ? areaResult(manifest, own, answers) : null
  return {
    range: { lowest, highest },
    level: result?.level ?? null,
    missing,
    open: unanswered.length,
  }
}

/** Legal duties come first; each with the first sentence of its help. */
async function worthDoing(
  deps: Deps,
  { context, manifest, frame }: View,
  titles: Record<string, string>,
) {
  const chosen = criteriaToPlan(context, manifest).slice(0, 3)
  const help = await readHelp(deps.db, { slug: frame.slug })
  return chosen.map(({ code, kind, value }) => ({
    code,
    title: titles[code] ?? code,
    duty: kind === 'critical',
    value,
    planned: context.planned.includes(code),
    guidance: help.find((each) => each.code === code)?.guidance ?? null,
  }))
}
