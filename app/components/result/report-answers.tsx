import { AnswerMark } from '#app/components/answer-mark.tsx'
import { Code } from '#app/components/code.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { DutyMark } from '#app/components/duty-mark.tsx'
import { useT } from '#app/i18n/use-t.ts'
import type { OwnReport } from '#app/use-cases/assessment-report/show.server.ts'
import { result } from '#templates/messages/result.ts'

type Row = OwnReport['answers'][number]

/** The answers of one area with their words; what people wrote stands in their own language. */
export function ReportAnswers({ title, rows }: { title: string; rows: Row[] }) {
  const t = useT(result)
  if (rows.length === 0) return null
  return (
    <div className="report-answers">
      <DataTable
        caption={title}
        rows={rows}
        rowKey={({ code }) => code}
        columns={[
          {
            key: 'criterion',
            label: t('criterion'),
            heading: true,
            cell: ({ code, title: name, kind }) => (
              <>
                <Code>{code}</Code> {name} {kind === 'critical' && <DutyMark />}
              </>
            ),
          },
          { key: 'answer', label: t('answer'), cell: ({ value }) => <AnswerMark value={value} /> },
          { key: 'words', label: t('words'), cell: (row) => <Written row={row} /> },
        ]}
      />
    </div>
  )
}

function Written({ row: { justification, evidence, exemplary } }: { row: Row }) {
  const t = useT(result)
  if (!justification && evidence.length === 0 && !exemplary) return <>{t('noWords')}</>
  return (
    <>
      {justification && <span className="kept-text">{justification} </span>}
      {evidence.length > 0 && (
        <span>
          {t('evidence')} {evidence.join('; ')}{' '}
        </span>
      )}
      {exemplary && <span className="quiet">({t('exemplary')})</span>}
    </>
  )
}
