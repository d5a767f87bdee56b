import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { NoticeBanner } from '#app/components/notice-banner.tsx'
import { WaitingInvitations } from '#app/components/people/invitations.tsx'
import { InvitedLink, InviteForm } from '#app/components/team/invite.tsx'
import { Members, TeamDeeds } from '#app/components/team/members.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { teamInviteForm } from '#app/forms/people.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { inviteToTeam } from '#app/use-cases/people/invite.server.ts'
import { showTeam } from '#app/use-cases/team/show.server.ts'
import { readPlaceAfterMerger } from '#app/use-cases/team/show-merge.server.ts'
import { team } from '#templates/messages/team.ts'

export const loader = reading(async ({ deps, viewer, params, url }) => {
  const id = params.id ?? ''
  const into = await readPlaceAfterMerger(deps, viewer, id)
  if (into) throw redirect(`/organisations/${into}/team`)
  return { ...(await showTeam(deps, viewer, id)), invited: url.searchParams.has('invited') }
})

/** The link is answered with, not led to: an address would keep it in the browser's history. */
export const action = acting(async ({ deps, viewer, params, parse }) => {
  const values = parse(teamInviteForm)
  const invited = await inviteToTeam(deps, viewer, { organisationId: params.id ?? '', ...values })
  return { invited: { ...invited, email: values.email } }
})

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, (locale) => args.data && `${team[locale].teamTitle}, ${args.data.name}`)

export default function Team() {
  const shown = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useT(team)
  const { organisationId, name, invitations, actions, invited } = shown
  const here = `/organisations/${organisationId}/team`
  return (
    <>
      <Breadcrumbs
        items={[{ label: name, to: `/organisations/${organisationId}` }, { label: t('teamTitle') }]}
      />
      <h1>{t('teamTitle')}</h1>
      <WhoSees>{t('teamSees')}</WhoSees>
      {answer && 'invited' in answer && <InvitedLink {...answer.invited} />}
      {!answer && invited && <NoticeBanner kind="success">{t('sentAgain')}</NoticeBanner>}
      <Members members={shown.members} here={here} mayChange={actions.change} />
      <TeamDeeds organisationId={organisationId} actions={actions} />
      {actions.invite && (
        <>
          <h2>{t('inviteTitle')}</h2>
          <InviteForm answer={answer} />
          <h2>{t('waiting')}</h2>
          <WaitingInvitations invitations={invitations} to={here} />
        </>
      )}
    </>
  )
}
