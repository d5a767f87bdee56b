import { RadioGroup } from '#app/components/choice.tsx'
import { DateField, TextArea, TextField } from '#app/components/field.tsx'
import { useT } from '#app/i18n/use-t.ts'
import { duty as messages } from '#templates/messages/duty.ts'

type OwnDateFieldsProps = {
  date?: { title: string; dueOn: string; repeats: string; note: string }
}

export function OwnDateFields({ date }: OwnDateFieldsProps) {
  const t = useT(messages)
  return (
    <>
      <TextField name="title" label={t('ownName')} maxLength={200} defaultValue={date?.title} />
      <DateField name="dueOn" label={t('ownDay')} defaultValue={date?.dueOn} />
      <RadioGroup
        name="repeats"
        label={t('repeats')}
        inline
        options={(['never', 'yearly'] as const).map((value) => ({
          value,
          label: t(`repeats_${value}`),
        }))}
        defaultValue={date?.repeats ?? 'never'}
      />
      <TextArea
        name="note"
        label={t('note')}
        hint={t('noteHint')}
        rows={3}
        optional
        defaultValue={date?.note}
      />
    </>
  )
}
