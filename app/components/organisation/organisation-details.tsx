import { Link } from '@remix-run/react'
import { SummaryList, type SummaryRow } from '#app/components/summary-list.tsx'
import { useT } from '#app/i18n/use-t.ts'
import { krs } from '#templates/messages/krs.ts'
import { organisation } from '#templates/messages/organisation.ts'
import type { Stored } from './details-fields.tsx'

type Details = {
  details: Stored & { confirmed: boolean }
  team: number
  here: string
  mayEdit: boolean
}

/** What is written of an organisation, and who works on it. */
export function OrganisationDetails({ details, team, here, mayEdit }: Details) {
  const t = useT(organisation)
  const registerWords = useT(krs)
  const row = (field: keyof Stored, value: string | null): SummaryRow => ({
    label: t(field),
    value: value ?? <span className="muted">{t('none')}</span>,
    change: mayEdit ? `${here}/edit#${field}` : undefined,
  })
  const numbers = (['krs', 'nip', 'regon', 'registerNo'] as const).filter(
    (field) => field !== 'registerNo' || details.registerNo !== null || details.krs === null,
  )
  const { street, postalCode, city } = details
  return (
    <>
      <h2>{t('team')}</h2>
      <p>
        {t('teamCount', { n: team })}. <Link to={`${here}/team`}>{t('toTeam')}</Link>
      </p>
      <h2 id="details">{t('details')}</h2>
      <SummaryList
        rows={[
          row('name', details.name),
          row('legalForm', t(`form_${details.legalForm}` as 'form_other')),
          ...numbers.map((field) => row(field, details[field])),
          { ...row('street', `${street}\n${postalCode} ${city}`), label: t('address') },
        ]}
      />
      <p className="muted">
        {t('numbersGroup')}: {t(details.confirmed ? 'confirmed' : 'unconfirmed')}.{' '}
        {mayEdit && <Link to={`${here}/krs`}>{registerWords('fetchFromOrganisation')}</Link>}
      </p>
    </>
  )
}
