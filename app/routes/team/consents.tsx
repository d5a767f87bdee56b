import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { NoticeBanner } from '#app/components/notice-banner.tsx'
import { AgreementForm, ConsentTable } from '#app/components/team/consents.tsx'
import { TeamPage } from '#app/components/team/team-page.tsx'
import { agreementForm } from '#app/forms/team.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { noteAgreement, showConsents } from '#app/use-cases/team/consents.server.ts'
import { team } from '#templates/messages/team.ts'

export const loader = reading(async ({ deps, viewer, params, url }) => ({
  ...(await showConsents(deps, viewer, { organisationId: params.id ?? '' })),
  noted: url.searchParams.has('noted'),
}))

export const action = acting(async ({ deps, viewer, params, parse }) => {
  const organisationId = params.id ?? ''
  await noteAgreement(deps, viewer, { organisationId, ...parse(agreementForm) })
  return redirect(`/organisations/${organisationId}/consents?noted=yes`)
})

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => team[locale].consentsTitle as string)

export default function Consents() {
  const shown = useLoaderData<typeof loader>()
  const answer = useActionData()
  const t = useT(team)
  const { organisationId, organisation, consents, mayNote, noted } = shown
  const title = t('consentsTitle')
  return (
    <TeamPage {...{ organisationId, organisation, title }} sees={t('consentsSee')} wide>
      <p className="lead">{t('consentsLead')}</p>
      {noted && !answer && <NoticeBanner kind="success">{t('agreementNoted')}</NoticeBanner>}
      <ConsentTable consents={consents} />
      {mayNote && <AgreementForm shown={shown} answer={answer} />}
    </TeamPage>
  )
}
