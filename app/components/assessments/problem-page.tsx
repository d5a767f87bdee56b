import { LinkButton } from '#app/components/button.tsx'
import { ProblemSummary } from '#app/components/error-summary.tsx'
import { useT } from '#app/i18n/use-t.ts'
import { assessment } from '#templates/messages/assessment.ts'

/** What an address that only changes something says when it could not, and the way back. */
export function ProblemPage({ answer, back }: { answer: unknown; back: string }) {
  const t = useT(assessment)
  return (
    <div className="page page--narrow">
      <h1>{t('selfAssessment')}</h1>
      <ProblemSummary problem={answer} t={t} />
      <LinkButton to={back}>{t('goBack')}</LinkButton>
    </div>
  )
}
