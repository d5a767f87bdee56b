import { type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { Button, ButtonRow } from '#app/components/button.tsx'
import { Select } from '#app/components/choice.tsx'
import { ProblemForm } from '#app/components/problem-form.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { mentorForm } from '#app/forms/cohort.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { assignMentor } from '#app/use-cases/participation/mentor.server.ts'
import { showParticipation } from '#app/use-cases/participation/show.server.ts'
import { common } from '#templates/messages/common.ts'
import { participation as words } from '#templates/messages/participation.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showParticipation(deps, viewer, {
    participationId: params.id ?? '',
    deed: 'participation.run',
  }),
)

export const action = acting(async ({ deps, viewer, params, parse }) => {
  const participationId = params.id ?? ''
  await assignMentor(deps, viewer, { participationId, ...parse(mentorForm) })
  return redirect(`/participations/${participationId}`)
})

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => String(words[locale].assignTitle))

export default function Mentor() {
  const { participation, version, mentors } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useT(words)
  const basic = useT(common)
  const { id, organisationName: name } = participation
  return (
    <>
      <Breadcrumbs
        items={[{ label: name, to: `/participations/${id}` }, { label: t('assignTitle') }]}
      />
      <h1>{t('assignTitle')}</h1>
      <p className="lead">{t(mentors.length > 0 ? 'assignText' : 'poolEmpty')}</p>
      <WhoSees>{t('whoSees')}</WhoSees>
      <ProblemForm answer={answer} t={t} version={version}>
        <Select
          name="personId"
          label={t('choosePerson')}
          empty={t('chooseEmpty')}
          options={mentors.map((mentor) => ({ value: mentor.personId, label: mentor.name }))}
        />
        <ButtonRow>
          <Button>{t('assign')}</Button>
          <Link to={`/participations/${id}`}>{basic('cancel')}</Link>
        </ButtonRow>
      </ProblemForm>
    </>
  )
}
