import type { MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { Button } from '#app/components/button.tsx'
import { Confirm } from '#app/components/confirm.tsx'
import { ProblemForm } from '#app/components/problem-form.tsx'
import { SummaryList } from '#app/components/summary-list.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { formatDateTime } from '#app/i18n/format.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { revealMail, showMail } from '#app/use-cases/people/outbox.server.ts'
import { outboxWords } from '#templates/messages/outbox.ts'

export const loader = reading(({ deps, viewer, params }) => showMail(deps, viewer, params.id ?? ''))

export const action = acting(async ({ deps, viewer, params }) => ({
  revealed: await revealMail(deps, viewer, params.id ?? ''),
}))

export const meta: MetaFunction<typeof loader> = (args) => pageTitle(args, () => args.data?.subject)

export default function Mail() {
  const mail = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useT(outboxWords)
  const locale = useLocale()
  const revealed = answer && 'revealed' in answer ? answer.revealed : undefined
  const { subject, address, createdAt, state, lastError, body, looks, actions, effectId } = mail
  return (
    <>
      <Breadcrumbs items={[{ label: t('title'), to: '/outbox' }, { label: subject }]} />
      <h1>{subject}</h1>
      <WhoSees>{t('sees')}</WhoSees>
      <SummaryList
        rows={[
          { label: t('address'), value: address },
          { label: t('when'), value: formatDateTime(locale, createdAt) },
          { label: t('state'), value: t(state) },
          ...(lastError ? [{ label: t('lastProblem'), value: lastError }] : []),
        ]}
      />
      {revealed && <h2>{t('revealed')}</h2>}
      <pre className="letter">{revealed ?? body}</pre>
      {actions.retry && (
        <Form method="post" action={`/outbox/effects/${effectId}/retry`}>
          <Button look="secondary">{t('tryAgain')}</Button>
        </Form>
      )}
      {actions.reveal && !revealed && (
        <Confirm label={t('reveal')}>
          <p>{t('revealText')}</p>
          <ProblemForm answer={answer} t={t}>
            <Button look="danger">{t('reveal')}</Button>
          </ProblemForm>
        </Confirm>
      )}
      <h2>{t('looks')}</h2>
      {looks.length === 0 && <p>{t('noLooks')}</p>}
      <ul className="plain-list">
        {looks.map(({ id, name, lookedAt }) => (
          <li key={id}>
            {name}, {formatDateTime(locale, lookedAt)}
          </li>
        ))}
      </ul>
    </>
  )
}
