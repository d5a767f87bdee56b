import { Form } from '@remix-run/react'
import { Button, ButtonRow } from '#app/components/button.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { formatDate } from '#app/i18n/format.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import type { NamedOffer } from '#app/use-cases/people/offers.server.ts'
import { people } from '#templates/messages/people.ts'
import { useRoleNames } from './role-names.ts'

type Waiting = {
  id: string
  email: string
  expiresAt: string
  lapsed: boolean
  offers: NamedOffer[]
}

/** Invitations nobody answered yet, each to be sent again or withdrawn. `to` is the page to come back to. */
export function WaitingInvitations({ invitations, to }: { invitations: Waiting[]; to: string }) {
  const t = useT(people)
  const locale = useLocale()
  const names = useRoleNames()
  return (
    <DataTable
      caption={t('waiting')}
      captionHidden
      empty={t('noneWaiting')}
      rows={invitations}
      rowKey={({ id }) => id}
      columns={[
        { key: 'email', label: t('address'), heading: true, cell: ({ email }) => email },
        {
          key: 'offers',
          label: t('grants'),
          cell: ({ offers }) => offers.map((offer) => names.offer(offer)).join(', '),
        },
        {
          key: 'until',
          label: t('until'),
          cell: ({ expiresAt, lapsed }) => {
            const date = formatDate(locale, expiresAt)
            return lapsed ? t('lapsed', { date }) : date
          },
        },
        { key: 'action', label: t('action'), cell: ({ id }) => <Actions id={id} to={to} /> },
      ]}
    />
  )
}

function Actions({ id, to }: { id: string; to: string }) {
  const t = useT(people)
  return (
    <ButtonRow>
      <Form method="post" action={`/people/invitations/${id}/again`}>
        <input type="hidden" name="to" value={to} />
        <Button look="secondary">{t('sendAgain')}</Button>
      </Form>
      <Form method="post" action={`/people/invitations/${id}/take-back`}>
        <input type="hidden" name="to" value={to} />
        <Button look="secondary">{t('takeBack')}</Button>
      </Form>
    </ButtonRow>
  )
}
