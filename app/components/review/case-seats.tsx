import { Link } from '@remix-run/react'
import { ButtonRow, LinkButton } from '#app/components/button.tsx'
import { Tag, type Tone } from '#app/components/tag.tsx'
import { useT } from '#app/i18n/use-t.ts'
import type { ShownCase, ShownSeat } from '#app/use-cases/case/show.server.ts'
import { caseWords } from '#templates/messages/case.ts'

/** Who reviews a case, and what a coordinator can do about it. */
export function CaseSeats({ shown }: { shown: ShownCase }) {
  const t = useT(caseWords)
  const { caseId, seats, actions, coordinator, ownReviewId } = shown
  return (
    <section>
      <h2>{t('reviewers')}</h2>
      {seats.length === 0 && (
        <p className="empty">{t(coordinator ? 'reviewersNone' : 'reviewersHidden')}</p>
      )}
      <ul className="task-list">
        {seats.map((seat) => (
          <SeatRow key={seat.reviewId} seat={seat} release={releaseAddress(shown, seat)} />
        ))}
      </ul>
      <ButtonRow>
        {ownReviewId && <LinkButton to={`/reviews/${ownReviewId}`}>{t('toOwnReview')}</LinkButton>}
        {coordinator && shown.state === 'staffing' && (
          <LinkButton
            to={`/cases/${caseId}/reviewers`}
            look={actions.staff ? 'secondary' : 'primary'}
          >
            {t('toReviewers')}
          </LinkButton>
        )}
        {actions.staff && <LinkButton to={`/cases/${caseId}/staff`}>{t('staff')}</LinkButton>}
        {actions.undo && (
          <LinkButton to={`/cases/${caseId}/undo`} look="quiet">
            {t('undo')}
          </LinkButton>
        )}
      </ButtonRow>
    </section>
  )
}

const ended = ['declined', 'released']

function releaseAddress({ caseId, actions }: ShownCase, { reviewId, state }: ShownSeat) {
  const over = state !== null && ended.includes(state)
  return actions.release && !over ? `/cases/${caseId}/reviewers/${reviewId}/release` : undefined
}

const tones: Record<string, Tone> = {
  done: 'good',
  asked: 'warn',
  declined: 'quiet',
  released: 'quiet',
}

function SeatRow({ seat, release }: { seat: ShownSeat; release: string | undefined }) {
  const t = useT(caseWords)
  const { name, lead, own, state } = seat
  return (
    <li className="task">
      <span className="task__name">
        <span>{name}</span>
        <small className="task__hint">
          {[lead && t('lead'), own && t('own')].filter(Boolean).join(', ')}
        </small>
      </span>
      <span className="task__meter">
        {release && (
          <Link to={release}>
            {t('release')} <span className="visually-hidden">({name})</span>
          </Link>
        )}
      </span>
      <span className="task__status">
        {state && (
          <Tag tone={tones[state] ?? 'plain'}>
            {t(`reviewState_${state}` as 'reviewState_asked')}
          </Tag>
        )}
      </span>
    </li>
  )
}
