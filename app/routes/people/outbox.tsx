import type { MetaFunction } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { NoticeBanner } from '#app/components/notice-banner.tsx'
import { Tag, type Tone } from '#app/components/tag.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { formatDateTime } from '#app/i18n/format.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import { reading } from '#app/route.server.ts'
import { type MailState, showOutbox } from '#app/use-cases/people/outbox.server.ts'
import { outboxWords } from '#templates/messages/outbox.ts'

export const loader = reading(({ deps, viewer }) => showOutbox(deps, viewer))

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => outboxWords[locale].title as string)

const tones: Record<MailState, Tone> = {
  waiting: 'quiet',
  sent: 'good',
  kept: 'warn',
  failed: 'bad',
}

export default function Outbox() {
  const { delivers, mails } = useLoaderData<typeof loader>()
  const t = useT(outboxWords)
  const locale = useLocale()
  return (
    <>
      <h1>{t('title')}</h1>
      <WhoSees>{t('sees')}</WhoSees>
      {!delivers && <NoticeBanner>{t('noServer')}</NoticeBanner>}
      <h2>{t('mails')}</h2>
      <DataTable
        caption={t('mails')}
        captionHidden
        empty={t('noMails')}
        rows={mails}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'subject',
            label: t('subject'),
            heading: true,
            cell: ({ id, subject }) => <Link to={`/outbox/mails/${id}`}>{subject}</Link>,
          },
          { key: 'to', label: t('address'), cell: ({ address }) => address },
          {
            key: 'when',
            label: t('when'),
            cell: ({ createdAt }) => formatDateTime(locale, createdAt),
          },
          {
            key: 'state',
            label: t('state'),
            cell: ({ state }) => <Tag tone={tones[state]}>{t(state)}</Tag>,
          },
        ]}
      />
      <h2>{t('effects')}</h2>
      <Effects />
    </>
  )
}

function Effects() {
  const { effects } = useLoaderData<typeof loader>()
  const t = useT(outboxWords)
  const locale = useLocale()
  const name = (effect: string) =>
    `effect.${effect}` in outboxWords.pl ? t(`effect.${effect}` as 'effect.tell') : effect
  return (
    <DataTable
      caption={t('effects')}
      captionHidden
      empty={t('noEffects')}
      rows={effects}
      rowKey={({ id }) => String(id)}
      columns={[
        { key: 'effect', label: t('effect'), heading: true, cell: ({ effect }) => name(effect) },
        { key: 'attempts', label: t('attempts'), numeric: true, cell: ({ attempts }) => attempts },
        {
          key: 'next',
          label: t('next'),
          cell: ({ failed, availableAt }) =>
            failed ? t('gaveUp') : formatDateTime(locale, availableAt),
        },
        { key: 'problem', label: t('problem'), cell: ({ lastError }) => lastError },
        {
          key: 'again',
          label: t('action'),
          cell: ({ id }) => (
            <Form method="post" action={`/outbox/effects/${id}/retry`}>
              <Button look="secondary">{t('tryAgain')}</Button>
            </Form>
          ),
        },
      ]}
    />
  )
}
