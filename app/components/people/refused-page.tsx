import { Link } from '@remix-run/react'
import { ProblemSummary } from '#app/components/error-summary.tsx'
import { useT } from '#app/i18n/use-t.ts'
import { people } from '#templates/messages/people.ts'

/** A deed done by one button of another page was refused: why, and the way back. */
export function RefusedPage({ title, answer, to }: { title: string; answer: unknown; to: string }) {
  const t = useT(people)
  return (
    <>
      <h1>{title}</h1>
      <ProblemSummary problem={answer} t={t} />
      <p>
        <Link to={to}>{t('goBack')}</Link>
      </p>
    </>
  )
}
