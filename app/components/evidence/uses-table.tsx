import { Link } from '@remix-run/react'
import { DataTable } from '#app/components/data-table.tsx'
import { useT } from '#app/i18n/use-t.ts'
import { evidence } from '#templates/messages/evidence.ts'

export type Use = {
  linkId: string
  assessmentId: string
  code: string
  no: number
  note: string
  cohort: string | null
  cycle: number
  live: boolean
  frozen: boolean
  open: boolean
}

/** Every criterion that a document confirms, with the version that stands there. */
export function UsesTable({ uses }: { uses: Use[] }) {
  const t = useT(evidence)
  return (
    <DataTable
      caption={t('usesTitle')}
      captionHidden
      rows={uses}
      rowKey={({ linkId }) => linkId}
      columns={[
        {
          key: 'code',
          label: t('criterion'),
          heading: true,
          cell: ({ assessmentId, code }) => (
            <Link to={`/assessments/${assessmentId}/criteria/${code}`}>{code}</Link>
          ),
        },
        { key: 'where', label: t('assessment'), cell: (use) => <Where use={use} /> },
        { key: 'no', label: t('usedVersion'), numeric: true, cell: ({ no }) => no },
        { key: 'note', label: t('note'), cell: ({ note }) => note },
      ]}
    />
  )
}

function Where({ use: { cohort, cycle, frozen, open } }: { use: Use }) {
  const t = useT(evidence)
  return (
    <>
      {cohort ?? t('selfCycle', { n: cycle })}
      <small className="quiet">
        {' '}
        {open ? t('useOpen') : frozen ? t('useFrozen') : t('useEnded')}
      </small>
    </>
  )
}
