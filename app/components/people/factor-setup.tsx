import { Button } from '#app/components/button.tsx'
import { TextField } from '#app/components/field.tsx'
import { ProblemForm } from '#app/components/problem-form.tsx'
import { useT } from '#app/i18n/use-t.ts'
import type { Setup } from '#app/use-cases/people/second-factor.server.ts'
import { account } from '#templates/messages/account.ts'

/** Asks for the password once more before anything secret is shown. */
export function BeginFactor({ answer }: { answer: unknown }) {
  const t = useT(account)
  return (
    <ProblemForm answer={answer} t={t}>
      <TextField
        name="password"
        type="password"
        autoComplete="current-password"
        label={t('password')}
        hint={t('beginHint')}
      />
      <Button>{t('begin')}</Button>
    </ProblemForm>
  )
}

/** The secret, the recovery codes and the first code, in the order a person does them. */
export function FactorSetup({ setup: { secret, uri, recoveryCodes } }: { setup: Setup }) {
  const t = useT(account)
  return (
    <>
      <h2>1. {t('step1')}</h2>
      <p>{t('step1Text')}</p>
      <p>
        {t('secret')}: <code>{secret}</code>
      </p>
      <p>
        <a href={uri}>{t('openApp')}</a>
      </p>
      <h2>2. {t('step2')}</h2>
      <p>{t('step2Text')}</p>
      <RecoveryCodes codes={recoveryCodes} />
      <h2>3. {t('step3')}</h2>
      <FirstCode answer={undefined} />
    </>
  )
}

export function RecoveryCodes({ codes }: { codes: string[] }) {
  return (
    <ul className="recovery-codes">
      {codes.map((code) => (
        <li key={code}>
          <code>{code}</code>
        </li>
      ))}
    </ul>
  )
}

export function FirstCode({ answer }: { answer: unknown }) {
  const t = useT(account)
  return (
    <ProblemForm answer={answer} t={t} action="/account/second-factor/on">
      <TextField
        name="code"
        inputMode="numeric"
        autoComplete="one-time-code"
        width="short"
        label={t('factorCode')}
      />
      <Button>{t('turnOn')}</Button>
    </ProblemForm>
  )
}
