import { type MetaFunction, redirect } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { Button } from '#app/components/button.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { sessionForm } from '#app/forms/people.ts'
import { formatDateTime } from '#app/i18n/format.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { findSession } from '#app/session.server.ts'
import { endSessions, showSessions } from '#app/use-cases/people/account.server.ts'
import { account } from '#templates/messages/account.ts'

export const loader = reading(async ({ deps, viewer, request }) => {
  const present = await findSession({ request, context: { deps, nonce: '', requestId: '' } })
  return showSessions(deps, viewer, present?.id ?? '')
})

/** One session by its id, or `others`: all but the present one. */
export const action = acting(async ({ deps, viewer, request, parse }) => {
  const { id } = parse(sessionForm)
  const present = await findSession({ request, context: { deps, nonce: '', requestId: '' } })
  await endSessions(deps, viewer, id === 'others' ? { except: present?.id ?? '' } : { id })
  return redirect('/account/sessions')
})

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => account[locale].sessionsTitle as string)

export default function Sessions() {
  const sessions = useLoaderData<typeof loader>()
  const t = useT(account)
  const locale = useLocale()
  return (
    <>
      <Breadcrumbs
        items={[{ label: t('accountTitle'), to: '/account' }, { label: t('sessionsTitle') }]}
      />
      <h1>{t('sessionsTitle')}</h1>
      <p className="lead">{t('sessionsLead')}</p>
      <DataTable
        caption={t('sessionsTitle')}
        captionHidden
        rows={sessions}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'device',
            label: t('device'),
            heading: true,
            cell: ({ device }) => device || t('unknownDevice'),
          },
          {
            key: 'since',
            label: t('since'),
            cell: ({ createdAt }) => formatDateTime(locale, createdAt),
          },
          {
            key: 'end',
            label: t('action'),
            cell: ({ id, present }) =>
              present ? t('presentDevice') : <EndButton id={id} label={t('endSession')} />,
          },
        ]}
      />
      {sessions.length > 1 && <EndButton id="others" label={t('endOthers')} />}
    </>
  )
}

function EndButton({ id, label }: { id: string; label: string }) {
  return (
    <Form method="post">
      <Button look="secondary" name="id" value={id}>
        {label}
      </Button>
    </Form>
  )
}
