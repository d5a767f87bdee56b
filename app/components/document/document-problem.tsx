import { LinkButton } from '#app/components/button.tsx'
import { ProblemSummary } from '#app/components/error-summary.tsx'
import { useT } from '#app/i18n/use-t.ts'
import { document } from '#templates/messages/document.ts'

/** What an address that only changes a document says when it could not, and the way back. */
export function DocumentProblem({ answer, back }: { answer: unknown; back: string }) {
  const t = useT(document)
  return (
    <div className="page page--narrow">
      <h1>{t('ownTitle')}</h1>
      <ProblemSummary problem={answer} t={t} />
      <LinkButton to={back}>{t('goBack')}</LinkButton>
    </div>
  )
}
