import { type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { Button, ButtonRow } from '#app/components/button.tsx'
import { TextArea } from '#app/components/field.tsx'
import { useCourseName } from '#app/components/leaving/course-list.tsx'
import { LeavingPage } from '#app/components/leaving/leaving-page.tsx'
import { ProblemForm } from '#app/components/problem-form.tsx'
import { quitForm } from '#app/forms/leaving.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { quitCourse } from '#app/use-cases/leaving/quit.server.ts'
import { showCourse } from '#app/use-cases/leaving/show-leaving.server.ts'
import { leaving } from '#templates/messages/leaving.ts'

const placeOf = (params: Record<string, string>) => ({
  organisationId: params.id ?? '',
  courseId: params.course ?? '',
})

export const loader = reading(({ deps, viewer, params }) =>
  showCourse(deps, viewer, placeOf(params)),
)

export const action = acting(async ({ deps, viewer, params, parse }) => {
  const place = placeOf(params)
  await quitCourse(deps, viewer, { ...place, ...parse(quitForm) })
  return redirect(`/organisations/${place.organisationId}/leaving`)
})

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => leaving[locale].quit as string)

export default function Quit() {
  const { organisationId, organisation, course } = useLoaderData<typeof loader>()
  const answer = useActionData()
  const t = useT(leaving)
  const name = useCourseName()(course)
  const text = course.kind === 'assessment' ? t('quitTextAssessment') : t('quitText')
  return (
    <LeavingPage
      {...{ organisationId, organisation, title: t('quit'), below: true }}
      heading={t('quitTitle', { name })}
      sees={t('quitSees')}
    >
      <p className="lead">{text}</p>
      <ProblemForm answer={answer} t={t} version={course.version}>
        <TextArea name="reason" label={t('reason')} hint={t('reasonHint')} />
        <ButtonRow>
          <Button look="danger">{t('quitDo')}</Button>
          <Link to={`/organisations/${organisationId}/leaving`}>{t('cancel')}</Link>
        </ButtonRow>
      </ProblemForm>
    </LeavingPage>
  )
}
