import { Form } from '@remix-run/react'
import { Button, ButtonRow, LinkButton } from '#app/components/button.tsx'
import { TextArea } from '#app/components/field.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { useT } from '#app/i18n/use-t.ts'
import type { CriterionHelp as Facts } from '#app/use-cases/mentoring/read-criterion.server.ts'
import { mentoring } from '#templates/messages/mentoring.ts'
import { DeferralLine } from './deferral-line.tsx'
import { SuggestionCard } from './suggestion-card.tsx'
import { Thread } from './thread.tsx'

type Props = { help: Facts; assessmentId: string; code: string }

/** Everything between a team and its mentor about one criterion, below the answer. */
export function CriterionHelp({ help, assessmentId, code }: Props) {
  const t = useT(mentoring)
  const { threads, suggestions, actions, mentors, deferral } = help
  const open = threads.filter(({ settledAt }) => settledAt === null)
  const settled = threads.filter(({ settledAt }) => settledAt !== null)
  const decided = suggestions.filter(({ decision }) => decision !== null)
  const undecided = suggestions.filter(({ decision }) => decision === null)
  const card = (suggestion: Facts['suggestions'][number]) => (
    <SuggestionCard
      key={suggestion.id}
      suggestion={suggestion}
      mayDecide={actions.decide}
      mayWithdraw={actions.suggest}
    />
  )
  return (
    <section className="mentoring" id="mentor" aria-labelledby="mentoring">
      <h2 id="mentoring">{t('helpTitle')}</h2>
      <WhoSees>{t('whoSeesTalk')}</WhoSees>
      {!mentors && <MentorLine mentor={help.mentor} />}
      {undecided.length > 0 && (
        <div className="mentoring__part">
          <h3>{t('suggestionsTitle')}</h3>
          <p className="field__hint">{t('suggestionsHint')}</p>
          {undecided.map(card)}
        </div>
      )}
      {open.map((thread) => (
        <Thread
          key={thread.id}
          thread={thread}
          mayReply={actions.reply}
          hasMentor={help.mentor !== null}
        />
      ))}
      {actions.ask && <AskForm {...{ assessmentId, code, help }} />}
      {actions.suggest && (
        <SuggestLinks address={`/assessments/${assessmentId}/criteria/${code}`} />
      )}
      <DeferralLine
        {...{ deferral, assessmentId, code }}
        mayAsk={actions.defer}
        mayTakeBack={actions.decide}
      />
      {settled.length + decided.length > 0 && (
        <details className="mentoring__past">
          <summary>{t('past', { n: settled.length + decided.length })}</summary>
          {decided.map(card)}
          {settled.map((thread) => (
            <Thread key={thread.id} thread={thread} mayReply={false} hasMentor />
          ))}
        </details>
      )}
    </section>
  )
}

function MentorLine({ mentor }: { mentor: string | null }) {
  const t = useT(mentoring)
  return <p>{mentor ? t('withMentor', { name: mentor }) : t('withoutMentor')}</p>
}

function AskForm({ help, assessmentId, code }: Props) {
  const t = useT(mentoring)
  const remark = help.mentors
  const send = remark ? 'remarkDo' : help.mentor ? 'askDo' : 'leaveDo'
  return (
    <Form
      method="post"
      action={`/assessments/${assessmentId}/criteria/${code}/ask`}
      className="talk__form"
      noValidate
    >
      <TextArea
        name="body"
        id="ask"
        label={t(remark ? 'remarkLabel' : 'askLabel')}
        hint={t(remark ? 'remarkHint' : 'askHint')}
        rows={3}
        limit={4000}
      />
      <ButtonRow>
        <Button look="secondary">{t(send)}</Button>
      </ButtonRow>
    </Form>
  )
}

function SuggestLinks({ address }: { address: string }) {
  const t = useT(mentoring)
  return (
    <ButtonRow>
      <LinkButton to={`${address}/suggest`} look="secondary">
        {t('suggestWording')}
      </LinkButton>
      <LinkButton to={`${address}/suggest-plan`} look="secondary">
        {t('suggestPlan')}
      </LinkButton>
    </ButtonRow>
  )
}
