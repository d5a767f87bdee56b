import { type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { Button, ButtonRow, LinkButton } from '#app/components/button.tsx'
import { CheckboxField } from '#app/components/choice.tsx'
import { TextField } from '#app/components/field.tsx'
import { GoesAndStays } from '#app/components/leaving/goes-and-stays.tsx'
import { LeavingPage } from '#app/components/leaving/leaving-page.tsx'
import { NoticeBanner } from '#app/components/notice-banner.tsx'
import { ProblemForm } from '#app/components/problem-form.tsx'
import { eraseOrganisationForm } from '#app/forms/leaving.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { eraseOrganisation } from '#app/use-cases/leaving/erase-organisation.server.ts'
import { showErasure } from '#app/use-cases/leaving/show-erasure.server.ts'
import { leaving } from '#templates/messages/leaving.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showErasure(deps, viewer, { organisationId: params.id ?? '' }),
)

export const action = acting(async ({ deps, viewer, params, parse }) => {
  const { typedName } = parse(eraseOrganisationForm)
  await eraseOrganisation(deps, viewer, { organisationId: params.id ?? '', typedName })
  return redirect('/erased?what=organisation')
})

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => leaving[locale].eraseTitle as string)

export default function EraseOrganisation() {
  const { organisationId, organisation, pending } = useLoaderData<typeof loader>()
  const answer = useActionData()
  const t = useT(leaving)
  const home = `/organisations/${organisationId}`
  const waits = pending.length > 0
  return (
    <LeavingPage {...{ organisationId, organisation, title: t('eraseTitle'), below: true }}>
      <p className="lead">{t('eraseLead')}</p>
      <GoesAndStays goes={t('eraseGoesText')} stays={t('eraseStaysText')} />
      <ButtonRow>
        <LinkButton to={`${home}/export`} look="secondary">
          {t('exportFirst')}
        </LinkButton>
      </ButtonRow>
      {waits && (
        <NoticeBanner title={t('erasePending')}>
          {pending.map(({ id, name }) => (
            <p key={id}>
              <Link to={`${home}/leaving/${id}`}>{t('course_participation', { name })}</Link>
            </p>
          ))}
        </NoticeBanner>
      )}
      {(!waits || Boolean(answer)) && (
        <ProblemForm answer={answer} t={t}>
          <TextField name="typedName" label={t('typedName', { name: organisation })} />
          <CheckboxField name="confirmed" label={t('eraseConfirmed')} />
          <ButtonRow>
            <Button look="danger">{t('eraseDo')}</Button>
            <Link to={`${home}/leaving`}>{t('cancel')}</Link>
          </ButtonRow>
        </ProblemForm>
      )}
    </LeavingPage>
  )
}
