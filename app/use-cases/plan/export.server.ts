import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { csv } from '#templates/csv.ts'
import { type Locale, say } from '#templates/messages/message.ts'
import { plan } from '#templates/messages/plan.ts'
import { type PlanFilter, showWholePlan } from './show-whole.server.ts'

/** The plan as a file for a spreadsheet: the same items, in the same order, as the page shows. */
export async function exportPlan(
  deps: Deps,
  viewer: Viewer,
  { organisationId, filter, locale }: Wanted,
): Promise<string> {
  const { items, titles } = await showWholePlan(deps, viewer, { organisationId, filter })
  const t = (key: keyof (typeof plan)['pl']) => say(locale, plan[locale][key])
  const head = [t('what'), t('who'), t('until'), t('status'), t('support'), t('criteria')]
  const rows = items.map(({ title, owner, dueOn, status, support, codes }) => [
    title,
    owner,
    dueOn ?? '',
    t(`status_${status}`),
    support,
    codes.map((code) => `${code} ${titles[code] ?? ''}`.trim()).join('; '),
  ])
  return csv([head, ...rows])
}

type Wanted = { organisationId: string; filter: PlanFilter; locale: Locale }
