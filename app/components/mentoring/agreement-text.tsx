import { Form, Link } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { Code } from '#app/components/code.tsx'
import { SummaryList } from '#app/components/summary-list.tsx'
import { Tag } from '#app/components/tag.tsx'
import { formatDate, formatDateTime } from '#app/i18n/format.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import type { ShownAgreement } from '#app/use-cases/mentoring/show-agreement.server.ts'
import { developmentAgreement } from '#templates/messages/mentoring-agreement.ts'

type Agreement = NonNullable<ShownAgreement['agreement']>
type Props = {
  agreement: Agreement
  titles: Record<string, string>
  today: string
  /** Where steps are ticked off, for those who may. */
  address?: string | undefined
}

/** The text of an agreement: its aim and its steps with what is done and what is overdue. */
export function AgreementText({ agreement, titles, today, address }: Props) {
  const t = useT(developmentAgreement)
  return (
    <>
      <h2>{t('aim')}</h2>
      <p className="kept-text">{agreement.aim}</p>
      <h2>{t('steps')}</h2>
      <ol className="agreed-steps">
        {agreement.steps.map((step) => (
          <li key={step.id} className="agreed-step">
            <Step {...{ step, titles, today, address }} />
          </li>
        ))}
      </ol>
    </>
  )
}

type StepProps = Omit<Props, 'agreement'> & { step: Agreement['steps'][number] }

function Step({ step, titles, today, address }: StepProps) {
  const t = useT(developmentAgreement)
  const locale = useLocale()
  const { id, title, result, dueOn, codes, doneAt } = step
  return (
    <>
      <p>
        <b>{title}</b>{' '}
        {doneAt ? (
          <Tag tone="good">{t('done', { date: formatDate(locale, doneAt) })}</Tag>
        ) : (
          <Tag tone={dueOn < today ? 'warn' : 'plain'}>
            {t('due', { date: formatDate(locale, dueOn) })}
            {dueOn < today && `, ${t('overdue')}`}
          </Tag>
        )}
      </p>
      <p className="muted">{result}</p>
      {codes.length > 0 && (
        <ul className="agreed-step__criteria">
          {codes.map((code) => (
            <li key={code}>
              <Code>{code}</Code> {titles[code]}
            </li>
          ))}
        </ul>
      )}
      {address && (
        <Form method="post" action={`${address}/steps/${id}/done`}>
          <Button look="quiet" name="done" value={doneAt ? 'no' : 'yes'}>
            {t(doneAt ? 'markOpen' : 'markDone')} <span className="visually-hidden">{title}</span>
          </Button>
        </Form>
      )}
    </>
  )
}

/** Who signed for which side, and when. */
export function Signatures({ agreement }: { agreement: Agreement }) {
  const t = useT(developmentAgreement)
  const locale = useLocale()
  const signed = (name: string | null, at: string | null) =>
    at ? t('signedBy', { name: name ?? '', when: formatDateTime(locale, at) }) : t('notSigned')
  const { mentorName, mentorSignedAt, signatoryName, organisationSignedAt } = agreement
  return (
    <>
      <h2>{t('signatures')}</h2>
      <SummaryList
        rows={[
          { label: t('organisationSide'), value: signed(signatoryName, organisationSignedAt) },
          { label: t('mentorSide'), value: signed(mentorName, mentorSignedAt) },
        ]}
      />
    </>
  )
}

/** The way to the agreement from pages beside it. */
export function AgreementLink({ participationId }: { participationId: string }) {
  const t = useT(developmentAgreement)
  return <Link to={`/participations/${participationId}/agreement`}>{t('cancel')}</Link>
}
