import { Form, Link } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { Select } from '#app/components/choice.tsx'
import { TextField } from '#app/components/field.tsx'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import type { LibraryFilter as Wanted } from '#app/use-cases/document/library.server.ts'
import { document } from '#templates/messages/document.ts'
import type { Area } from '#workflows/standard/manifest.ts'

const forms = [
  'association',
  'ordinaryAssociation',
  'foundation',
  'ruralHomemakersCircle',
  'socialCooperative',
  'nonProfitCompany',
  'sportsClub',
  'churchEntity',
] as const

/** A plain search form: its address can be kept and sent. */
export function LibraryFilter({
  wanted,
  places,
}: {
  wanted: Wanted
  places: Pick<Area, 'code' | 'title'>[]
}) {
  const t = useT(document)
  const locale = useLocale()
  return (
    <Form
      method="get"
      action="/documents"
      className="criteria-filter criteria-filter--documents"
      role="search"
      aria-label={t('findTitle')}
      key={JSON.stringify(wanted)}
    >
      <TextField
        name="words"
        type="search"
        label={t('words')}
        hint={t('wordsHint')}
        defaultValue={wanted.words}
      />
      <Select
        name="area"
        label={t('area')}
        empty={t('anyArea')}
        options={places.map(({ code, title }) => ({ value: code, label: title[locale] }))}
        defaultValue={wanted.area}
      />
      <Select
        name="form"
        label={t('form')}
        empty={t('anyForm')}
        options={forms.map((value) => ({ value, label: t(`form_${value}`) }))}
        defaultValue={wanted.form}
      />
      <div className="button-row">
        <Button look="secondary">{t('find')}</Button>
        {Object.values(wanted).some(Boolean) && <Link to="/documents">{t('clear')}</Link>}
      </div>
    </Form>
  )
}
