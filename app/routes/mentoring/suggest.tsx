import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { TextArea } from '#app/components/field.tsx'
import { DeedPage } from '#app/components/review/deed-page.tsx'
import { wordingForm } from '#app/forms/mentoring.ts'
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
  const { text } = parse(wordingForm)
  const proposal = { kind: 'wording' as const, content: { text } }
  await suggestToTeam(deps, viewer, { ...place, ...proposal })
  return redirect(`/assessments/${place.assessmentId}/criteria/${place.code}#mentor`)
})

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => String(mentoring[locale].suggestWordingTitle))

export default function SuggestWording() {
  const { place, written } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useT(mentoring)
  return (
    <DeedPage
      title={t('suggestWordingTitle')}
      lead={place.title}
      whoSees={t('whoSeesTalk')}
      crumbs={[{ label: place.title, to: place.back }]}
      back={place.back}
      submit={t('suggestDo')}
      {...{ answer, t }}
    >
      <TextArea
        name="text"
        label={t('suggestWordingLabel')}
        hint={t('suggestWordingHint')}
        defaultValue={written}
        rows={6}
        limit={4000}
      />
    </DeedPage>
  )
}
