import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { ButtonRow, LinkButton } from '#app/components/button.tsx'
import { AgreementText, Signatures } from '#app/components/mentoring/agreement-text.tsx'
import { NoticeBanner } from '#app/components/notice-banner.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { reading } from '#app/route.server.ts'
import { showAgreement } from '#app/use-cases/mentoring/show-agreement.server.ts'
import { developmentAgreement } from '#templates/messages/mentoring-agreement.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showAgreement(deps, viewer, { participationId: params.id ?? '' }),
)

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => String(developmentAgreement[locale].title))

export default function Agreement() {
  const { participation, agreement, actions, ended, inForce, today, titles } =
    useLoaderData<typeof loader>()
  const t = useT(developmentAgreement)
  const home = `/participations/${participation.id}`
  const here = `${home}/agreement`
  return (
    <div className="page agreement">
      <Breadcrumbs
        items={[{ label: participation.organisationName, to: home }, { label: t('title') }]}
      />
      <h1>{t('titleOf', { name: participation.organisationName })}</h1>
      <p className="lead">{t('lead')}</p>
      <WhoSees>{t('whoSees')}</WhoSees>
      {ended && agreement && <NoticeBanner>{t('ended')}</NoticeBanner>}
      {inForce && !ended && <NoticeBanner kind="success">{t('inForce')}</NoticeBanner>}
      {agreement ? (
        <>
          <AgreementText
            {...{ agreement, titles, today }}
            address={actions.tick ? here : undefined}
          />
          <Signatures agreement={agreement} />
        </>
      ) : (
        <p className="empty">{t('none')}</p>
      )}
      <ButtonRow>
        {actions.sign && <LinkButton to={`${here}/sign`}>{t('sign')}</LinkButton>}
        {actions.edit && (
          <LinkButton to={`${here}/edit`} look={agreement ? 'secondary' : 'primary'}>
            {t(agreement ? 'change' : 'begin')}
          </LinkButton>
        )}
      </ButtonRow>
      {agreement && <p className="field__hint no-print">{t('print')}</p>}
    </div>
  )
}
