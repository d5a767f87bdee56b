import { Link } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { TextField } from '#app/components/field.tsx'
import { NoticeBanner } from '#app/components/notice-banner.tsx'
import { ProblemForm } from '#app/components/problem-form.tsx'
import { useT } from '#app/i18n/use-t.ts'
import { account } from '#templates/messages/account.ts'

type MailFormProps = {
  title: string
  lead: string
  button: string
  /** The mail was asked for; the same is said whether an account exists or not. */
  sent: boolean
  demonstration: boolean
  answer: unknown
}

/** One address, one mail: for a link, a new password, a new account. */
export function MailForm({ title, lead, button, sent, demonstration, answer }: MailFormProps) {
  const t = useT(account)
  if (sent)
    return (
      <>
        <h1>{t('sentTitle')}</h1>
        <NoticeBanner kind="success">
          <p>{t('sentText')}</p>
          {demonstration && <p>{t('sentDemonstration')}</p>}
        </NoticeBanner>
        <p>
          <Link to="/login">{t('backToSignIn')}</Link>
        </p>
      </>
    )
  return (
    <>
      <h1>{title}</h1>
      <p className="lead">{lead}</p>
      <ProblemForm answer={answer} t={t}>
        <TextField name="email" type="email" autoComplete="username" label={t('email')} />
        <Button>{button}</Button>
      </ProblemForm>
      <p>
        <Link to="/login">{t('backToSignIn')}</Link>
      </p>
    </>
  )
}
