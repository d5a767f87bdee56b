import { Link } from '@remix-run/react'
import { Code } from '#app/components/code.tsx'
import { DutyMark } from '#app/components/duty-mark.tsx'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import type { WorkbookRow as Row } from '#app/use-cases/review/show.server.ts'
import { review } from '#templates/messages/review.ts'
import { QuickForm } from './quick-form.tsx'
import { RatingMark } from './rating-mark.tsx'
import { SubmittedAnswer } from './submitted-answer.tsx'

type Props = { row: Row; reviewId: string; mayRate: boolean }

/** One criterion of the workbook: what is required, what the organisation says, what the reviewer finds. */
export function WorkbookRow({ row, reviewId, mayRate }: Props) {
  const t = useT(review)
  const locale = useLocale()
  const { code, kind, title, statement, answer, finding } = row
  const address = `/reviews/${reviewId}/criteria/${code}`
  return (
    <section className="workbook-row" id={code} aria-labelledby={`title-${code}`}>
      <header className="workbook-row__head">
        <Code>{code}</Code> {kind === 'critical' && <DutyMark />}
        <h2 id={`title-${code}`}>
          <Link to={address}>{title[locale]}</Link>
        </h2>
        <RatingMark value={finding?.rating ?? null} />
      </header>
      <div className="workbook-row__part">
        <h3>{t('requirement')}</h3>
        <p className="small">{statement[locale]}</p>
      </div>
      <div className="workbook-row__part">
        <h3>{t('answer')}</h3>
        <SubmittedAnswer answer={answer} deferredUntil={row.deferredUntil} />
      </div>
      <div className="workbook-row__part">
        <h3>{t('yourFinding')}</h3>
        {mayRate ? <QuickForm row={row} address={address} /> : <GivenFinding row={row} />}
      </div>
    </section>
  )
}

function GivenFinding({ row: { finding } }: { row: Row }) {
  if (!finding) return <RatingMark value={null} />
  return (
    <>
      <RatingMark value={finding.rating} />
      {finding.rationale && <p className="submitted-answer__words">{finding.rationale}</p>}
    </>
  )
}
