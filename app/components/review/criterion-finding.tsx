import { Button, ButtonRow } from '#app/components/button.tsx'
import { Code } from '#app/components/code.tsx'
import { DutyMark } from '#app/components/duty-mark.tsx'
import { problemIn } from '#app/components/problem.ts'
import { ProblemForm } from '#app/components/problem-form.tsx'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import type { ShownReviewedCriterion } from '#app/use-cases/review/show-criterion.server.ts'
import { review } from '#templates/messages/review.ts'
import { FindingFields } from './finding-fields.tsx'
import { RatingMark } from './rating-mark.tsx'
import { StoredFinding } from './stored-finding.tsx'
import { SubmittedAnswer } from './submitted-answer.tsx'

type Props = { shown: ShownReviewedCriterion; answer: unknown }

/** One criterion by itself: works everywhere, without scripts too. */
export function CriterionFinding({ shown, answer }: Props) {
  const t = useT(review)
  const locale = useLocale()
  const { row, mayRate } = shown
  const { code, kind, statement, finding } = row
  const stale = problemIn(answer)?.problem.kind === 'stale' && finding
  return (
    <div className="criterion-finding">
      <div className="workbook-row__part">
        <p>
          <Code>{code}</Code> {kind === 'critical' && <DutyMark />}
        </p>
        <h2>{t('requirement')}</h2>
        <p className="statement">{statement[locale]}</p>
      </div>
      <div className="workbook-row__part">
        <h2>{t('answer')}</h2>
        <SubmittedAnswer answer={row.answer} deferredUntil={row.deferredUntil} />
      </div>
      <div className="workbook-row__part">
        <h2>{t('yourFinding')}</h2>
        {stale && <StoredFinding finding={stale} />}
        {mayRate ? (
          <ProblemForm {...{ answer, t }} revision={finding?.revision ?? 0}>
            <FindingFields finding={finding} />
            <ButtonRow>
              <Button name="goOn" value="next">
                {t('saveNext')}
              </Button>
              <Button name="goOn" value="workbook" look="secondary">
                {t('saveBack')}
              </Button>
            </ButtonRow>
          </ProblemForm>
        ) : (
          <>
            <RatingMark value={finding?.rating ?? null} />
            <p className="submitted-answer__words">{finding?.rationale}</p>
          </>
        )}
      </div>
    </div>
  )
}
