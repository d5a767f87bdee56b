import { Link } from '@remix-run/react'
import { Code } from '#app/components/code.tsx'
import { type Column, DataTable } from '#app/components/data-table.tsx'
import { formatDate } from '#app/i18n/format.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import type { ShownDeferral } from '#app/use-cases/mentoring/show-deferrals.server.ts'
import { mentoring } from '#templates/messages/mentoring.ts'

type Props = { open: ShownDeferral[]; answered: ShownDeferral[] }

/** Requests for later dates: those that wait, and those with an answer. */
export function DeferralTables({ open, answered }: Props) {
  const t = useT(mentoring)
  const columns = useColumns()
  return (
    <>
      <DataTable
        caption={t('deferralsOpen')}
        columns={columns}
        rows={open}
        rowKey={({ id }) => id}
        empty={t('deferralsNone')}
      />
      {answered.length > 0 && (
        <DataTable
          caption={t('deferralsAnswered')}
          columns={columns}
          rows={answered}
          rowKey={({ id }) => id}
        />
      )}
    </>
  )
}

function useColumns(): Column<ShownDeferral>[] {
  const t = useT(mentoring)
  const locale = useLocale()
  return [
    {
      key: 'organisation',
      label: t('organisation'),
      heading: true,
      cell: ({ organisation, participationId }) => (
        <Link to={`/participations/${participationId}`}>{organisation}</Link>
      ),
    },
    {
      key: 'criterion',
      label: t('criterion'),
      cell: ({ code, title }) => (
        <>
          <Code>{code}</Code> {title}
        </>
      ),
    },
    {
      key: 'until',
      label: t('deferralUntil'),
      cell: ({ untilOn }) => formatDate(locale, untilOn),
    },
    { key: 'reason', label: t('reason'), cell: ({ reason }) => reason ?? t('noWords') },
    {
      key: 'answer',
      label: t('answer'),
      cell: ({ id, participationId, decision, decisionReason, untilOn, organisation }) =>
        decision === null ? (
          <Link to={`/participations/${participationId}/deferrals/${id}/decide`}>
            {t('answerIt')} <span className="visually-hidden">{organisation}</span>
          </Link>
        ) : (
          <>
            {t(decision === 'agreed' ? 'decideAgree' : 'decideDecline', {
              date: formatDate(locale, untilOn),
            })}
            {decisionReason && <span className="muted">: {decisionReason}</span>}
          </>
        ),
    },
  ]
}
