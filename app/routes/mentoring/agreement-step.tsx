import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { DeedPage } from '#app/components/review/deed-page.tsx'
import { tickForm } from '#app/forms/mentoring.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { showAgreedStep } from '#app/use-cases/mentoring/show-agreement.server.ts'
import { tickStep } from '#app/use-cases/mentoring/sign-agreement.server.ts'
import { developmentAgreement } from '#templates/messages/mentoring-agreement.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showAgreedStep(deps, viewer, {
    participationId: params.id ?? '',
    stepId: params.stepId ?? '',
  }),
)

export const action = acting(async ({ deps, viewer, params, parse }) => {
  const participationId = params.id ?? ''
  const done = parse(tickForm).done === 'yes'
  await tickStep(deps, viewer, { participationId, stepId: params.stepId ?? '', done })
  return redirect(`/participations/${participationId}/agreement`)
})

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => String(developmentAgreement[locale].title))

export default function TickStep() {
  const { participation, step } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useT(developmentAgreement)
  const back = `/participations/${participation.id}/agreement`
  const done = step.doneAt !== null
  return (
    <DeedPage
      title={t(done ? 'markOpen' : 'markDone')}
      lead={step.title}
      whoSees={t('whoSees')}
      crumbs={[{ label: t('titleOf', { name: participation.organisationName }), to: back }]}
      submit={t(done ? 'markOpen' : 'markDone')}
      {...{ answer, t, back }}
    >
      <input type="hidden" name="done" value={done ? 'no' : 'yes'} />
    </DeedPage>
  )
}
