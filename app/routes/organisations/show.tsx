import { type MetaFunction, redirect } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { Button, ButtonRow, LinkButton } from '#app/components/button.tsx'
import { NextDates } from '#app/components/duty/next-dates.tsx'
import { AssessmentList } from '#app/components/organisation/assessment-list.tsx'
import { Documents } from '#app/components/organisation/course-documents.tsx'
import { Hub } from '#app/components/organisation/hub.tsx'
import { OrganisationDetails } from '#app/components/organisation/organisation-details.tsx'
import { WaitingInvitations } from '#app/components/organisation/waiting-invitations.tsx'
import { TaskList } from '#app/components/task-list.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { reading } from '#app/route.server.ts'
import { showOrganisation } from '#app/use-cases/organisation/show.server.ts'
import { readPlaceAfterMerger } from '#app/use-cases/team/show-merge.server.ts'
import { organisation } from '#templates/messages/organisation.ts'

export const loader = reading(async ({ deps, viewer, params }) => {
  const organisationId = params.id ?? ''
  const into = await readPlaceAfterMerger(deps, viewer, organisationId)
  if (into) throw redirect(`/organisations/${into}`)
  return showOrganisation(deps, viewer, { organisationId })
})

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, () => args.data?.organisation.name)

export default function Organisation() {
  const shown = useLoaderData<typeof loader>()
  const { organisation: whose, profile, assessments, participations, actions } = shown
  const t = useT(organisation)
  const here = `/organisations/${whose.id}`
  return (
    <>
      <h1>{whose.name}</h1>
      <WhoSees>{t('seenByTeam')}</WhoSees>
      <WaitingInvitations invitations={shown.invitations} mayAnswer={actions.answerInvitation} />
      <h2>{t('assessments')}</h2>
      {assessments.length > 0 ? (
        <AssessmentList assessments={assessments} />
      ) : (
        <p className="empty">{t('noAssessments')}</p>
      )}
      {actions.start && (
        <Form method="post" action="/assessments/start">
          <input type="hidden" name="organisationId" value={whose.id} />
          <ButtonRow>
            <Button look={assessments.length === 0 ? 'primary' : 'secondary'}>
              {t(assessments.length === 0 ? 'startAssessment' : 'startAnother')}
            </Button>
          </ButtonRow>
        </Form>
      )}
      <Documents courses={shown.courses} />
      <NextDates next={shown.nextDates} organisationId={whose.id} />
      <Hub pages={shown.hub} here={here} />
      <h2>{t('profile')}</h2>
      <p>
        {t('profileWhy')} {t('profileAnswered', { n: profile.answered, total: profile.asked })}{' '}
        {profile.unknown > 0 && t('profileUnknown', { n: profile.unknown })}
      </p>
      <ButtonRow>
        {actions.fillProfile && profile.nextPage && (
          <LinkButton to={`${here}/profile/${profile.nextPage}`} look="secondary">
            {t('fillProfile')}
          </LinkButton>
        )}
        <LinkButton to={`${here}/profile`} look="quiet">
          {t('toProfile')}
        </LinkButton>
        <LinkButton to={`${here}/applicability`} look="quiet">
          {t('toApplicability')}
        </LinkButton>
      </ButtonRow>
      {participations.length > 0 && <h2>{t('cohorts')}</h2>}
      {participations.length > 0 && (
        <TaskList
          label={t('cohorts')}
          tasks={participations.map(({ id, name, mode, state, code }) => ({
            to: `/participations/${id}`,
            label: name,
            hint: `${t(`mode_${mode}` as 'mode_trial')}, ${code}`,
            status: t(`participation_${state}` as 'participation_active'),
          }))}
        />
      )}
      <OrganisationDetails details={whose} team={shown.team} here={here} mayEdit={actions.edit} />
    </>
  )
}
