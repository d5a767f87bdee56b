import { type MetaFunction, redirect } from '@remix-run/node'
import { type ShouldRevalidateFunctionArgs, useActionData, useLoaderData } from '@remix-run/react'
import { AgreementFields } from '#app/components/mentoring/agreement-fields.tsx'
import { AgreementText } from '#app/components/mentoring/agreement-text.tsx'
import { problemIn } from '#app/components/problem.ts'
import { DeedPage } from '#app/components/review/deed-page.tsx'
import { agreementForm, stepsIn } from '#app/forms/mentoring.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { saveAgreement } from '#app/use-cases/mentoring/agreement.server.ts'
import { showAgreement } from '#app/use-cases/mentoring/show-agreement.server.ts'
import { developmentAgreement } from '#templates/messages/mentoring-agreement.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showAgreement(deps, viewer, { participationId: params.id ?? '', deed: 'agreement.edit' }),
)

export const action = acting(async ({ deps, viewer, params, parse, form }) => {
  const participationId = params.id ?? ''
  const { revision, aim } = parse(agreementForm)
  await saveAgreement(deps, viewer, { participationId, revision, aim, steps: stepsIn(form) })
  return redirect(`/participations/${participationId}/agreement`)
})

/** After the other side's save the page must show their text, though the action failed. */
export const shouldRevalidate = (args: ShouldRevalidateFunctionArgs) =>
  args.actionStatus === 409 || args.defaultShouldRevalidate

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => String(developmentAgreement[locale].editTitle))

export default function EditAgreement() {
  const { participation, agreement, titles, today } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useT(developmentAgreement)
  const back = `/participations/${participation.id}/agreement`
  const signed = agreement?.mentorSignedAt || agreement?.organisationSignedAt
  const stale = problemIn(answer)?.problem.kind === 'stale'
  return (
    <DeedPage
      title={t('editTitle')}
      lead={signed ? t('clears') : t('lead')}
      whoSees={t('whoSees')}
      crumbs={[{ label: t('titleOf', { name: participation.organisationName }), to: back }]}
      submit={t('save')}
      revision={agreement?.revision ?? 0}
      {...{ answer, t, back }}
    >
      {stale && agreement && (
        <section className="conflict" aria-labelledby="theirs">
          <h2 id="theirs">{t('theirs')}</h2>
          <AgreementText {...{ agreement, titles, today }} />
          <p>{t('theirsHint')}</p>
        </section>
      )}
      <AgreementFields aim={agreement?.aim ?? ''} steps={agreement?.steps ?? []} />
    </DeedPage>
  )
}
