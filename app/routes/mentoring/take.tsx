import { type MetaFunction, redirect } from '@remix-run/node'
import { type ShouldRevalidateFunctionArgs, useActionData, useLoaderData } from '@remix-run/react'
import { TextField } from '#app/components/field.tsx'
import { SuggestionText } from '#app/components/mentoring/suggestion-card.tsx'
import { DeedPage } from '#app/components/review/deed-page.tsx'
import { takeForm } from '#app/forms/mentoring.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { takeSuggestion } from '#app/use-cases/mentoring/decide-suggestion.server.ts'
import { showSuggestion } from '#app/use-cases/mentoring/show-talk.server.ts'
import { mentoring } from '#templates/messages/mentoring.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showSuggestion(deps, viewer, {
    assessmentId: params.id ?? '',
    suggestionId: params.suggestionId ?? '',
    deed: 'suggestion.decide',
  }),
)

export const action = acting(async ({ deps, viewer, params, parse }) => {
  const key = { assessmentId: params.id ?? '', suggestionId: params.suggestionId ?? '' }
  const { code } = await takeSuggestion(deps, viewer, { ...key, ...parse(takeForm) })
  return redirect(`/assessments/${key.assessmentId}/criteria/${code}#mentor`)
})

/** After somebody else's save the page must show their text, though the action failed. */
export const shouldRevalidate = (args: ShouldRevalidateFunctionArgs) =>
  args.actionStatus === 409 || args.defaultShouldRevalidate

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => String(mentoring[locale].takeTitle))

export default function Take() {
  const { place, suggestion, written, revision } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useT(mentoring)
  const plan = suggestion.kind === 'plan'
  return (
    <DeedPage
      title={t('takeTitle')}
      lead={t(plan ? 'takePlanLead' : 'takeWordingLead')}
      whoSees={t('whoSeesTalk')}
      crumbs={[{ label: place.title, to: place.back }]}
      back={place.back}
      submit={t(plan ? 'takePlanDo' : 'takeWordingDo')}
      {...{ answer, t, revision }}
    >
      <div className={plan ? undefined : 'conflict__texts'}>
        {!plan && (
          <div>
            <h2>{t('nowHere')}</h2>
            <p className="kept-text">{written || t('nothingWritten')}</p>
          </div>
        )}
        <div>
          <h2>{t('proposed')}</h2>
          <SuggestionText suggestion={suggestion} />
        </div>
      </div>
      {!plan && revision === 0 && <p>{t('answerFirst')}</p>}
      {plan && (
        <TextField name="owner" label={t('owner')} hint={t('ownerHint')} maxLength={120} optional />
      )}
    </DeedPage>
  )
}
