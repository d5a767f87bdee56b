import { type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { Button, ButtonRow } from '#app/components/button.tsx'
import { CheckedForm } from '#app/components/checked-form.tsx'
import { OwnDateFields } from '#app/components/duty/own-date-fields.tsx'
import { NoticeBanner } from '#app/components/notice-banner.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { ownDateForm } from '#app/forms/duty.ts'
import { formatDate } from '#app/i18n/format.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { editOwnDate } from '#app/use-cases/duty/own-dates.server.ts'
import { showOwnDate } from '#app/use-cases/duty/show.server.ts'
import { common } from '#templates/messages/common.ts'
import { duty as messages } from '#templates/messages/duty.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showOwnDate(deps, viewer, { organisationId: params.id ?? '', id: params.date ?? '' }),
)

export const action = acting(async ({ deps, viewer, params, parse }) => {
  const organisationId = params.id ?? ''
  const { revision, ...date } = parse(ownDateForm)
  const which = { organisationId, id: params.date ?? '', sequence: revision }
  await editOwnDate(deps, viewer, { ...which, ...date })
  return redirect(`/organisations/${organisationId}/calendar?saved=saved`)
})

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => String(messages[locale].changeOwn))

export default function OwnDate() {
  const { organisation, date } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useT(messages)
  const words = useT(common)
  const locale = useLocale()
  const calendar = `/organisations/${organisation.id}/calendar`
  const now = { title: date.title, date: formatDate(locale, date.dueOn) }
  return (
    <>
      <Breadcrumbs
        items={[
          { label: organisation.name, to: `/organisations/${organisation.id}` },
          { label: t('calendarTitle'), to: calendar },
          { label: t('changeOwn') },
        ]}
      />
      <h1>{t('changeOwn')}</h1>
      <WhoSees>{t('seenByTeam')}</WhoSees>
      {answer?.problem.kind === 'stale' && <NoticeBanner>{t('nowIs', now)}</NoticeBanner>}
      <CheckedForm schema={ownDateForm} answer={answer} t={t} revision={date.sequence}>
        <OwnDateFields date={date} />
        <ButtonRow>
          <Button>{t('save')}</Button>
          <Link to={calendar}>{words('cancel')}</Link>
        </ButtonRow>
      </CheckedForm>
      <Form method="post" action={`${calendar}/dates/${date.id}/remove`} className="form">
        <input type="hidden" name="revision" value={date.sequence} />
        <h2>{t('remove')}</h2>
        <p>{t('removeAsk')}</p>
        <Button look="danger">{t('remove')}</Button>
      </Form>
    </>
  )
}
