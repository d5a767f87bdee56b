import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Button, LinkButton } from '#app/components/button.tsx'
import { CheckboxField } from '#app/components/choice.tsx'
import { NoticeBanner } from '#app/components/notice-banner.tsx'
import { ProblemForm } from '#app/components/problem-form.tsx'
import { TeamPage } from '#app/components/team/team-page.tsx'
import { leaveForm } from '#app/forms/team.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { leaveTeam } from '#app/use-cases/team/remove.server.ts'
import { showDeparture } from '#app/use-cases/team/show.server.ts'
import { team } from '#templates/messages/team.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showDeparture(deps, viewer, {
    organisationId: params.id ?? '',
    action: 'organisation.leave',
  }),
)

export const action = acting(async ({ deps, viewer, params, parse }) => {
  parse(leaveForm)
  await leaveTeam(deps, viewer, { organisationId: params.id ?? '' })
  return redirect('/')
})

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => team[locale].leave as string)

export default function Leave() {
  const { organisationId, organisation, isLastAdministrator } = useLoaderData<typeof loader>()
  const answer = useActionData()
  const t = useT(team)
  const title = t('leaveTitle', { organisation })
  if (isLastAdministrator && !answer)
    return (
      <TeamPage {...{ organisationId, organisation, title }}>
        <NoticeBanner>
          <p>{t('leaveLast')}</p>
          <LinkButton to={`/organisations/${organisationId}/team/hand-over`}>
            {t('handOver')}
          </LinkButton>
        </NoticeBanner>
      </TeamPage>
    )
  return (
    <TeamPage {...{ organisationId, organisation, title }}>
      <p className="lead">{t('leaveText')}</p>
      <ProblemForm answer={answer} t={t}>
        <CheckboxField name="confirmed" label={t('leaveConfirm')} />
        <Button look="danger">{t('leave')}</Button>
      </ProblemForm>
    </TeamPage>
  )
}
