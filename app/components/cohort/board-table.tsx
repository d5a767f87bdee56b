import { Link } from '@remix-run/react'
import { Code } from '#app/components/code.tsx'
import { type Column, DataTable } from '#app/components/data-table.tsx'
import { StageTrack } from '#app/components/stage-track.tsx'
import { formatDate } from '#app/i18n/format.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import type { Line } from '#app/use-cases/cohort/board.ts'
import { board } from '#templates/messages/board.ts'
import { organisation } from '#templates/messages/organisation.ts'

type BoardTableProps = { caption: string; lines: Line[]; named: boolean; empty: string }

/** One line an organisation; without names for those who read by code. */
export function BoardTable({ caption, lines, named, empty }: BoardTableProps) {
  const t = useT(board)
  const forms = useT(organisation)
  const naming: Column<Line>[] = [
    {
      key: 'name',
      label: t('organisation'),
      heading: true,
      cell: ({ id, name }) => <Link to={`/participations/${id}`}>{name}</Link>,
    },
    {
      key: 'form',
      label: t('legalForm'),
      cell: ({ legalForm }) => forms(`form_${legalForm}` as 'form_other'),
    },
  ]
  const columns: Column<Line>[] = [
    { key: 'code', label: t('code'), heading: !named, cell: ({ code }) => <Code>{code}</Code> },
    ...(named ? naming : []),
    { key: 'stage', label: t('stage'), cell: (line) => <Stage line={line} named={named} /> },
    { key: 'days', label: t('days'), numeric: true, cell: ({ days }) => days },
    {
      key: 'waits',
      label: t('waitsFor'),
      cell: ({ waitsFor }) => (waitsFor ? t(`waits.${waitsFor}`) : t('nobody')),
    },
    { key: 'due', label: t('dueOn'), cell: (line) => <Due line={line} /> },
    {
      key: 'progress',
      label: t('progress'),
      numeric: true,
      cell: ({ answered, applicable }) => (applicable > 0 ? `${answered}/${applicable}` : '–'),
    },
    ...(named
      ? [
          {
            key: 'mentor',
            label: t('mentor'),
            cell: ({ mentor }: Line) => mentor ?? <span className="muted">{t('noMentor')}</span>,
          },
        ]
      : []),
  ]
  return (
    <DataTable
      dense
      captionHidden
      caption={caption}
      columns={columns}
      rows={lines}
      rowKey={({ id }) => id}
      empty={empty}
    />
  )
}

const track = ['invited', 'answering', 'submitted', 'reviewing', 'deciding', 'completed'] as const

/** The dots and the stage in words; a link to what is happening there. */
function Stage({ line, named }: { line: Line; named: boolean }) {
  const t = useT(board)
  const { stage, reached, caseId, certificate } = line
  const name = t(`stage.${stage}`)
  const to =
    named && certificate
      ? `/certificates/${certificate}`
      : named && caseId
        ? `/cases/${caseId}`
        : undefined
  return (
    <span className="board__stage">
      {reached > 0 && (
        <StageTrack
          short
          stages={track.map((step) => t(`stage.${step}`))}
          current={reached - 1}
          ended={stage === 'completed'}
        />
      )}
      {to ? <Link to={to}>{name}</Link> : <span>{name}</span>}
    </span>
  )
}

function Due({ line: { dueOn, left } }: { line: Line }) {
  const t = useT(board)
  const locale = useLocale()
  if (!dueOn || left === null) return <span className="muted">{t('none')}</span>
  const said =
    left === 0 ? t('dueToday') : left > 0 ? t('daysLeft', { n: left }) : t('daysLate', { n: -left })
  return (
    <>
      <span className="board__day">{formatDate(locale, dueOn)}</span>{' '}
      <span className={left < 0 ? 'board__late' : 'muted'}>{said}</span>
    </>
  )
}
