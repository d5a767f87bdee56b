import { type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { Button, ButtonRow } from '#app/components/button.tsx'
import { Term } from '#app/components/duty/open-duties.tsx'
import { DateField } from '#app/components/field.tsx'
import { ProblemForm } from '#app/components/problem-form.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { eventDateForm } from '#app/forms/duty.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { addEventDate } from '#app/use-cases/duty/own-dates.server.ts'
import { showEvent } from '#app/use-cases/duty/show.server.ts'
import { common } from '#templates/messages/common.ts'
import { duty as messages } from '#templates/messages/duty.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showEvent(deps, viewer, { organisationId: params.id ?? '', code: params.duty ?? '' }),
)

export const action = acting(async ({ deps, viewer, params, parse }) => {
  const { id: organisationId = '', duty: code = '' } = params
  const { eventOn } = parse(eventDateForm)
  const { id, dueOn } = await addEventDate(deps, viewer, { organisationId, code, eventOn })
  const from = dueOn.slice(0, 7)
  return redirect(
    `/organisations/${organisationId}/calendar?saved=saved&from=${from}#own-${id}-once`,
  )
})

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, (locale) => args.data?.duty.title[locale])

export default function EventDate() {
  const { organisation, duty } = useLoaderData<typeof loader>()
  const t = useT(messages)
  const words = useT(common)
  const locale = useLocale()
  const calendar = `/organisations/${organisation.id}/calendar`
  return (
    <>
      <Breadcrumbs
        items={[
          { label: organisation.name, to: `/organisations/${organisation.id}` },
          { label: t('calendarTitle'), to: calendar },
          { label: t('countIt') },
        ]}
      />
      <h1>{duty.title[locale]}</h1>
      <p className="lead">
        {duty.text[locale]} <Term recurrence={duty.recurrence} />
      </p>
      <WhoSees>{t('seenByTeam')}</WhoSees>
      <ProblemForm answer={useActionData()} t={t}>
        <DateField name="eventOn" label={duty.recurrence.event[locale]} />
        <ButtonRow>
          <Button>{t('addEvent')}</Button>
          <Link to={calendar}>{words('cancel')}</Link>
        </ButtonRow>
      </ProblemForm>
    </>
  )
}
