import { type MouseEvent, useRef, useState } from 'react'
import { useScripted } from '#app/components/assessments/use-autosave.ts'
import { Button } from '#app/components/button.tsx'
import { RadioGroup } from '#app/components/choice.tsx'
import { TextField } from '#app/components/field.tsx'
import { NoticeBanner } from '#app/components/notice-banner.tsx'
import { useRoleNames } from '#app/components/people/role-names.ts'
import { ProblemForm } from '#app/components/problem-form.tsx'
import { teamRoles } from '#app/forms/people.ts'
import { formatDate } from '#app/i18n/format.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import { team } from '#templates/messages/team.ts'

export function InviteForm({ answer }: { answer: unknown }) {
  const t = useT(team)
  const names = useRoleNames()
  return (
    <>
      <p>{t('inviteLead')}</p>
      <ProblemForm answer={answer} t={t}>
        <TextField name="email" type="email" autoComplete="off" label={t('email')} />
        <RadioGroup
          name="role"
          label={t('role')}
          options={teamRoles.map((value) => ({
            value,
            label: names.team(value),
            hint: t(`hint.${value}`),
          }))}
        />
        <Button>{t('sendInvitation')}</Button>
      </ProblemForm>
    </>
  )
}

type Invited = { link: string; email: string; expiresAt: string }

/** The link, this once. Without scripts a touch selects it; with them there is a button as well. */
export function InvitedLink({ link, email, expiresAt }: Invited) {
  const t = useT(team)
  const locale = useLocale()
  const scripted = useScripted()
  const field = useRef<HTMLInputElement>(null)
  const [copied, setCopied] = useState(false)
  const select = ({ currentTarget }: MouseEvent<HTMLInputElement>) => currentTarget.select()
  async function copy() {
    field.current?.select()
    await navigator.clipboard?.writeText(link)
    setCopied(true)
  }
  return (
    <NoticeBanner kind="success" title={t('invitedTitle', { email })}>
      <label htmlFor="link" className="field__label">
        {t('linkLabel')}
      </label>
      <p id="link-hint">{t('linkHint', { email, date: formatDate(locale, expiresAt) })}</p>
      <input
        ref={field}
        className="input team__link"
        id="link"
        aria-describedby="link-hint link-how"
        readOnly
        defaultValue={link}
        onClick={select}
      />
      <p id="link-how" className="quiet">
        {t('linkSelect')}
      </p>
      {scripted && (
        <Button type="button" look="secondary" onClick={copy}>
          {copied ? t('copied') : t('copy')}
        </Button>
      )}
    </NoticeBanner>
  )
}
