import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { RadioGroup } from '#app/components/choice.tsx'
import { TextArea } from '#app/components/field.tsx'
import { DeedPage } from '#app/components/review/deed-page.tsx'
import { deferralAnswerForm } from '#app/forms/mentoring.ts'
import { formatDate } from '#app/i18n/format.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { decideDeferral } from '#app/use-cases/mentoring/deferral.server.ts'
import { showDeferral } from '#app/use-cases/mentoring/show-deferrals.server.ts'
import { mentoring } from '#templates/messages/mentoring.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showDeferral(deps, viewer, {
    participationId: params.id ?? '',
    deferralId: params.deferralId ?? '',
  }),
)

export const action = acting(async ({ deps, viewer, params, parse }) => {
  const key = { participationId: params.id ?? '', deferralId: params.deferralId ?? '' }
  await decideDeferral(deps, viewer, { ...key, ...parse(deferralAnswerForm) })
  return redirect(`/participations/${key.participationId}/deferrals`)
})

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => String(mentoring[locale].decideTitle))

export default function DecideDeferral() {
  const { deferral, frozen } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useT(mentoring)
  const { organisation, participationId, code, title, reason, untilOn } = deferral
  const date = formatDate(useLocale(), untilOn)
  const back = `/participations/${participationId}/deferrals`
  return (
    <DeedPage
      title={t('decideTitle')}
      lead={`${organisation}: ${code}, ${title}`}
      whoSees={t('deferralsWhoSees')}
      crumbs={[{ label: t('deferrals'), to: back }]}
      submit={t('decideDo')}
      {...{ answer, t, back }}
    >
      {frozen && <p>{t('decideFrozen')}</p>}
      <p className="kept-text">{reason ?? t('noWords')}</p>
      <RadioGroup
        name="decision"
        label={t('answer')}
        options={[
          { value: 'agreed', label: t('decideAgree', { date }) },
          { value: 'declined', label: t('decideDecline') },
        ]}
      />
      <TextArea
        name="reason"
        label={t('decideReason')}
        hint={t('decideReasonHint')}
        rows={3}
        limit={2000}
        optional
      />
    </DeedPage>
  )
}
