import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CheckboxField, RadioGroup } from '#app/components/choice.tsx'
import { DeedPage } from '#app/components/review/deed-page.tsx'
import { assignmentForm } from '#app/forms/review.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { assignReviewer } from '#app/use-cases/case/assign-reviewer.server.ts'
import { showCandidates } from '#app/use-cases/case/show-candidates.server.ts'
import { caseWords } from '#templates/messages/case.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showCandidates(deps, viewer, { caseId: params.id ?? '' }),
)

export const action = acting(async ({ deps, viewer, params, parse }) => {
  const caseId = params.id ?? ''
  await assignReviewer(deps, viewer, { caseId, ...parse(assignmentForm) })
  return redirect(`/cases/${caseId}`)
})

/** A refusal brings the present state with it, so that the next try starts from there. */
export const shouldRevalidate = () => true

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, (locale) => String(caseWords[locale].toReviewers))

export default function Reviewers() {
  const { caseId, version, candidates, ...shown } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useT(caseWords)
  const back = `/cases/${caseId}`
  const title = t('candidatesTitle', { organisation: shown.organisationName })
  const crumbs = [{ label: shown.organisationName, to: back }]
  const lead = `${t('candidatesLead')} ${t('seatedSoFar', { n: shown.seated })}`
  return (
    <DeedPage
      whoSees={t('whoSeesCandidates')}
      submit={t('assign')}
      {...{ title, lead, crumbs, back, answer, t, version }}
    >
      {candidates.length === 0 && <p className="empty">{t('poolEmpty')}</p>}
      <RadioGroup
        name="personId"
        label={t('candidate')}
        options={candidates.map(({ personId, name, load, conflicts }) => ({
          value: personId,
          label: name,
          hint: [
            t('load', { n: load }),
            ...(conflicts.length > 0
              ? conflicts.map((conflict) => t(`conflict_${conflict}`))
              : [t('noConflict')]),
          ].join(' · '),
          disabled: conflicts.length > 0,
        }))}
      />
      {shown.needsLead && <CheckboxField name="lead" label={t('asLead')} />}
    </DeedPage>
  )
}
