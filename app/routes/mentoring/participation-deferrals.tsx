import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { DeferralTables } from '#app/components/mentoring/deferral-table.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { reading } from '#app/route.server.ts'
import { showParticipationDeferrals } from '#app/use-cases/mentoring/show-deferrals.server.ts'
import { mentoring } from '#templates/messages/mentoring.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showParticipationDeferrals(deps, viewer, { participationId: params.id ?? '' }),
)

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => String(mentoring[locale].deferrals))

export default function ParticipationDeferrals() {
  const { participation, open, answered } = useLoaderData<typeof loader>()
  const t = useT(mentoring)
  const { id, cohortId, cohortName, organisationName } = participation
  return (
    <>
      <Breadcrumbs
        items={[
          { label: cohortName, to: `/cohorts/${cohortId}/deferrals` },
          { label: organisationName, to: `/participations/${id}` },
          { label: t('deferrals') },
        ]}
      />
      <h1>{t('deferrals')}</h1>
      <p className="lead">{organisationName}</p>
      <WhoSees>{t('deferralsWhoSees')}</WhoSees>
      <DeferralTables {...{ open, answered }} />
    </>
  )
}
