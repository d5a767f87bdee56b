import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { AssignForm, AssignmentTable } from '#app/components/team/assignments.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { assignForm } from '#app/forms/team.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { assignPart } from '#app/use-cases/team/assign.server.ts'
import { showAssignments } from '#app/use-cases/team/show-assignments.server.ts'
import { team } from '#templates/messages/team.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showAssignments(deps, viewer, { assessmentId: params.id ?? '' }),
)

export const action = acting(async ({ deps, viewer, params, parse }) => {
  const assessmentId = params.id ?? ''
  const { part, personId, dueOn } = parse(assignForm)
  const [kind, key] = [part.slice(0, 4), part.slice(5)]
  await assignPart(deps, viewer, {
    ...{ assessmentId, personId, dueOn },
    part: kind === 'area' ? { areaCode: key, code: null } : { areaCode: null, code: key },
  })
  return redirect(`/assessments/${assessmentId}/assignments`)
})

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => team[locale].assignmentsTitle as string)

export default function Assignments() {
  const shown = useLoaderData<typeof loader>()
  const answer = useActionData()
  const t = useT(team)
  return (
    <div className="page">
      <Breadcrumbs
        items={[
          { label: shown.organisation, to: `/assessments/${shown.id}` },
          { label: t('assignmentsTitle') },
        ]}
      />
      <h1>{t('assignmentsTitle')}</h1>
      <p className="lead">{t('assignmentsLead')}</p>
      <WhoSees>{t('assignmentsSee')}</WhoSees>
      <AssignmentTable shown={shown} />
      {shown.mayAssign && shown.areas.length > 0 && <AssignForm shown={shown} answer={answer} />}
    </div>
  )
}
