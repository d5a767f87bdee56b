import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Messages } from '#app/components/mentoring/thread.tsx'
import { DeedPage } from '#app/components/review/deed-page.tsx'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { showThread } from '#app/use-cases/mentoring/show-talk.server.ts'
import { settleQuestion } from '#app/use-cases/mentoring/talk.server.ts'
import { mentoring } from '#templates/messages/mentoring.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showThread(deps, viewer, {
    assessmentId: params.id ?? '',
    questionId: params.questionId ?? '',
  }),
)

export const action = acting(async ({ deps, viewer, params }) => {
  const key = { assessmentId: params.id ?? '', questionId: params.questionId ?? '' }
  const { code } = await settleQuestion(deps, viewer, key)
  return redirect(`/assessments/${key.assessmentId}/criteria/${code}#mentor`)
})

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => String(mentoring[locale].settleTitle))

export default function Settle() {
  const { place, thread } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useT(mentoring)
  return (
    <DeedPage
      title={t('settleTitle')}
      lead={t('settleLead')}
      whoSees={t('whoSeesTalk')}
      crumbs={[{ label: place.title, to: place.back }]}
      back={place.back}
      submit={t('settle')}
      {...{ answer, t }}
    >
      <Messages thread={thread} />
    </DeedPage>
  )
}
