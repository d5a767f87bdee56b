import { type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { Button, ButtonRow } from '#app/components/button.tsx'
import { RadioGroup } from '#app/components/choice.tsx'
import { DateField } from '#app/components/field.tsx'
import { ProblemForm } from '#app/components/problem-form.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { deadlineForm } from '#app/forms/cohort.ts'
import { formatDate } from '#app/i18n/format.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { moveDeadline } from '#app/use-cases/cohort/move-deadline.server.ts'
import { showRun } from '#app/use-cases/cohort/show-run.server.ts'
import { cohort } from '#templates/messages/cohort.ts'
import { common } from '#templates/messages/common.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showRun(deps, viewer, { cohortId: params.id ?? '' }),
)

export const action = acting(async ({ deps, viewer, params, parse }) => {
  const cohortId = params.id ?? ''
  await moveDeadline(deps, viewer, { cohortId, ...parse(deadlineForm) })
  return redirect(`/cohorts/${cohortId}`)
})

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => String(cohort[locale].moveTitle))

export default function MoveDeadline() {
  const { id, name, deadlines, version } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useT(cohort)
  const words = useT(common)
  const locale = useLocale()
  const saysDay = (day: string | null) =>
    day ? t('until', { day: formatDate(locale, day) }) : t('noDeadline')
  return (
    <>
      <Breadcrumbs items={[{ label: name, to: `/cohorts/${id}` }, { label: t('moveTitle') }]} />
      <h1>{t('moveTitle')}</h1>
      <p className="lead">{t('moveText')}</p>
      <WhoSees>{t('seenByCoordinators')}</WhoSees>
      <ProblemForm answer={answer} t={t} version={version}>
        <RadioGroup
          name="deadline"
          label={t('whichDeadline')}
          options={(['submission', 'review', 'decision', 'end'] as const).map((deadline) => ({
            value: deadline,
            label: t(`deadline.${deadline}`),
            hint: saysDay(deadlines[deadline]),
          }))}
          defaultValue="submission"
        />
        <DateField name="dueOn" label={t('newDay')} hint={t('deadlinesHint')} />
        <ButtonRow>
          <Button>{t('moveDeadline')}</Button>
          <Link to={`/cohorts/${id}`}>{words('cancel')}</Link>
        </ButtonRow>
      </ProblemForm>
    </>
  )
}
