import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { TextArea } from '#app/components/field.tsx'
import { DeedPage } from '#app/components/review/deed-page.tsx'
import { stepBackForm } from '#app/forms/mentoring.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { stepBack } from '#app/use-cases/mentoring/leave.server.ts'
import { showParticipation } from '#app/use-cases/participation/show.server.ts'
import { mentoring } from '#templates/messages/mentoring.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showParticipation(deps, viewer, { participationId: params.id ?? '', deed: 'mentor.stepBack' }),
)

export const action = acting(async ({ deps, viewer, params, parse }) => {
  const participationId = params.id ?? ''
  await stepBack(deps, viewer, { participationId, ...parse(stepBackForm) })
  return redirect('/mentoring')
})

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => String(mentoring[locale].stepBack))

export default function StepBack() {
  const { participation, version } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useT(mentoring)
  const back = `/participations/${participation.id}`
  const name = participation.organisationName
  return (
    <DeedPage
      title={t('stepBackTitle', { name })}
      lead={t('stepBackLead')}
      whoSees={t('declineWhoSees')}
      crumbs={[{ label: name, to: back }]}
      submit={t('stepBackDo')}
      {...{ answer, t, back, version }}
    >
      <TextArea
        name="reason"
        label={t('stepBackReason')}
        hint={t('declineReasonHint')}
        rows={3}
        limit={2000}
      />
    </DeedPage>
  )
}
