import { type MetaFunction, redirect } from '@remix-run/node'
import { type ShouldRevalidateFunctionArgs, useActionData, useLoaderData } from '@remix-run/react'
import { CheckboxField } from '#app/components/choice.tsx'
import { AgreementText } from '#app/components/mentoring/agreement-text.tsx'
import { DeedPage } from '#app/components/review/deed-page.tsx'
import { signForm } from '#app/forms/mentoring.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { showAgreement } from '#app/use-cases/mentoring/show-agreement.server.ts'
import { signAgreement } from '#app/use-cases/mentoring/sign-agreement.server.ts'
import { developmentAgreement } from '#templates/messages/mentoring-agreement.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showAgreement(deps, viewer, { participationId: params.id ?? '', deed: 'agreement.sign' }),
)

export const action = acting(async ({ deps, viewer, params, parse }) => {
  const participationId = params.id ?? ''
  const { revision } = parse(signForm)
  await signAgreement(deps, viewer, { participationId, revision })
  return redirect(`/participations/${participationId}/agreement`)
})

/** Whoever signs must have read the text of now. */
export const shouldRevalidate = (args: ShouldRevalidateFunctionArgs) =>
  args.actionStatus === 409 || args.defaultShouldRevalidate

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => String(developmentAgreement[locale].signTitle))

export default function SignAgreement() {
  const { participation, agreement, titles, today } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useT(developmentAgreement)
  const back = `/participations/${participation.id}/agreement`
  return (
    <DeedPage
      title={t('signTitle')}
      lead={t('signLead')}
      whoSees={t('whoSees')}
      crumbs={[{ label: t('titleOf', { name: participation.organisationName }), to: back }]}
      submit={t('signDo')}
      revision={agreement?.revision ?? 0}
      {...{ answer, t, back }}
    >
      {agreement ? (
        <AgreementText {...{ agreement, titles, today }} />
      ) : (
        <p className="empty">{t('none')}</p>
      )}
      <CheckboxField name="read" label={t('signRead')} />
    </DeedPage>
  )
}
