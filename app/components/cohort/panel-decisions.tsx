import { Link } from '@remix-run/react'
import { DataTable } from '#app/components/data-table.tsx'
import { formatDate } from '#app/i18n/format.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import { board } from '#templates/messages/board.ts'
import { cohort } from '#templates/messages/cohort.ts'

type Decision = {
  id: string
  organisation: string
  meetingOn: string | null
  state: 'awaiting' | 'onAgenda' | 'taken'
}

/** What the panel of a cohort has before it and what it has decided. */
export function PanelDecisions({ decisions }: { decisions: Decision[] }) {
  const t = useT(cohort)
  const words = useT(board)
  const locale = useLocale()
  return (
    <DataTable
      caption={t('panelDecisions')}
      empty={t('panelDecisionsEmpty')}
      rows={decisions}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'organisation',
          label: words('organisation'),
          heading: true,
          cell: ({ id, organisation }) => <Link to={`/decisions/${id}`}>{organisation}</Link>,
        },
        {
          key: 'meeting',
          label: t('meetingOn'),
          cell: ({ meetingOn }) => (meetingOn ? formatDate(locale, meetingOn) : t('noMeeting')),
        },
        { key: 'state', label: words('stage'), cell: ({ state }) => t(`decision.${state}`) },
      ]}
    />
  )
}
