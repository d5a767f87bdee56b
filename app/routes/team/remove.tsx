import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Button, ButtonRow, LinkButton } from '#app/components/button.tsx'
import { ProblemForm } from '#app/components/problem-form.tsx'
import { TeamPage } from '#app/components/team/team-page.tsx'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { removeFromTeam } from '#app/use-cases/team/remove.server.ts'
import { showMember } from '#app/use-cases/team/show.server.ts'
import { team } from '#templates/messages/team.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showMember(deps, viewer, {
    ...{ organisationId: params.id ?? '', id: params.membership ?? '' },
    action: 'organisation.endMembership',
  }),
)

export const action = acting(async ({ deps, viewer, params }) => {
  const organisationId = params.id ?? ''
  await removeFromTeam(deps, viewer, { organisationId, id: params.membership ?? '' })
  return redirect(`/organisations/${organisationId}/team`)
})

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => team[locale].remove as string)

export default function Remove() {
  const { organisationId, organisation, member } = useLoaderData<typeof loader>()
  const t = useT(team)
  const title = t('removeTitle', { name: member.name })
  return (
    <TeamPage {...{ organisationId, organisation, title }}>
      <p className="lead">{t('removeText')}</p>
      <ProblemForm answer={useActionData()} t={t}>
        <ButtonRow>
          <Button look="danger">{t('remove')}</Button>
          <LinkButton to={`/organisations/${organisationId}/team`} look="quiet">
            {t('goBack')}
          </LinkButton>
        </ButtonRow>
      </ProblemForm>
    </TeamPage>
  )
}
