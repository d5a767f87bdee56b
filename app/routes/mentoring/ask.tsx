import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { TextArea } from '#app/components/field.tsx'
import { DeedPage } from '#app/components/review/deed-page.tsx'
import { messageForm } from '#app/forms/mentoring.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { showTalk } from '#app/use-cases/mentoring/show-talk.server.ts'
import { askMentor } from '#app/use-cases/mentoring/talk.server.ts'
import { mentoring } from '#templates/messages/mentoring.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showTalk(deps, viewer, { assessmentId: params.id ?? '', code: params.code ?? '' }),
)

export const action = acting(async ({ deps, viewer, params, parse }) => {
  const place = { assessmentId: params.id ?? '', code: params.code ?? '' }
  await askMentor(deps, viewer, { ...place, ...parse(messageForm) })
  return redirect(`/assessments/${place.assessmentId}/criteria/${place.code}#mentor`)
})

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => String(mentoring[locale].askTitle))

export default function Ask() {
  const { place, mentors, mentor } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useT(mentoring)
  const send = mentors ? 'remarkDo' : mentor ? 'askDo' : 'leaveDo'
  return (
    <DeedPage
      title={t(mentors ? 'remarkTitle' : 'askTitle')}
      lead={place.title}
      whoSees={t('whoSeesTalk')}
      crumbs={[{ label: place.title, to: place.back }]}
      back={place.back}
      submit={t(send)}
      {...{ answer, t }}
    >
      <TextArea
        name="body"
        label={t(mentors ? 'remarkLabel' : 'askLabel')}
        hint={t(mentors ? 'remarkHint' : 'askHint')}
        rows={5}
        limit={4000}
      />
    </DeedPage>
  )
}
