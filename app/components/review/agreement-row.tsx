import { Link } from '@remix-run/react'
import { AnswerMark } from '#app/components/answer-mark.tsx'
import { Code } from '#app/components/code.tsx'
import { DutyMark } from '#app/components/duty-mark.tsx'
import { Tag } from '#app/components/tag.tsx'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import type {
  AgreementRow as Row,
  SharedFinding,
} from '#app/use-cases/case/show-agreement.server.ts'
import { decisionWords } from '#templates/messages/decision.ts'
import { RatingMark } from './rating-mark.tsx'

type Props = { row: Row; caseId: string; maySettle: boolean }

/** One criterion with everybody's finding beside each other, and what was settled. */
export function AgreementRow({ row, caseId, maySettle }: Props) {
  const t = useT(decisionWords)
  const locale = useLocale()
  const { code, kind, title, answer, findings, agreed, disputed, settled } = row
  return (
    <section className="agreement-row" id={code}>
      <header className="workbook-row__head">
        <Code>{code}</Code> {kind === 'critical' && <DutyMark />}
        <h3>{title[locale]}</h3>
        {disputed && (
          <Tag tone={settled ? 'good' : 'warn'}>{t(settled ? 'settledTag' : 'openTag')}</Tag>
        )}
      </header>
      <div className="agreement-row__columns">
        <div>
          <h4>{t('answer')}</h4>
          <AnswerMark value={answer.value} />
          {answer.justification && <p className="small">{answer.justification}</p>}
        </div>
        {findings.map((finding) => (
          <SharedWords key={finding.name} finding={finding} />
        ))}
        <div>
          <h4>{t('agreed')}</h4>
          <RatingMark value={agreed?.rating ?? null} />
          {agreed?.reason && <p className="small">{agreed.reason}</p>}
          {maySettle && (
            <p>
              <Link to={`/cases/${caseId}/agreement/${code}`}>
                {t(agreed ? 'change' : 'settle')} <span className="visually-hidden">({code})</span>
              </Link>
            </p>
          )}
        </div>
      </div>
    </section>
  )
}

/** One reviewer's finding, without the private note. */
export function SharedWords({ finding }: { finding: SharedFinding }) {
  const t = useT(decisionWords)
  const { name, rating, rationale, evidenceSeen, question } = finding
  return (
    <div>
      <h4>{name}</h4>
      <RatingMark value={rating} />
      {rationale && <p className="small">{rationale}</p>}
      {evidenceSeen && (
        <p className="small muted">
          {t('evidenceSeen')}: {evidenceSeen}
        </p>
      )}
      {question && (
        <p className="small muted">
          {t('question')}: {question}
        </p>
      )}
    </div>
  )
}
