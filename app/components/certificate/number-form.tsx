import { Form } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { TextField } from '#app/components/field.tsx'
import { useT } from '#app/i18n/use-t.ts'
import { verify } from '#templates/messages/verify.ts'

/** One field; the answer is an address one can keep. */
export function NumberForm({ again = false }: { again?: boolean }) {
  const t = useT(verify)
  return (
    <Form method="get" action="/verify" className="form">
      <TextField
        name="number"
        label={t('number')}
        hint={t('numberHint')}
        autoComplete="off"
        spellCheck={false}
        maxLength={40}
        width="medium"
      />
      <Button look={again ? 'secondary' : 'primary'}>{t(again ? 'checkOther' : 'check')}</Button>
    </Form>
  )
}
