import { type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { titled } from '#app/components/assessments/page-title.ts'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { Button, ButtonRow } from '#app/components/button.tsx'
import { TextArea } from '#app/components/field.tsx'
import { NoticeBanner } from '#app/components/notice-banner.tsx'
import { ProblemForm } from '#app/components/problem-form.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { withdrawForm } from '#app/forms/assessment.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { showSubmit } from '#app/use-cases/assessment/show-submission.server.ts'
import { withdrawAssessment } from '#app/use-cases/assessment/withdraw.server.ts'
import { assessment } from '#templates/messages/assessment.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showSubmit(deps, viewer, { assessmentId: params.id as string, deed: 'assessment.withdraw' }),
)

export const action = acting(async ({ deps, viewer, params, parse }) => {
  const assessmentId = params.id as string
  await withdrawAssessment(deps, viewer, { assessmentId, ...parse(withdrawForm) })
  return redirect(`/assessments/${assessmentId}`)
})

export const meta: MetaFunction<typeof loader> = ({ matches }) => titled(matches, 'withdrawTitle')

export default function WithdrawPage() {
  const t = useT(assessment)
  const { id, version, actions, participationId } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const home = `/assessments/${id}`
  return (
    <div className="page page--narrow">
      <Breadcrumbs
        items={[{ label: t('selfAssessment'), to: home }, { label: t('withdrawTitle') }]}
      />
      <h1>{t('withdrawTitle')}</h1>
      <p className="lead">{t('withdrawText')}</p>
      {participationId ? (
        <NoticeBanner>
          <Link to={`/participations/${participationId}/exit`}>{t('leaveCohort')}</Link>
        </NoticeBanner>
      ) : actions.withdraw ? (
        <>
          <WhoSees>{t('whoSeesSelf')}</WhoSees>
          <ProblemForm answer={answer} t={t} version={version}>
            <TextArea
              name="reason"
              label={t('withdrawReason')}
              hint={t('withdrawReasonHint')}
              limit={2000}
            />
            <ButtonRow>
              <Button look="danger">{t('withdrawButton')}</Button>
              <Link to={home}>{t('goBack')}</Link>
            </ButtonRow>
          </ProblemForm>
        </>
      ) : (
        <NoticeBanner>{t('withdrawNot')}</NoticeBanner>
      )}
    </div>
  )
}
