import { DateField, TextField } from '#app/components/field.tsx'
import { useT } from '#app/i18n/use-t.ts'
import { assessment } from '#templates/messages/assessment.ts'

type Props = { title?: string; owner: string; dueOn: string }

/** What, who, by when; the title is left out where many items are written at once. */
export function PlanItemFields({ title, owner, dueOn }: Props) {
  const t = useT(assessment)
  return (
    <>
      {title !== undefined && (
        <TextField name="title" label={t('planTitle')} defaultValue={title} maxLength={300} />
      )}
      <TextField
        name="owner"
        label={t('planOwner')}
        hint={t('planOwnerHint')}
        defaultValue={owner}
        maxLength={120}
      />
      <DateField name="dueOn" label={t('planDueOn')} defaultValue={dueOn} />
    </>
  )
}
