import { RadioGroup, Select } from '#app/components/choice.tsx'
import { DateField, TextField } from '#app/components/field.tsx'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import { cohort } from '#templates/messages/cohort.ts'

type Version = { id: string; version: string; title: { pl: string; en: string }; full: boolean }

/** Everything a cohort decides for itself; the numbers begin at what the standard process says. */
export function CohortFields({ versions }: { versions: Version[] }) {
  const t = useT(cohort)
  const locale = useLocale()
  return (
    <>
      <TextField name="name" label={t('name')} hint={t('nameHint')} maxLength={120} />
      <RadioGroup
        name="mode"
        label={t('mode')}
        defaultValue="trial"
        options={(['trial', 'full'] as const).map((mode) => ({
          value: mode,
          label: t(`mode.${mode}`),
          hint: t(`mode.${mode}Hint`),
        }))}
      />
      <Select
        name="standardVersionId"
        label={t('standard')}
        empty={t('chooseVersion')}
        defaultValue={versions.length === 1 ? versions[0]?.id : undefined}
        options={versions.map(({ id, title, version, full }) => ({
          value: id,
          label: t(full ? 'version' : 'versionTrialOnly', { title: title[locale], version }),
        }))}
      />
      <h2>{t('deadlines')}</h2>
      <p className="muted">{t('deadlinesHint')}</p>
      {(['submission', 'review', 'decision', 'end'] as const).map((name) => (
        <DateField key={name} name={name} label={t(`deadline.${name}`)} optional />
      ))}
      <h2>{t('numbers')}</h2>
      <Count name="reviewDays" usual="15" />
      <Count name="clarificationDays" usual="10" />
      <Count name="quorum" usual="3" />
      <TextField
        name="places"
        label={t('places')}
        hint={t('placesHint')}
        inputMode="numeric"
        width="short"
        optional
      />
    </>
  )
}

type CountProps = { name: 'reviewDays' | 'clarificationDays' | 'quorum'; usual: string }

function Count({ name, usual }: CountProps) {
  const t = useT(cohort)
  return (
    <TextField name={name} label={t(name)} defaultValue={usual} inputMode="numeric" width="short" />
  )
}
