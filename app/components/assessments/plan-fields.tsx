import { DateField, TextField } from '#app/components/field.tsx'
import { useT } from '#app/i18n/use-t.ts'
import { assessment } from '#templates/messages/assessment.ts'
import { plan } from '#templates/messages/plan.ts'

type Props = { title?: string; owner: string; dueOn: string; support?: string }

/** What, who, by when; the title is left out where many items are written at once. */
export function PlanItemFields({ title, owner, dueOn, support }: Props) {
  const t = useT(assessment)
  const own = useT(plan)
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
      {support !== undefined && (
        <TextField
          name="support"
          label={own('support')}
          hint={own('supportHint')}
          defaultValue={support}
          maxLength={300}
          optional
        />
      )}
    </>
  )
}
