import { AnswerMark } from '#app/components/answer-mark.tsx'
import { Code } from '#app/components/code.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { DutyMark } from '#app/components/duty-mark.tsx'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import type { ShownCriterion } from '#app/use-cases/case/show-report.server.ts'
import { decisionWords } from '#templates/messages/decision.ts'
import type { Words } from '#workflows/standard/manifest.ts'
import { RatingMark } from './rating-mark.tsx'

type Props = { area: { code: string; title: Words; criteria: ShownCriterion[] } }

/** The criteria of one area: what was said, what was found, and why. */
export function ReportArea({ area }: Props) {
  const t = useT(decisionWords)
  const locale = useLocale()
  return (
    <DataTable
      caption={area.title[locale]}
      rows={area.criteria}
      rowKey={({ code }) => code}
      columns={[
        { key: 'criterion', label: t('criterion'), heading: true, cell: Named },
        { key: 'answer', label: t('answer'), cell: ({ answer }) => <AnswerMark value={answer} /> },
        {
          key: 'finding',
          label: t('finding'),
          cell: ({ rating }) => <RatingMark value={rating} />,
        },
        { key: 'reason', label: t('reason'), cell: Why },
      ]}
    />
  )
}

function Named(criterion: ShownCriterion) {
  return <CriterionName criterion={criterion} />
}

function CriterionName({ criterion }: { criterion: ShownCriterion }) {
  const locale = useLocale()
  const { code, title, kind } = criterion
  return (
    <>
      <Code>{code}</Code> {kind === 'critical' && <DutyMark />}
      <br />
      {title[locale]}
    </>
  )
}

function Why(criterion: ShownCriterion) {
  return <Reasons criterion={criterion} />
}

function Reasons({ criterion }: { criterion: ShownCriterion }) {
  const t = useT(decisionWords)
  const { reason, evidence } = criterion
  return (
    <>
      {reason && <p>{reason}</p>}
      {evidence.length > 0 && (
        <p className="small muted">
          {t('evidence')}: {evidence.join('; ')}
        </p>
      )}
    </>
  )
}
