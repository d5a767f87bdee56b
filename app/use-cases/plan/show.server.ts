import { permit, permitted } from '#app/access/permit.server.ts'
import type { Action } from '#app/access/rules.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound } from '#app/errors.ts'
import { viewAssessment } from '#app/use-cases/assessment/view.server.ts'
import { readTags } from '#app/use-cases/standard/tags.server.ts'
import { agreedDeferrals } from '#db/queries/mentoring-deferrals.server.ts'
import { planOf, wholePlanOf } from '#db/queries/plan.server.ts'
import { gapsOf } from '#workflows/assessment/machine.ts'
import { criteriaToPlan, planStatusOf, proposedTitle } from '#workflows/assessment/plan.ts'
import { suggestions } from '#workflows/assessment/suggest.ts'
import { monthsAfter } from '#workflows/cohort/deadlines.ts'

/**
 * The action plan: every gap in the order worth working in, with its items or a proposal for one, and the items of
 * what is met by now.
 */
export async function showPlan(
  deps: Deps,
  viewer: Viewer,
  { assessmentId, deed = 'assessment.read' }: { assessmentId: string; deed?: Action },
) {
  const { locale } = viewer
  const { manifest, context, frame } = await viewAssessment(deps, viewer, assessmentId, deed)
  const may = await permitted(deps, viewer, { assessmentId })
  const tags = await readTags(frame.slug)
  const whole = new Map((await wholePlanOf(deps.db, frame.organisationId)).map((i) => [i.id, i]))
  const items = (await planOf(deps.db, assessmentId)).map((item) => {
    const { startedAt = null, support = '' } = whole.get(item.id) ?? {}
    return { ...item, support, shown: planStatusOf({ status: item.status, startedAt }) }
  })
  const later = await agreedDeferrals(deps.db, assessmentId)
  const needed = new Set(
    gapsOf(context).flatMap(({ code, lacks }) => (lacks === 'plan' ? [code] : [])),
  )
  const known = (code: string) => ({
    effort: tags[code]?.effort,
    level: manifest.criteria.find((criterion) => criterion.code === code)?.level,
  })
  const gaps = suggestions(criteriaToPlan(context, manifest), known).map(
    ({ code, kind, value, title, effort, why }) => ({
      code,
      title: title[locale],
      duty: kind === 'critical',
      needed: needed.has(code),
      value,
      effort,
      why,
      proposed: proposedTitle(value, title, locale),
      deferredUntil: later.find((each) => each.code === code)?.until ?? null,
      items: items.filter(({ codes }) => codes.includes(code)),
    }),
  )
  const open = new Set(gaps.map(({ code }) => code))
  return {
    id: assessmentId,
    organisationId: frame.organisationId,
    organisation: frame.organisationName,
    mayPlan: may('plan.edit'),
    gaps,
    unplanned: gaps.filter((gap) => gap.items.length === 0).length,
    others: items.filter(({ codes }) => !codes.some((code) => open.has(code))),
    titles: Object.fromEntries(manifest.criteria.map(({ code, title }) => [code, title[locale]])),
    proposal: { owner: viewer.name, dueOn: monthsAfter(deps.now().toISOString().slice(0, 10), 3) },
  }
}

/** One item of the organisation's plan, and the criteria it may be for. */
export async function showPlanItem(
  deps: Deps,
  viewer: Viewer,
  { assessmentId, itemId }: { assessmentId: string; itemId: string },
) {
  await permit(deps, viewer, 'assessment.read', { assessmentId })
  const { gaps, titles, mayPlan, organisationId } = await showPlan(deps, viewer, { assessmentId })
  const [item] = await wholePlanOf(deps.db, organisationId, itemId)
  if (!item) throw new NotFound()
  const codes = [...new Set([...item.codes, ...gaps.map(({ code }) => code)])]
  return {
    id: assessmentId,
    organisationId,
    item: { ...item, shown: planStatusOf(item) },
    mayPlan,
    choices: codes.map((code) => ({ code, title: titles[code] ?? code })),
  }
}
