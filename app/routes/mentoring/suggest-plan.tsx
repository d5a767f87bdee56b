import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { DateField, TextField } from '#app/components/field.tsx'
import { DeedPage } from '#app/components/review/deed-page.tsx'
import { planSuggestionForm } from '#app/forms/mentoring.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { showSuggesting } from '#app/use-cases/mentoring/show-talk.server.ts'
import { suggestToTeam } from '#app/use-cases/mentoring/suggest.server.ts'
import { mentoring } from '#templates/messages/mentoring.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showSuggesting(deps, viewer, { assessmentId: params.id ?? '', code: params.code ?? '' }),
)

export const action = acting(async ({ deps, viewer, params, parse }) => {
  const place = { assessmentId: params.id ?? '', code: params.code ?? '' }
  const proposal = { kind: 'plan' as const, content: parse(planSuggestionForm) }
  await suggestToTeam(deps, viewer, { ...place, ...proposal })
  return redirect(`/assessments/${place.assessmentId}/criteria/${place.code}#mentor`)
})

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => String(mentoring[locale].suggestPlanTitle))

export default function SuggestPlan() {
  const { place, proposed } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useT(mentoring)
  return (
    <DeedPage
      title={t('suggestPlanTitle')}
      lead={place.title}
      whoSees={t('whoSeesTalk')}
      crumbs={[{ label: place.title, to: place.back }]}
      back={place.back}
      submit={t('suggestDo')}
      {...{ answer, t }}
    >
      <TextField name="title" label={t('planTitle')} defaultValue={proposed} maxLength={300} />
      <DateField name="dueOn" label={t('planDueOn')} />
      <TextField
        name="support"
        label={t('planSupport')}
        hint={t('planSupportHint')}
        maxLength={300}
        optional
      />
    </DeedPage>
  )
}
