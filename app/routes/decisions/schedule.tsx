import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Select } from '#app/components/choice.tsx'
import { DateField } from '#app/components/field.tsx'
import { DeedPage } from '#app/components/review/deed-page.tsx'
import { scheduleForm } from '#app/forms/review.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { scheduleDecision } from '#app/use-cases/decision/schedule.server.ts'
import { showDecision } from '#app/use-cases/decision/show.server.ts'
import { decisionWords } from '#templates/messages/decision.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showDecision(deps, viewer, { decisionId: params.id ?? '', deed: 'decision.schedule' }),
)

export const action = acting(async ({ deps, viewer, params, parse }) => {
  const decisionId = params.id ?? ''
  await scheduleDecision(deps, viewer, { decisionId, ...parse(scheduleForm) })
  return redirect(`/decisions/${decisionId}`)
})

/** A refusal brings the present state with it, so that the next try starts from there. */
export const shouldRevalidate = () => true

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, (locale) => String(decisionWords[locale].scheduleTitle))

export default function Schedule() {
  const shown = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useT(decisionWords)
  const { decisionId, version, organisationName, panel } = shown
  const back = `/decisions/${decisionId}`
  const crumbs = [{ label: t('decisionTitle', { organisation: organisationName }), to: back }]
  return (
    <DeedPage
      title={t('scheduleTitle')}
      lead={t('scheduleLead')}
      whoSees={t('whoSeesDecision')}
      submit={t('scheduleSubmit')}
      {...{ crumbs, back, answer, t, version }}
    >
      <Select
        name="rapporteurId"
        label={t('rapporteur')}
        empty={t('rapporteurChoose')}
        options={panel
          .filter(({ free }) => free)
          .map(({ id, name }) => ({ value: id, label: name }))}
      />
      <DateField name="meetingOn" label={t('meetingOn')} />
    </DeedPage>
  )
}
