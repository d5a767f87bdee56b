import { Link } from '@remix-run/react'
import { DataTable } from '#app/components/data-table.tsx'
import { useFormState } from '#app/components/problem.ts'
import { Tag } from '#app/components/tag.tsx'
import { formatDate } from '#app/i18n/format.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import type { ShownItem, showWholePlan } from '#app/use-cases/plan/show-whole.server.ts'
import { plan } from '#templates/messages/plan.ts'

type Facts = Awaited<ReturnType<typeof showWholePlan>>
type Props = Pick<Facts, 'items' | 'titles' | 'newest'> & { mayPlan: boolean }

/** The steps with a box each, so that several can be changed at once without a script. */
export function PlanTable({ items, titles, newest, mayPlan }: Props) {
  const t = useT(plan)
  const chosen = [useFormState().typed.item ?? []].flat()
  return (
    <DataTable
      caption={t('listTitle')}
      captionHidden
      rows={items}
      rowKey={({ id }) => id}
      empty={t('emptyFilter')}
      columns={[
        {
          key: 'what',
          label: t('what'),
          heading: true,
          cell: (item) => <What item={item} newest={mayPlan ? newest : null} />,
        },
        { key: 'who', label: t('who'), cell: ({ owner }) => owner || t('noOwner') },
        { key: 'until', label: t('until'), cell: (item) => <Until item={item} /> },
        { key: 'status', label: t('status'), cell: (item) => <Status item={item} /> },
        { key: 'support', label: t('support'), cell: ({ support }) => support || '–' },
        { key: 'criteria', label: t('criteria'), cell: ({ codes }) => criteriaOf(codes, titles) },
        ...(mayPlan
          ? [
              {
                key: 'choose',
                label: t('choose'),
                cell: ({ id, revision, title }: ShownItem) => (
                  <span className="tick-cell">
                    <input
                      className="tick"
                      type="checkbox"
                      name="item"
                      value={`${id}:${revision}`}
                      defaultChecked={chosen.some((each) => each.startsWith(`${id}:`))}
                      aria-label={t('chooseStep', { title })}
                    />
                  </span>
                ),
              },
            ]
          : []),
      ]}
    />
  )
}

function What({ item, newest }: { item: ShownItem; newest: string | null }) {
  const { id, title, assessmentId } = item
  const home = assessmentId ?? newest
  return (
    <span className="plan-table__what">
      {newest && home ? <Link to={`/assessments/${home}/plan/${id}`}>{title}</Link> : title}
    </span>
  )
}

function Until({ item: { dueOn } }: { item: ShownItem }) {
  const t = useT(plan)
  const locale = useLocale()
  return <>{dueOn ? formatDate(locale, dueOn) : t('noDay')}</>
}

export function Status({ item: { status, overdue } }: { item: ShownItem }) {
  const t = useT(plan)
  const tones = { open: 'plain', underWay: 'action', done: 'good', dropped: 'quiet' } as const
  return (
    <>
      <Tag tone={tones[status]}>{t(`status_${status}`)}</Tag>{' '}
      {overdue && <Tag tone="warn">{t('overdue')}</Tag>}
    </>
  )
}

function criteriaOf(codes: string[], titles: Record<string, string>) {
  return codes.map((code) => (
    <span key={code} title={titles[code]}>
      {code}{' '}
    </span>
  ))
}
