import { type MetaFunction, redirect } from '@remix-run/node'
import {
  Link,
  type ShouldRevalidateFunctionArgs,
  useActionData,
  useLoaderData,
} from '@remix-run/react'
import { titled } from '#app/components/assessments/page-title.ts'
import { StatementFields } from '#app/components/assessments/statement-fields.tsx'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { Button, ButtonRow } from '#app/components/button.tsx'
import { CheckedForm } from '#app/components/checked-form.tsx'
import { NoticeBanner } from '#app/components/notice-banner.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { submitForm } from '#app/forms/assessment.ts'
import { statementFrom } from '#app/forms/statement.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { showSubmit } from '#app/use-cases/assessment/show-submission.server.ts'
import { submitAssessment } from '#app/use-cases/assessment/submit.server.ts'
import { assessment } from '#templates/messages/assessment.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showSubmit(deps, viewer, { assessmentId: params.id as string }),
)

export const action = acting(async ({ deps, viewer, params, parse }) => {
  const assessmentId = params.id as string
  const values = parse(submitForm)
  const statement = statementFrom(values)
  const { no } = await submitAssessment(deps, viewer, {
    assessmentId,
    version: values.version,
    statement,
  })
  return redirect(`/assessments/${assessmentId}/submission/${no}`)
})

export const shouldRevalidate = (args: ShouldRevalidateFunctionArgs) =>
  args.actionStatus === 409 || args.defaultShouldRevalidate

export const meta: MetaFunction<typeof loader> = ({ matches }) => titled(matches, 'submitTask')

export default function SubmitPage() {
  const t = useT(assessment)
  const facts = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { id, version, organisation, cohort, standard, actions, maySubmit, mode } = facts
  const home = `/assessments/${id}`
  const ready = actions.submit && mode !== 'self'
  return (
    <div className="page page--narrow">
      <Breadcrumbs items={[{ label: t('selfAssessment'), to: home }, { label: t('submitTask') }]} />
      <h1>{t('submitTask')}</h1>
      <p className="lead">
        {organisation} · {standard.title} {standard.version} · {cohort}
      </p>
      <WhoSees>{t('whoSeesSubmission')}</WhoSees>
      {ready && maySubmit ? (
        <>
          <p>{t('submitText')}</p>
          <CheckedForm schema={submitForm} answer={answer} t={t} version={version}>
            <StatementFields organisation={organisation} name={facts.viewerName} />
            <ButtonRow>
              <Button>{t('submitButton')}</Button>
            </ButtonRow>
          </CheckedForm>
        </>
      ) : (
        <NoticeBanner>
          <p>
            {ready ? t('signatorySubmits') : t(mode === 'self' ? 'selfEndsHere' : 'submitNotReady')}
          </p>
          <p>
            <Link to={`${home}/check`}>{t('checkTitle')}</Link>
          </p>
        </NoticeBanner>
      )}
    </div>
  )
}
