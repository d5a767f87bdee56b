import { Link } from '@remix-run/react'
import { AnswerChoice } from '#app/components/answer-choice.tsx'
import { AnswerConflict } from '#app/components/assessments/answer-conflict.tsx'
import { Button } from '#app/components/button.tsx'
import { TextArea } from '#app/components/field.tsx'
import { useProblem } from '#app/components/problem.ts'
import { ProblemForm } from '#app/components/problem-form.tsx'
import { useT } from '#app/i18n/use-t.ts'
import type { showDivergence } from '#app/use-cases/team/show-comparison.server.ts'
import { team } from '#templates/messages/team.ts'
import { ScoreList } from './comparison.tsx'

type Shown = Awaited<ReturnType<typeof showDivergence>>

export function ScoresOfPeople({ scores }: Pick<Shown, 'scores'>) {
  const t = useT(team)
  return (
    <section aria-labelledby="scores">
      <h2 id="scores">{t('scoresOfPeople')}</h2>
      <ScoreList scores={scores} />
    </section>
  )
}

/** One answer for all, saved by whoever holds the pen; two at once see both texts. */
export function AgreedAnswer({ shown, answer }: { shown: Shown; answer: unknown }) {
  const t = useT(team)
  const { id, code, answer: stored } = shown
  const { problem, typed } = useProblem(answer, t)
  return (
    <section aria-labelledby="agreed">
      <h2 id="agreed">{t('agreedAnswer')}</h2>
      <p>{t('divergenceLead')}</p>
      {problem?.problem.kind === 'stale' && stored && (
        <AnswerConflict stored={stored} typed={typed} />
      )}
      <ProblemForm answer={answer} t={t} revision={stored?.revision ?? 0}>
        <AnswerChoice defaultValue={stored?.value} />
        <TextArea
          name="justification"
          label={t('agreedWords')}
          hint={t('agreedWordsHint')}
          defaultValue={stored?.justification}
          limit={4000}
          optional
        />
        <Button>{t('saveAgreed')}</Button>
      </ProblemForm>
      <p>
        <Link to={`/assessments/${id}/criteria/${code}`}>{t('toCriterion')}</Link>
      </p>
    </section>
  )
}
