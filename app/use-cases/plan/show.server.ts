import type { Action } from '#app/access/rules.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { viewAssessment } from '#app/use-cases/assessment/view.server.ts'
import { planOf } from '#db/queries/plan.server.ts'
import { gapsOf } from '#workflows/assessment/machine.ts'
import { criteriaToPlan, proposedTitle } from '#workflows/assessment/plan.ts'
import { monthsAfter } from '#workflows/cohort/deadlines.ts'

/** The action plan: every gap, with its items or a proposal for one, and the items of what is met by now. */
export async function showPlan(
  deps: Deps,
  viewer: Viewer,
  { assessmentId, deed = 'assessment.read' }: { assessmentId: string; deed?: Action },
) {
  const { locale } = viewer
  const { manifest, context, may, frame } = await viewAssessment(deps, viewer, assessmentId, deed)
  const items = await planOf(deps.db, assessmentId)
  const needed = new Set(
    gapsOf(context).flatMap(({ code, lacks }) => (lacks === 'plan' ? [code] : [])),
  )
  const gaps = criteriaToPlan(context, manifest).map(({ code, kind, value, title }) => ({
    code,
    title: title[locale],
    duty: kind === 'critical',
    needed: needed.has(code),
    value,
    proposed: proposedTitle(value, title, locale),
    items: items.filter(({ codes }) => codes.includes(code)),
  }))
  const open = new Set(gaps.map(({ code }) => code))
  return {
    id: assessmentId,
    organisation: frame.organisationName,
    mayPlan: may.plan,
    gaps,
    unplanned: gaps.filter((gap) => gap.items.length === 0).length,
    others: items.filter(({ codes }) => !codes.some((code) => open.has(code))),
    titles: Object.fromEntries(manifest.criteria.map(({ code, title }) => [code, title[locale]])),
    proposal: { owner: viewer.name, dueOn: monthsAfter(deps.now().toISOString().slice(0, 10), 3) },
  }
}
