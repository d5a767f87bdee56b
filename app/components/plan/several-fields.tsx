import { Button } from '#app/components/button.tsx'
import { Select } from '#app/components/choice.tsx'
import { DateField, TextField } from '#app/components/field.tsx'
import { useT } from '#app/i18n/use-t.ts'
import { plan } from '#templates/messages/plan.ts'

const statuses = ['open', 'underWay', 'done', 'dropped'] as const

/** What the ticked steps get; a field left empty changes nothing. */
export function SeveralFields() {
  const t = useT(plan)
  return (
    <fieldset className="several">
      <legend>{t('changeSeveral')}</legend>
      <p className="several__wide quiet">{t('changeSeveralHint')}</p>
      <Select
        name="status"
        label={t('newStatus')}
        empty={t('unchanged')}
        options={statuses.map((value) => ({ value, label: t(`status_${value}`) }))}
      />
      <TextField name="owner" label={t('newOwner')} maxLength={120} />
      <DateField name="dueOn" label={t('newDay')} />
      <p className="several__wide">
        <Button look="secondary">{t('changeChosen')}</Button>
      </p>
    </fieldset>
  )
}
