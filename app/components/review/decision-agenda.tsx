import { ButtonRow, LinkButton } from '#app/components/button.tsx'
import { SummaryList } from '#app/components/summary-list.tsx'
import { Tag } from '#app/components/tag.tsx'
import { formatDate } from '#app/i18n/format.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import type { ShownDecision } from '#app/use-cases/decision/show.server.ts'
import { decisionWords } from '#templates/messages/decision.ts'

type Props = { shown: ShownDecision }

/** When the panel meets, who reports, how many voted; never how. */
export function AgendaFacts({ shown }: Props) {
  const t = useT(decisionWords)
  const locale = useLocale()
  const { meetingOn, rapporteur, quorum, voted, recusals, panel, coordinator } = shown
  const own = ownWord(shown)
  return (
    <>
      <SummaryList
        rows={[
          { label: t('stage'), value: t(`state_${shown.state}` as 'state_awaiting') },
          { label: t('meetingOn'), value: meetingOn ? formatDate(locale, meetingOn) : t('notSet') },
          { label: t('rapporteur'), value: rapporteur ?? t('notSet') },
          { label: t('votes'), value: t('votesOf', { voted, quorum }) },
          { label: t('recusals'), value: recusals },
          ...(coordinator ? [] : [{ label: t('ownVote'), value: t(own) }]),
        ]}
      />
      {coordinator && (
        <details>
          <summary>{t('panel')}</summary>
          <ul>
            {panel.map(({ id, name, free }) => (
              <li key={id}>
                {name} <Tag tone="quiet">{t(free ? 'panelFree' : 'panelTied')}</Tag>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function ownWord({ recused, ownBallot }: ShownDecision) {
  if (recused) return 'ownRecused'
  return ownBallot ? (`ballot_${ownBallot}` as const) : 'ownVoteNone'
}

/** What the workflow and the viewer's role allow now, each on a page of its own. */
export function DecisionActions({ shown }: Props) {
  const t = useT(decisionWords)
  const { decisionId, actions, ownBallot } = shown
  const to = (deed: string) => `/decisions/${decisionId}/${deed}`
  return (
    <ButtonRow>
      {actions.schedule && <LinkButton to={to('schedule')}>{t('schedule')}</LinkButton>}
      {actions.vote && (
        <LinkButton to={to('vote')} look={ownBallot ? 'secondary' : 'primary'}>
          {t(ownBallot ? 'voteAgain' : 'vote')}
        </LinkButton>
      )}
      {actions.take && (
        <LinkButton to={to('take')} look="secondary">
          {t('take')}
        </LinkButton>
      )}
      {actions.recuse && (
        <LinkButton to={to('recuse')} look="quiet">
          {t('recuse')}
        </LinkButton>
      )}
      {actions.postpone && (
        <LinkButton to={to('postpone')} look="quiet">
          {t('postpone')}
        </LinkButton>
      )}
    </ButtonRow>
  )
}
