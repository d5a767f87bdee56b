import type { MetaFunction } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { fromOf } from '#app/client-address.ts'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { Button } from '#app/components/button.tsx'
import { TextField } from '#app/components/field.tsx'
import { RecoveryCodes } from '#app/components/people/factor-setup.tsx'
import { ProblemForm } from '#app/components/problem-form.tsx'
import { confirmPasswordForm } from '#app/forms/people.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { renewRecoveryCodes } from '#app/use-cases/people/second-factor.server.ts'
import { account } from '#templates/messages/account.ts'

export const loader = reading(async () => null)

export const action = acting(async ({ deps, viewer, request, parse }) => {
  const { password } = parse(confirmPasswordForm)
  return { codes: await renewRecoveryCodes(deps, viewer, { password, ...fromOf(request) }) }
})

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => account[locale].newCodes as string)

export default function RenewCodes() {
  const answer = useActionData<typeof action>()
  const t = useT(account)
  const codes = answer && 'codes' in answer ? answer.codes : undefined
  return (
    <>
      <Breadcrumbs
        items={[
          { label: t('accountTitle'), to: '/account' },
          { label: t('factorTitle'), to: '/account/second-factor' },
          { label: t('newCodes') },
        ]}
      />
      <h1>{t('newCodes')}</h1>
      <p className="lead">{codes ? t('step2Text') : t('newCodesText')}</p>
      {codes ? (
        <RecoveryCodes codes={codes} />
      ) : (
        <ProblemForm answer={answer} t={t}>
          <TextField
            name="password"
            type="password"
            autoComplete="current-password"
            label={t('password')}
          />
          <Button>{t('makeCodes')}</Button>
        </ProblemForm>
      )}
    </>
  )
}
