import { CheckboxField } from '#app/components/choice.tsx'
import { TextField } from '#app/components/field.tsx'
import { useT } from '#app/i18n/use-t.ts'
import { assessment } from '#templates/messages/assessment.ts'

/** Who states it, how the organisation is represented, where, and the statement itself. */
export function StatementFields({ organisation, name }: { organisation: string; name: string }) {
  const t = useT(assessment)
  return (
    <>
      <div className="field-pair">
        <TextField
          name="name1"
          label={t('signatoryName')}
          defaultValue={name}
          autoComplete="name"
        />
        <TextField name="position1" label={t('signatoryPosition')} hint={t('positionHint')} />
      </div>
      <div className="field-pair">
        <TextField name="name2" label={t('secondName')} optional />
        <TextField name="position2" label={t('secondPosition')} optional />
      </div>
      <TextField name="representation" label={t('representation')} hint={t('representationHint')} />
      <TextField name="place" label={t('place')} width="medium" defaultValue="Wrocław" />
      <CheckboxField name="confirmed" label={t('statementText', { organisation })} />
    </>
  )
}
