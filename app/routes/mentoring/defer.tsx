import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { DateField, TextArea } from '#app/components/field.tsx'
import { DeedPage } from '#app/components/review/deed-page.tsx'
import { deferForm } from '#app/forms/mentoring.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { askDeferral } from '#app/use-cases/mentoring/deferral.server.ts'
import { showDeferring } from '#app/use-cases/mentoring/show-talk.server.ts'
import { mentoring } from '#templates/messages/mentoring.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showDeferring(deps, viewer, { assessmentId: params.id ?? '', code: params.code ?? '' }),
)

export const action = acting(async ({ deps, viewer, params, parse }) => {
  const place = { assessmentId: params.id ?? '', code: params.code ?? '' }
  await askDeferral(deps, viewer, { ...place, ...parse(deferForm) })
  return redirect(`/assessments/${place.assessmentId}/criteria/${place.code}#mentor`)
})

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => String(mentoring[locale].deferralTitle))

export default function Defer() {
  const { place, latest } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useT(mentoring)
  return (
    <DeedPage
      title={t('deferralTitle')}
      lead={t('deferralLead')}
      whoSees={t('deferralWhoSees')}
      crumbs={[{ label: place.title, to: place.back }]}
      back={place.back}
      submit={t('deferralSend')}
      {...{ answer, t }}
    >
      <DateField
        name="until"
        label={t('deferralUntil')}
        hint={t('deferralUntilHint')}
        max={latest}
      />
      <TextArea name="reason" label={t('deferralReason')} rows={4} limit={2000} />
    </DeedPage>
  )
}
