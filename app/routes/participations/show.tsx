import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Invitation } from '#app/components/cohort/invitation.tsx'
import { NumbersToConfirm } from '#app/components/cohort/numbers-to-confirm.tsx'
import { ParticipationPage } from '#app/components/cohort/participation-page.tsx'
import { pageTitle } from '#app/i18n/page-title.ts'
import { reading } from '#app/route.server.ts'
import { showParticipation } from '#app/use-cases/participation/show.server.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showParticipation(deps, viewer, { participationId: params.id ?? '' }),
)

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, () => args.data?.participation.cohortName)

export default function Participation() {
  const shown = useLoaderData<typeof loader>()
  const here = `/participations/${shown.participation.id}`
  return (
    <>
      {shown.line.stage === 'invited' ? (
        <Invitation shown={shown} answer={undefined} />
      ) : (
        <ParticipationPage shown={shown} />
      )}
      <NumbersToConfirm here={here} numbers={shown.numbers} />
    </>
  )
}
