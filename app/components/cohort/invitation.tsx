import { Button } from '#app/components/button.tsx'
import { CheckboxField } from '#app/components/choice.tsx'
import { Confirm } from '#app/components/confirm.tsx'
import { TextArea } from '#app/components/field.tsx'
import { ProblemForm } from '#app/components/problem-form.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { formatDate } from '#app/i18n/format.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import { participation as words } from '#templates/messages/participation.ts'
import { problemIn } from '../problem.ts'

export type Invited = {
  participation: { id: string; organisationName: string; cohortName: string }
  cohort: { mode: 'trial' | 'full'; deadlines: { submission: string | null } }
  standard: { title: { pl: string; en: string }; version: string }
  version: number
  /** Who runs the standardisation and answers for the data. */
  issuer: string
  actions: { answer: boolean }
}

/** What a trial is and asks for, then yes or no. The answer of either form comes back here. */
export function Invitation({ shown, answer }: { shown: Invited; answer: unknown }) {
  const t = useT(words)
  const locale = useLocale()
  const { participation, cohort, standard, actions } = shown
  const { submission } = cohort.deadlines
  const title = standard.title[locale]
  return (
    <>
      <h1>{t('invitedTitle', { cohort: participation.cohortName })}</h1>
      <p className="lead">{t('invitedLead', { name: participation.organisationName })}</p>
      <WhoSees>{t('whoSees')}</WhoSees>
      <h2>{t('termsTitle')}</h2>
      <p>{t(`terms.${cohort.mode}`)}</p>
      <p>{t('who')}</p>
      <p>{t('standard', { title, version: standard.version })}</p>
      {submission && <p>{t('deadline', { day: formatDate(locale, submission) })}</p>}
      {actions.answer ? (
        <Answer shown={shown} answer={answer} />
      ) : (
        <p className="empty">{t('invitedFor')}</p>
      )}
    </>
  )
}

function Answer({ shown, answer }: { shown: Invited; answer: unknown }) {
  const t = useT(words)
  const { participation, cohort, version } = shown
  const here = `/participations/${participation.id}`
  const declined = problemIn(answer)?.typed.reason !== undefined
  return (
    <>
      <h2>{t('acceptTitle')}</h2>
      <ProblemForm
        answer={declined ? undefined : answer}
        t={t}
        action={`${here}/accept`}
        version={version}
      >
        <CheckboxField name="rules" label={t('rules')} />
        <CheckboxField name="terms" label={t(`understood.${cohort.mode}`)} />
        <CheckboxField
          name="privacy"
          label={t('privacy')}
          hint={t('privacyHint', { issuer: shown.issuer })}
        />
        <Button>{t('accept')}</Button>
      </ProblemForm>
      <h2>{t('declineTitle')}</h2>
      <Confirm label={t('decline')} look="quiet">
        <ProblemForm
          answer={declined ? answer : undefined}
          t={t}
          action={`${here}/decline`}
          version={version}
        >
          <TextArea name="reason" label={t('declineReason')} optional />
          <Button look="secondary">{t('decline')}</Button>
        </ProblemForm>
      </Confirm>
    </>
  )
}
