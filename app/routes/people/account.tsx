import { type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { Select } from '#app/components/choice.tsx'
import { TextField } from '#app/components/field.tsx'
import { NoticeBanner } from '#app/components/notice-banner.tsx'
import { ProblemForm } from '#app/components/problem-form.tsx'
import { SummaryList } from '#app/components/summary-list.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { detailsForm } from '#app/forms/people.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { changeDetails, showAccount } from '#app/use-cases/people/account.server.ts'
import { account } from '#templates/messages/account.ts'
import { leaving } from '#templates/messages/leaving.ts'
import { mails } from '#templates/messages/mail-kinds.ts'

export const loader = reading(async ({ deps, viewer, url }) => ({
  ...(await showAccount(deps, viewer)),
  saved: url.searchParams.get('saved'),
}))

export const action = acting(async ({ deps, viewer, parse }) => {
  const { name, locale } = parse(detailsForm)
  await changeDetails(deps, viewer, { name, locale })
  // The address carries the language on, so that the cookie follows it.
  return redirect(`/account?saved=details&lang=${locale}`)
})

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => account[locale].accountTitle as string)

export default function Account() {
  const { name, email, locale, secondFactor, saved } = useLoaderData<typeof loader>()
  const t = useT(account)
  const mailWords = useT(mails)
  const leavingWords = useT(leaving)
  const notice = { details: t('saved'), password: t('passwordSaved') }[saved ?? '']
  return (
    <>
      <h1>{t('accountTitle')}</h1>
      <WhoSees>{t('onlyYou')}</WhoSees>
      {notice && <NoticeBanner kind="success">{notice}</NoticeBanner>}
      <h2>{t('details')}</h2>
      <p>{email}</p>
      <ProblemForm answer={useActionData()} t={t}>
        <TextField name="name" autoComplete="name" label={t('name')} defaultValue={name} />
        <Select
          name="locale"
          label={t('language')}
          defaultValue={locale}
          options={(['pl', 'en'] as const).map((value) => ({ value, label: t(value) }))}
        />
        <Button>{t('save')}</Button>
      </ProblemForm>
      <h2>{t('safety')}</h2>
      <SummaryList
        rows={[
          { label: t('password'), value: '••••••••••••', change: '/account/password' },
          {
            label: t('secondFactor'),
            value: secondFactor ? t('isOn') : t('isOff'),
            change: '/account/second-factor',
          },
        ]}
      />
      <p>
        <Link to="/account/sessions">{t('sessions')}</Link>
      </p>
      <p>
        <Link to="/account/mails">{mailWords('toMails')}</Link>
      </p>
      <p>
        <Link to="/account/erase">{leavingWords('eraseOwn')}</Link>
      </p>
    </>
  )
}
