import { type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { titled } from '#app/components/assessments/page-title.ts'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { Button, ButtonRow } from '#app/components/button.tsx'
import { ProblemSummary } from '#app/components/error-summary.tsx'
import { EvidenceGap } from '#app/components/evidence/evidence-gap.tsx'
import { TextField } from '#app/components/field.tsx'
import { NoticeBanner } from '#app/components/notice-banner.tsx'
import { FormStateContext, useProblem } from '#app/components/problem.ts'
import { WhoSees } from '#app/components/who-sees.tsx'
import { evidenceFillForm, namedUses } from '#app/forms/evidence-fill.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { fillEvidence, showEvidenceGaps } from '#app/use-cases/evidence/fill.server.ts'
import { assessment } from '#templates/messages/assessment.ts'
import { evidenceFill } from '#templates/messages/evidence-fill.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showEvidenceGaps(deps, viewer, { assessmentId: params.id as string }),
)

export const action = acting(async ({ deps, viewer, params, form, parse }) => {
  const assessmentId = params.id as string
  const { place = '' } = parse(evidenceFillForm)
  await fillEvidence(deps, viewer, { assessmentId, place, uses: namedUses(form) })
  return redirect(`/assessments/${assessmentId}/check`)
})

export const meta: MetaFunction<typeof loader> = ({ matches }) => titled(matches, 'whatConfirms')

export default function EvidenceFillPage() {
  const t = useT(evidenceFill)
  const words = useT(assessment)
  const { id, rows, library, mayAnswer } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { errors, typed } = useProblem(answer, t)
  const home = `/assessments/${id}`
  return (
    <div className="page page--narrow">
      <Breadcrumbs
        items={[
          { label: words('selfAssessment'), to: home },
          { label: words('checkTitle'), to: `${home}/check` },
          { label: t('title') },
        ]}
      />
      <h1>{t('title')}</h1>
      {rows.length === 0 || !mayAnswer ? (
        <NoticeBanner kind="success">{t('none')}</NoticeBanner>
      ) : (
        <FormStateContext.Provider value={{ errors, typed }}>
          <p className="lead">{t('lead', { n: rows.length })}</p>
          <p>{t('noFiles')}</p>
          <WhoSees>{words('whoSeesDraft')}</WhoSees>
          <ProblemSummary problem={answer} t={t} />
          <Form method="post" noValidate>
            {rows.map((row) => (
              <EvidenceGap key={row.code} row={row} home={home} />
            ))}
            <datalist id="known-documents">
              {library.map((name) => (
                <option key={name} value={name} />
              ))}
            </datalist>
            <TextField
              name="place"
              label={t('place')}
              hint={t('placeHint')}
              maxLength={200}
              optional
            />
            <ButtonRow>
              <Button>{t('save')}</Button>
            </ButtonRow>
          </Form>
        </FormStateContext.Provider>
      )}
      <p>
        <Link to={`${home}/check`}>{t('back')}</Link>
      </p>
    </div>
  )
}
