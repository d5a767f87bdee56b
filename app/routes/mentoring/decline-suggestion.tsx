import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { SuggestionText } from '#app/components/mentoring/suggestion-card.tsx'
import { DeedPage } from '#app/components/review/deed-page.tsx'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { declineSuggestion } from '#app/use-cases/mentoring/decide-suggestion.server.ts'
import { showSuggestion } from '#app/use-cases/mentoring/show-talk.server.ts'
import { mentoring } from '#templates/messages/mentoring.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showSuggestion(deps, viewer, {
    assessmentId: params.id ?? '',
    suggestionId: params.suggestionId ?? '',
    deed: 'suggestion.decide',
  }),
)

export const action = acting(async ({ deps, viewer, params }) => {
  const key = { assessmentId: params.id ?? '', suggestionId: params.suggestionId ?? '' }
  const { code } = await declineSuggestion(deps, viewer, key)
  return redirect(`/assessments/${key.assessmentId}/criteria/${code}#mentor`)
})

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => String(mentoring[locale].declineTitle))

export default function Decline() {
  const { place, suggestion } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useT(mentoring)
  return (
    <DeedPage
      title={t('declineTitle')}
      lead={t('declineLead')}
      whoSees={t('whoSeesTalk')}
      crumbs={[{ label: place.title, to: place.back }]}
      back={place.back}
      submit={t('notNow')}
      {...{ answer, t }}
    >
      <SuggestionText suggestion={suggestion} />
    </DeedPage>
  )
}
