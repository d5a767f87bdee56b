import { ButtonRow, LinkButton } from '#app/components/button.tsx'
import { SummaryList } from '#app/components/summary-list.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { useT } from '#app/i18n/use-t.ts'
import type { ShownReview } from '#app/use-cases/review/show.server.ts'
import { review } from '#templates/messages/review.ts'

/** Before the declaration: whose case it is, enough to know of a tie, and nothing more. */
export function AskedReview({ shown }: { shown: ShownReview }) {
  const t = useT(review)
  const { organisation, signatories, cohortName, lead, actions, reviewId } = shown
  const { krs, nip, regon } = organisation
  const numbers = [krs && `KRS ${krs}`, nip && `NIP ${nip}`, regon && `REGON ${regon}`]
  const names = signatories.map(({ name, position }) => `${name}, ${position}`)
  return (
    <>
      <p className="lead">{t('askedLead')}</p>
      {lead && <p>{t('askedAsLead')}</p>}
      <WhoSees>{t('whoSeesAsked')}</WhoSees>
      <SummaryList
        rows={[
          { label: t('organisation'), value: organisation.name },
          { label: t('numbers'), value: numbers.filter(Boolean).join(', ') || t('notFilled') },
          { label: t('signatories'), value: names.join('\n') || t('notFilled') },
          { label: t('cohort'), value: cohortName },
        ]}
      />
      <ButtonRow>
        {actions.declare && (
          <LinkButton to={`/reviews/${reviewId}/declare`}>{t('toDeclare')}</LinkButton>
        )}
        {actions.decline && (
          <LinkButton to={`/reviews/${reviewId}/decline`} look="secondary">
            {t('toDecline')}
          </LinkButton>
        )}
      </ButtonRow>
    </>
  )
}
