import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Invitation } from '#app/components/cohort/invitation.tsx'
import { acceptForm } from '#app/forms/cohort.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { acting, reading } from '#app/route.server.ts'
import { acceptInvitation } from '#app/use-cases/participation/answer-invitation.server.ts'
import { showParticipation } from '#app/use-cases/participation/show.server.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showParticipation(deps, viewer, {
    participationId: params.id ?? '',
    deed: 'participation.answer',
  }),
)

export const action = acting(async ({ deps, viewer, params, parse }) => {
  const participationId = params.id ?? ''
  const { version } = parse(acceptForm)
  const assessmentId = await acceptInvitation(deps, viewer, { participationId, version })
  return redirect(`/assessments/${assessmentId}`)
})

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, () => args.data?.participation.cohortName)

export default function Accept() {
  return (
    <Invitation shown={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
  )
}
