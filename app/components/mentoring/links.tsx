import { Link } from '@remix-run/react'
import { LinkButton } from '#app/components/button.tsx'
import { useT } from '#app/i18n/use-t.ts'
import { mentoring } from '#templates/messages/mentoring.ts'

export type MentoringActions = {
  agreement: boolean
  deferrals: boolean
  decline: boolean
  stepBack: boolean
}

/** What a mentor, a team and a coordinator find beside a participation. */
export function MentoringLinks({ here, actions }: { here: string; actions: MentoringActions }) {
  const t = useT(mentoring)
  return (
    <>
      {actions.agreement && (
        <LinkButton to={`${here}/agreement`} look="secondary">
          {t('toAgreement')}
        </LinkButton>
      )}
      {actions.deferrals && (
        <LinkButton to={`${here}/deferrals`} look="secondary">
          {t('deferrals')}
        </LinkButton>
      )}
      {actions.decline && (
        <LinkButton to={`${here}/decline-mentor`} look="quiet">
          {t('declineMentor')}
        </LinkButton>
      )}
      {actions.stepBack && (
        <LinkButton to={`${here}/step-back`} look="quiet">
          {t('stepBack')}
        </LinkButton>
      )}
    </>
  )
}

/** From the board of a cohort to the requests of its organisations. */
export function DeferralsLink({ here }: { here: string }) {
  const t = useT(mentoring)
  return (
    <p>
      <Link to={`${here}/deferrals`}>{t('deferrals')}</Link>
    </p>
  )
}
