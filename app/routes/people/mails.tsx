import { type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { Button } from '#app/components/button.tsx'
import { CheckboxGroup } from '#app/components/choice.tsx'
import { NoticeBanner } from '#app/components/notice-banner.tsx'
import { ProblemForm } from '#app/components/problem-form.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { chooseMails, showMailPreferences } from '#app/use-cases/people/mail-preferences.server.ts'
import { account } from '#templates/messages/account.ts'
import { mailKinds, mails } from '#templates/messages/mail-kinds.ts'

export const loader = reading(async ({ deps, viewer, url }) => ({
  ...(await showMailPreferences(deps, viewer)),
  saved: url.searchParams.has('saved'),
}))

export const action = acting(async ({ deps, viewer, form }) => {
  const named = form.getAll('wanted').map(String)
  await chooseMails(deps, viewer, { wanted: mailKinds.filter((kind) => named.includes(kind)) })
  return redirect('/account/mails?saved')
})

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => String(mails[locale].mailsTitle))

export default function Mails() {
  const { wanted, saved } = useLoaderData<typeof loader>()
  const t = useT(mails)
  const words = useT(account)
  return (
    <>
      <Breadcrumbs
        items={[{ label: words('accountTitle'), to: '/account' }, { label: t('mailsTitle') }]}
      />
      <h1>{t('mailsTitle')}</h1>
      <p className="lead">{t('mailsLead')}</p>
      <WhoSees>{words('onlyYou')}</WhoSees>
      {saved && <NoticeBanner kind="success">{t('mailsSaved')}</NoticeBanner>}
      <ProblemForm answer={undefined} t={t}>
        <CheckboxGroup
          name="wanted"
          label={t('mailsLegend')}
          defaultValues={wanted}
          options={mailKinds.map((kind) => ({
            value: kind,
            label: t(kind),
            hint: t(`${kind}_hint`),
          }))}
        />
        <p>{t('always')}</p>
        <Button>{t('mailsSave')}</Button>
      </ProblemForm>
    </>
  )
}
