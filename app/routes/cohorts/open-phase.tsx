import { type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { Button, ButtonRow } from '#app/components/button.tsx'
import { ProblemForm } from '#app/components/problem-form.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { openPhaseForm } from '#app/forms/cohort.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { openPhase } from '#app/use-cases/cohort/phases.server.ts'
import { showRun } from '#app/use-cases/cohort/show-run.server.ts'
import { cohort } from '#templates/messages/cohort.ts'
import { common } from '#templates/messages/common.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showRun(deps, viewer, { cohortId: params.id ?? '' }),
)

export const action = acting(async ({ deps, viewer, params, parse }) => {
  const cohortId = params.id ?? ''
  await openPhase(deps, viewer, { cohortId, ...parse(openPhaseForm) })
  return redirect(`/cohorts/${cohortId}`)
})

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => String(cohort[locale].phase))

export default function OpenPhase() {
  const { id, name, next, version } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useT(cohort)
  const words = useT(common)
  const phase = t(`phase.${next ?? 'closed'}`)
  return (
    <>
      <Breadcrumbs items={[{ label: name, to: `/cohorts/${id}` }, { label: t('phase') }]} />
      <h1>{t('openPhase', { phase })}</h1>
      <p className="lead">{t('openPhaseText', { phase })}</p>
      <WhoSees>{t('seenByCoordinators')}</WhoSees>
      <ProblemForm answer={answer} t={t} version={version}>
        <input type="hidden" name="phase" value={next ?? ''} />
        <ButtonRow>
          <Button>{t('openPhase', { phase })}</Button>
          <Link to={`/cohorts/${id}`}>{words('cancel')}</Link>
        </ButtonRow>
      </ProblemForm>
    </>
  )
}
