import { Form } from '@remix-run/react'
import { Button, ButtonRow } from '#app/components/button.tsx'
import { TextArea } from '#app/components/field.tsx'
import { Tag } from '#app/components/tag.tsx'
import { formatDateTime } from '#app/i18n/format.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import type { CriterionHelp } from '#app/use-cases/mentoring/read-criterion.server.ts'
import { mentoring } from '#templates/messages/mentoring.ts'

type ThreadFacts = CriterionHelp['threads'][number]
type Props = { thread: ThreadFacts; mayReply: boolean; hasMentor: boolean }

/** One conversation: what was said, where it stands, a field to go on, and a way to close it. */
export function Thread({ thread, mayReply, hasMentor }: Props) {
  const t = useT(mentoring)
  const { id, assessmentId, settledAt } = thread
  const address = `/assessments/${assessmentId}/questions/${id}`
  return (
    <article className="talk">
      <p className="talk__state">
        <ThreadState thread={thread} hasMentor={hasMentor} />
      </p>
      <Messages thread={thread} />
      {mayReply && !settledAt && (
        <Form method="post" action={`${address}/reply`} className="talk__form" noValidate>
          <TextArea name="body" id={`reply-${id}`} label={t('replyLabel')} rows={2} limit={4000} />
          <ButtonRow>
            <Button look="secondary">{t('replyDo')}</Button>
            <Button look="quiet" formAction={`${address}/settle`}>
              {t('settle')}
            </Button>
          </ButtonRow>
        </Form>
      )}
    </article>
  )
}

export function Messages({ thread }: { thread: Pick<ThreadFacts, 'messages'> }) {
  const t = useT(mentoring)
  const locale = useLocale()
  return (
    <ol className="talk__messages">
      {thread.messages.map(({ id, side, author, body, createdAt }) => (
        <li key={id} className={`talk__message talk__message--${side}`}>
          <p className="talk__who">
            <b>{author || t('erased')}</b> ({t(side === 'team' ? 'fromTeam' : 'fromMentor')}),{' '}
            {formatDateTime(locale, createdAt)}
          </p>
          <p className="kept-text">{body}</p>
        </li>
      ))}
    </ol>
  )
}

function ThreadState({ thread, hasMentor }: Pick<Props, 'thread' | 'hasMentor'>) {
  const t = useT(mentoring)
  if (thread.settledAt) return <Tag tone="good">{t('settled')}</Tag>
  if (thread.messages.at(-1)?.side === 'mentor') return <Tag tone="action">{t('waitsForTeam')}</Tag>
  return <Tag tone="warn">{t(hasMentor ? 'waitsForMentor' : 'toClarify')}</Tag>
}
