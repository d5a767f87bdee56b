import { permit } from '#app/access/permit.server.ts'
import { allows } from '#app/access/rules.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound } from '#app/errors.ts'
import { readManifest } from '#app/use-cases/standard/read.server.ts'
import { assessmentVersion } from '#db/queries/assessment.server.ts'
import { findOrganisation } from '#db/queries/organisation.server.ts'
import { assessmentIdsOf, type WholeItem, wholePlanOf } from '#db/queries/plan.server.ts'
import type { Db } from '#db/schema.ts'
import { timeline } from '#templates/charts/timeline.ts'
import { isMine, isOverdue, planStatusOf } from '#workflows/assessment/plan.ts'
import type { Locale } from '#workflows/standard/manifest.ts'

export const planFilters = ['current', 'mine', 'overdue', 'done', 'dropped', 'all'] as const
export type PlanFilter = (typeof planFilters)[number]

/** A filter named in an address; anything else is what there is to do. */
export function filterIn(name: string | null): PlanFilter {
  return planFilters.find((filter) => filter === name) ?? 'current'
}

/** The organisation's plan of all its cycles, as a list and along the months. */
export async function showWholePlan(
  deps: Deps,
  viewer: Viewer,
  { organisationId, filter = 'current' }: { organisationId: string; filter?: PlanFilter },
) {
  const { standings } = await permit(deps, viewer, 'plan.read', { organisationId })
  const organisation = await findOrganisation(deps.db, organisationId)
  if (!organisation) throw new NotFound()
  const [newest] = await assessmentIdsOf(deps.db, organisationId)
  const today = deps.now().toISOString().slice(0, 10)
  const all = (await wholePlanOf(deps.db, organisationId)).map((item) => shown(item, today))
  const items = all.filter(chosenBy(filter, viewer))
  return {
    organisation: { id: organisationId, name: organisation.name },
    mayPlan: allows('plan.edit', standings),
    filter,
    today,
    newest: newest ?? null,
    items,
    counts: Object.fromEntries(
      planFilters.map((name) => [name, all.filter(chosenBy(name, viewer)).length]),
    ) as Record<PlanFilter, number>,
    titles: await titlesFor(deps.db, newest, viewer.locale),
    timeline: timeline(items.flatMap(spellOf), today),
  }
}

export type ShownItem = ReturnType<typeof shown>

function shown({ status: _stored, ...item }: WholeItem, today: string) {
  const status = planStatusOf({ status: _stored, startedAt: item.startedAt })
  return { ...item, status, overdue: isOverdue({ status, dueOn: item.dueOn }, today) }
}

function chosenBy(filter: PlanFilter, { name }: Viewer) {
  return ({ status, owner, overdue }: ShownItem): boolean => {
    const current = status === 'open' || status === 'underWay'
    if (filter === 'current') return current
    if (filter === 'mine') return current && isMine(owner, name)
    if (filter === 'overdue') return overdue
    return filter === 'all' || status === filter
  }
}

/** From the day it was begun, or thought of, to the day it is due; without a day there is no spell. */
function spellOf({ id, startedAt, createdAt, dueOn }: ShownItem) {
  return dueOn ? [{ id, from: (startedAt ?? createdAt).slice(0, 10), dueOn }] : []
}

async function titlesFor(
  db: Db,
  newest: string | undefined,
  locale: Locale,
): Promise<Record<string, string>> {
  const assessment = newest && (await assessmentVersion(db, newest))
  if (!assessment) return {}
  const { criteria } = await readManifest(db, assessment.standardVersionId)
  return Object.fromEntries(criteria.map(({ code, title }) => [code, title[locale]]))
}
