import type { MetaFunction } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { fromOf } from '#app/client-address.ts'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { NoticeBanner } from '#app/components/notice-banner.tsx'
import { BeginFactor, FactorSetup } from '#app/components/people/factor-setup.tsx'
import { confirmPasswordForm } from '#app/forms/people.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { showAccount } from '#app/use-cases/people/account.server.ts'
import { beginSecondFactor, needsFactor } from '#app/use-cases/people/second-factor.server.ts'
import { account } from '#templates/messages/account.ts'

export const loader = reading(async ({ deps, viewer, url }) => {
  const { secondFactor } = await showAccount(deps, viewer)
  const needed = needsFactor(deps, viewer)
  return { enabled: secondFactor, needed, done: url.searchParams.get('done') }
})

export const action = acting(async ({ deps, viewer, request, parse }) => {
  const { password } = parse(confirmPasswordForm)
  return { setup: await beginSecondFactor(deps, viewer, { password, ...fromOf(request) }) }
})

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => account[locale].factorTitle as string)

export default function SecondFactor() {
  const { enabled, needed, done } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useT(account)
  const setup = answer && 'setup' in answer ? answer.setup : undefined
  const notice = { on: t('turnedOn'), off: t('turnedOff') }[done ?? '']
  return (
    <>
      <Breadcrumbs
        items={[{ label: t('accountTitle'), to: '/account' }, { label: t('factorTitle') }]}
      />
      <h1>{t('factorTitle')}</h1>
      {notice && <NoticeBanner kind="success">{notice}</NoticeBanner>}
      <p className="lead">{t('factorLead')}</p>
      {needed && !enabled && <NoticeBanner>{t('factorNeeded')}</NoticeBanner>}
      {!enabled && !setup && <BeginFactor answer={answer} />}
      {!enabled && setup && <FactorSetup setup={setup} />}
      {enabled && (
        <ul className="plain-list">
          <li>
            <Link to="/account/second-factor/codes">{t('newCodes')}</Link>
          </li>
          {!needed && (
            <li>
              <Link to="/account/second-factor/off">{t('turnOff')}</Link>
            </li>
          )}
        </ul>
      )}
    </>
  )
}
