import { Link } from '@remix-run/react'
import { Tag } from '#app/components/tag.tsx'
import { formatDate } from '#app/i18n/format.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import { assessment } from '#templates/messages/assessment.ts'
import { plan } from '#templates/messages/plan.ts'
import type { PlanStatus } from '#workflows/assessment/plan.ts'

export type PlanItemFacts = {
  id: string
  title: string
  owner: string
  dueOn: string | null
  status: 'open' | 'done' | 'dropped'
  revision: number
  /** How it stands for people; `underWay` is an open one that was begun. */
  shown?: PlanStatus
}

/** What, who, by when. `address` is the plan's, for those who may change it. */
export function PlanLine({ item, address }: { item: PlanItemFacts; address: string | null }) {
  const t = useT(assessment)
  const own = useT(plan)
  const locale = useLocale()
  const { title, owner, dueOn, status } = item
  return (
    <p className="plan-line">
      <b>{title}</b>
      <span className="plan-line__who">
        {owner || t('noOwner')} · {dueOn ? formatDate(locale, dueOn) : t('noDueDate')}
      </span>
      {item.shown === 'underWay' && <Tag tone="action">{own('status_underWay')}</Tag>}
      {status === 'done' && <Tag tone="good">{t('planDone')}</Tag>}
      {address && (
        <Link to={`${address}/${item.id}`}>
          {t('changeItem')} <span className="visually-hidden">{title}</span>
        </Link>
      )}
    </p>
  )
}
