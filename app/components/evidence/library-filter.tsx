import { Form } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { Select } from '#app/components/choice.tsx'
import { TextField } from '#app/components/field.tsx'
import { libraryFilter } from '#app/forms/evidence.ts'
import { useT } from '#app/i18n/use-t.ts'
import { evidence } from '#templates/messages/evidence.ts'

const forms = ['file', 'record', 'link', 'onVisit'] as const

/** What the list shows; a plain form, so that the address holds the choice. */
export function LibraryFilter({ filter }: { filter: { q: string; form: string; state: string } }) {
  const t = useT(evidence)
  return (
    <Form method="get" className="library__filter" role="search">
      <TextField name="q" type="search" label={t('search')} defaultValue={filter.q} />
      <Select
        name="form"
        label={t('kind')}
        empty={t('allKinds')}
        defaultValue={filter.form}
        options={forms.map((form) => ({ value: form, label: t(`form_${form}`) }))}
      />
      <Select
        name="state"
        label={t('state')}
        defaultValue={filter.state}
        options={libraryFilter.map((state) => ({ value: state, label: t(`state_${state}`) }))}
      />
      <Button look="secondary">{t('searchButton')}</Button>
    </Form>
  )
}
