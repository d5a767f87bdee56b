import { Button } from '#app/components/button.tsx'
import { Select } from '#app/components/choice.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { DateField, TextField } from '#app/components/field.tsx'
import { ProblemForm } from '#app/components/problem-form.tsx'
import { formatDate, formatDateTime } from '#app/i18n/format.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import type { showConsents } from '#app/use-cases/team/consents.server.ts'
import { team } from '#templates/messages/team.ts'

type Shown = Awaited<ReturnType<typeof showConsents>>

export function ConsentTable({ consents }: { consents: Shown['consents'] }) {
  const t = useT(team)
  const locale = useLocale()
  const dateOf = (day: string | null) => (day ? formatDate(locale, day) : '')
  return (
    <DataTable
      caption={t('consentsTitle')}
      captionHidden
      empty={t('noConsents')}
      rows={consents}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'what',
          label: t('what'),
          heading: true,
          cell: ({ kind, signedOn }) =>
            t(`consent.${kind}` as 'consent.agreement', { date: dateOf(signedOn) }),
        },
        { key: 'cohort', label: t('consentFor'), cell: ({ cohort }) => cohort },
        { key: 'who', label: t('consentWho'), cell: ({ name }) => name },
        {
          key: 'when',
          label: t('consentWhen'),
          cell: ({ givenAt, withdrawnAt }) =>
            withdrawnAt
              ? t('withdrawnAt', { date: formatDate(locale, withdrawnAt) })
              : formatDateTime(locale, givenAt),
        },
        {
          key: 'version',
          label: t('consentVersion'),
          cell: ({ place, textVersion }) => place ?? textVersion,
        },
      ]}
    />
  )
}

export function AgreementForm({ shown, answer }: { shown: Shown; answer: unknown }) {
  const t = useT(team)
  return (
    <section aria-labelledby="agreement">
      <h2 id="agreement">{t('agreementTitle')}</h2>
      <p>{t('agreementLead')}</p>
      <ProblemForm answer={answer} t={t}>
        <Select
          name="participationId"
          label={t('consentFor')}
          empty={t('chooseCohort')}
          options={shown.participations.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <DateField name="signedOn" label={t('signedOn')} max={shown.today} />
        <TextField name="place" label={t('paperPlace')} hint={t('paperPlaceHint')} />
        <Button>{t('noteAgreement')}</Button>
      </ProblemForm>
    </section>
  )
}
