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

/** While scores are compared, that comes first. */
export function ComparisonNotice({ facts: { id, life, may } }: Props) {
  const t = useT(team)
  if (life !== 'reconciling' || !may.answer) return null
  return (
    <NoticeBanner>
      <p>{t('alsoSelf')}</p>
      <LinkButton to={`/assessments/${id}/scoring/comparison`}>{t('toComparison')}</LinkButton>
    </NoticeBanner>
  )
}
