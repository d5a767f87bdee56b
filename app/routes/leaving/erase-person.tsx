import { type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { fromOf } from '#app/client-address.ts'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { Button, ButtonRow } from '#app/components/button.tsx'
import { CheckboxField } from '#app/components/choice.tsx'
import { TextField } from '#app/components/field.tsx'
import { GoesAndStays } from '#app/components/leaving/goes-and-stays.tsx'
import { isFree, Obstacles } from '#app/components/leaving/obstacles.tsx'
import { ProblemForm } from '#app/components/problem-form.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { erasePersonForm } from '#app/forms/leaving.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { erasePerson } from '#app/use-cases/leaving/erase-person.server.ts'
import { showPersonErasure } from '#app/use-cases/leaving/show-erasure.server.ts'
import { account } from '#templates/messages/account.ts'
import { leaving } from '#templates/messages/leaving.ts'

export const loader = reading(({ deps, viewer }) => showPersonErasure(deps, viewer))

export const action = acting(async ({ deps, viewer, request, parse }) => {
  const { password } = parse(erasePersonForm)
  await erasePerson(deps, viewer, { password, client: fromOf(request).client })
  return redirect('/erased')
})

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => leaving[locale].erasePersonTitle as string)

export default function ErasePerson() {
  const { email, name: _, ...obstacles } = useLoaderData<typeof loader>()
  const answer = useActionData()
  const t = useT(leaving)
  const back = useT(account)('accountTitle')
  return (
    <div className="page page--narrow">
      <Breadcrumbs items={[{ label: back, to: '/account' }, { label: t('erasePersonTitle') }]} />
      <h1>{t('erasePersonTitle')}</h1>
      <WhoSees>{t('onlyYou')}</WhoSees>
      <p className="lead">{t('erasePersonLead')}</p>
      <GoesAndStays goes={t('erasePersonGoesText')} stays={t('erasePersonStaysText')} />
      <Obstacles {...obstacles} />
      {(isFree(obstacles) || Boolean(answer)) && (
        <ProblemForm answer={answer} t={t}>
          <input type="text" autoComplete="username" value={email} readOnly hidden />
          <TextField
            name="password"
            type="password"
            autoComplete="current-password"
            label={t('password')}
          />
          <CheckboxField name="confirmed" label={t('erasePersonConfirmed')} />
          <ButtonRow>
            <Button look="danger">{t('erasePersonDo')}</Button>
            <Link to="/account">{t('cancel')}</Link>
          </ButtonRow>
        </ProblemForm>
      )}
    </div>
  )
}
