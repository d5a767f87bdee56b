import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { TextArea } from '#app/components/field.tsx'
import { DeedPage } from '#app/components/review/deed-page.tsx'
import { declineMentorForm } from '#app/forms/mentoring.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { declineMentor } from '#app/use-cases/mentoring/leave.server.ts'
import { showParticipation } from '#app/use-cases/participation/show.server.ts'
import { mentoring } from '#templates/messages/mentoring.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showParticipation(deps, viewer, { participationId: params.id ?? '', deed: 'mentor.decline' }),
)

export const action = acting(async ({ deps, viewer, params, parse }) => {
  const participationId = params.id ?? ''
  await declineMentor(deps, viewer, { participationId, ...parse(declineMentorForm) })
  return redirect(`/participations/${participationId}`)
})

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => String(mentoring[locale].declineMentor))

export default function DeclineMentor() {
  const { participation, version, mentor } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useT(mentoring)
  const back = `/participations/${participation.id}`
  const name = participation.organisationName
  return (
    <DeedPage
      title={t('declineMentorTitle')}
      lead={t('declineMentorLead', { name: mentor?.name ?? '' })}
      whoSees={t('declineWhoSees')}
      crumbs={[{ label: name, to: back }]}
      submit={t('declineDo')}
      {...{ answer, t, back, version }}
    >
      <TextArea
        name="reason"
        label={t('declineReason')}
        hint={t('declineReasonHint')}
        rows={3}
        limit={2000}
        optional
      />
    </DeedPage>
  )
}
