import { Link } from '@remix-run/react'
import { formatDate } from '#app/i18n/format.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import type { CriterionHelp } from '#app/use-cases/mentoring/read-criterion.server.ts'
import { mentoring } from '#templates/messages/mentoring.ts'

type Props = {
  deferral: CriterionHelp['deferral']
  assessmentId: string
  code: string
  mayAsk: boolean
  mayTakeBack: boolean
}

/** A later date for one criterion: asked for, agreed, or possible to ask for. */
export function DeferralLine({ deferral, assessmentId, code, mayAsk, mayTakeBack }: Props) {
  const t = useT(mentoring)
  const locale = useLocale()
  if (!deferral && !mayAsk) return null
  const home = `/assessments/${assessmentId}`
  const decision = deferral?.decision ?? 'asked'
  const key = {
    asked: mayTakeBack ? 'deferralWaits' : 'deferralWaitsMentor',
    agreed: 'deferralAgreed',
    declined: 'deferralDeclined',
    withdrawn: 'deferralBackLead',
  } as const
  return (
    <section className="mentoring__part" aria-labelledby="deferral">
      <h3 id="deferral">{t('deferralTitle')}</h3>
      {deferral && (
        <>
          <p>
            <b>{t(key[decision], { date: formatDate(locale, deferral.untilOn) })}</b>
          </p>
          {deferral.reason && <p className="kept-text">{deferral.reason}</p>}
          {deferral.decisionReason && (
            <blockquote className="kept-text">{deferral.decisionReason}</blockquote>
          )}
          {decision === 'asked' && mayTakeBack && (
            <p>
              <Link to={`${home}/deferrals/${deferral.id}/take-back`}>{t('deferralBack')}</Link>
            </p>
          )}
        </>
      )}
      {mayAsk && (
        <p>
          {t('deferralOffer')} <Link to={`${home}/criteria/${code}/defer`}>{t('deferralAsk')}</Link>
        </p>
      )}
    </section>
  )
}
