import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { DeedPage } from '#app/components/review/deed-page.tsx'
import { formatDate } from '#app/i18n/format.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { takeDeferralBack } from '#app/use-cases/mentoring/deferral.server.ts'
import { showOwnDeferral } from '#app/use-cases/mentoring/show-talk.server.ts'
import { mentoring } from '#templates/messages/mentoring.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showOwnDeferral(deps, viewer, {
    assessmentId: params.id ?? '',
    deferralId: params.deferralId ?? '',
  }),
)

export const action = acting(async ({ deps, viewer, params }) => {
  const key = { assessmentId: params.id ?? '', deferralId: params.deferralId ?? '' }
  const { code } = await takeDeferralBack(deps, viewer, key)
  return redirect(`/assessments/${key.assessmentId}/criteria/${code}#mentor`)
})

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => String(mentoring[locale].deferralBackTitle))

export default function TakeDeferralBack() {
  const { place, deferral } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useT(mentoring)
  const date = formatDate(useLocale(), deferral.untilOn)
  return (
    <DeedPage
      title={t('deferralBackTitle')}
      lead={t('deferralBackLead')}
      whoSees={t('deferralWhoSees')}
      crumbs={[{ label: place.title, to: place.back }]}
      back={place.back}
      submit={t('deferralBack')}
      {...{ answer, t }}
    >
      <p>{t('until', { date })}</p>
      <p className="kept-text">{deferral.reason ?? t('noWords')}</p>
    </DeedPage>
  )
}
