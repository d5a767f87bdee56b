import { TextField } from '#app/components/field.tsx'
import { useT } from '#app/i18n/use-t.ts'
import { account } from '#templates/messages/account.ts'

/** Name and password of a new account; the address is known and only told to password managers. */
export function NewAccountFields({ email }: { email?: string }) {
  const t = useT(account)
  return (
    <>
      {email && <input type="text" autoComplete="username" value={email} readOnly hidden />}
      <TextField name="name" autoComplete="name" label={t('name')} hint={t('nameHint')} />
      <TextField
        name="password"
        type="password"
        autoComplete="new-password"
        label={t('password')}
        hint={t('passwordHint')}
      />
    </>
  )
}
