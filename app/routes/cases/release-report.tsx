import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { RadioGroup } from '#app/components/choice.tsx'
import { TextArea } from '#app/components/field.tsx'
import { DeedPage } from '#app/components/review/deed-page.tsx'
import { reportForm } from '#app/forms/review.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { releaseReport } from '#app/use-cases/case/release-report.server.ts'
import { showAgreement } from '#app/use-cases/case/show-agreement.server.ts'
import { decisionWords } from '#templates/messages/decision.ts'

export const loader = reading(async ({ deps, viewer, params }) => {
  // Nothing is released but by the lead who settles; the others see the agreement, so they are told no.
  const asked = { caseId: params.id ?? '', deed: 'case.settle' } as const
  const shown = await showAgreement(deps, viewer, asked)
  const { caseId, version, ballots, organisationName } = shown
  return { caseId, version, organisationName, ballots }
})

export const action = acting(async ({ deps, viewer, params, parse }) => {
  const caseId = params.id ?? ''
  await releaseReport(deps, viewer, { caseId, ...parse(reportForm) })
  return redirect(`/cases/${caseId}/report`)
})

/** A refusal brings the present state with it, so that the next try starts from there. */
export const shouldRevalidate = () => true

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, (locale) => String(decisionWords[locale].releaseTitle))

export default function ReleaseReport() {
  const { caseId, version, organisationName, ballots } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useT(decisionWords)
  const back = `/cases/${caseId}/agreement`
  return (
    <DeedPage
      title={t('releaseTitle')}
      lead={t('releaseLead')}
      whoSees={t('whoSeesReport')}
      crumbs={[
        { label: organisationName, to: `/cases/${caseId}` },
        { label: t('agreementShort'), to: back },
      ]}
      submit={t('releaseSubmit')}
      {...{ back, answer, t, version }}
    >
      <TextArea name="summary" label={t('summary')} hint={t('summaryHint')} rows={6} />
      <RadioGroup
        name="recommendation"
        label={t('recommendation')}
        hint={t('recommendationHint')}
        options={ballots.map((ballot) => ({ value: ballot, label: t(`ballot_${ballot}`) }))}
      />
    </DeedPage>
  )
}
