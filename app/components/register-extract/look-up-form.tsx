import { Button, ButtonRow } from '#app/components/button.tsx'
import { TextField } from '#app/components/field.tsx'
import { ProblemForm } from '#app/components/problem-form.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { useT } from '#app/i18n/use-t.ts'
import { krs } from '#templates/messages/krs.ts'

type Props = {
  address: string
  answer?: unknown
  number?: string | null
  again?: boolean
  /** Of the field, where the page has another one for the same number. */
  id?: string
}

/** One number, sent to the public register on the reader's wish only. */
export function LookUpForm({ address, answer, number, again = false, id = 'krs' }: Props) {
  const t = useT(krs)
  return (
    <ProblemForm answer={answer} t={t} action={address}>
      <TextField
        id={id}
        name="krs"
        label={t('number')}
        hint={again ? `${t('numberHint')}. ${t('againHint')}` : t('numberHint')}
        defaultValue={number ?? ''}
        width="medium"
        inputMode="numeric"
      />
      <WhoSees>{t('whoSees')}</WhoSees>
      <ButtonRow>
        <Button look="secondary">{again ? t('fetchAgain') : t('fetch')}</Button>
      </ButtonRow>
    </ProblemForm>
  )
}
