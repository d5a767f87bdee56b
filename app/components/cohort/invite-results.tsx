import { Form } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { useT } from '#app/i18n/use-t.ts'
import { cohort } from '#templates/messages/cohort.ts'
import { organisation } from '#templates/messages/organisation.ts'

type Found = {
  id: string
  name: string
  legalForm: string
  krs: string | null
  city: string
  code: string | null
}

/** What a search found, each with its own button; null: the text was too short to search. */
export function InviteResults({ found, open }: { found: Found[] | null; open: boolean }) {
  const t = useT(cohort)
  const forms = useT(organisation)
  if (!found) return <p role="status">{t('tooShort')}</p>
  return (
    <DataTable
      caption={t('found')}
      empty={t('foundNone')}
      rows={found}
      rowKey={({ id }) => id}
      columns={[
        { key: 'name', label: t('name'), heading: true, cell: ({ name }) => name },
        {
          key: 'form',
          label: forms('legalForm'),
          cell: ({ legalForm }) => forms(`form_${legalForm}` as 'form_other'),
        },
        { key: 'krs', label: 'KRS', cell: ({ krs }) => krs ?? '–' },
        { key: 'city', label: t('city'), cell: ({ city }) => city },
        {
          key: 'invite',
          label: t('invite'),
          cell: ({ id, name, code }) =>
            code ? (
              t('already', { code })
            ) : (
              <Form method="post">
                <input type="hidden" name="organisationId" value={id} />
                <Button look="secondary" disabled={!open}>
                  {t('inviteThis')} <span className="visually-hidden">{name}</span>
                </Button>
              </Form>
            ),
        },
      ]}
    />
  )
}
