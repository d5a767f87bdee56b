import { ButtonRow, LinkButton } from '#app/components/button.tsx'
import { NoticeBanner } from '#app/components/notice-banner.tsx'
import { useT } from '#app/i18n/use-t.ts'
import { team } from '#templates/messages/team.ts'

type Props = { facts: { id: string; life: string; may: { talk: boolean; answer: boolean } } }

/** Working together on an assessment: who does what, and scoring alone before answers are agreed. */
export function TeamWork({ facts: { id, life, may } }: Props) {
  const t = useT(team)
  const home = `/assessments/${id}`
  if (!may.talk || life === 'preparing') return null
  if (life === 'reconciling' && may.answer)
    return (
      <NoticeBanner>
        <p>{t('alsoSelf')}</p>
        <LinkButton to={`${home}/scoring/comparison`}>{t('toComparison')}</LinkButton>
      </NoticeBanner>
    )
  return (
    <ButtonRow>
      <LinkButton to={`${home}/assignments`} look="secondary">
        {t('toAssignments')}
      </LinkButton>
      {may.answer && (
        <LinkButton to={`${home}/scoring`} look="secondary">
          {t('scoringTitle')}
        </LinkButton>
      )}
    </ButtonRow>
  )
}
