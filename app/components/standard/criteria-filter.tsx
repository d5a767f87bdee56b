import { Form, Link } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { Select } from '#app/components/choice.tsx'
import { TextField } from '#app/components/field.tsx'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import { standard } from '#templates/messages/standard.ts'
import type { Area } from '#workflows/standard/manifest.ts'

type Wanted = { words: string; area: string; kind: string; level: string }

/** A plain search form: its address can be kept, sent and printed. */
export function CriteriaFilter({
  wanted,
  areas,
  here,
}: {
  wanted: Wanted
  areas: Pick<Area, 'code' | 'title'>[]
  here: string
}) {
  const t = useT(standard)
  const locale = useLocale()
  const kinds = (['critical', 'developmental'] as const).map((value) => ({
    value,
    label: t(`kind_${value}`),
  }))
  const levels = (['basic', 'advanced'] as const).map((value) => ({
    value,
    label: t(`level_${value}`),
  }))
  const places = areas.map(({ code, title }) => ({ value: code, label: title[locale] }))
  return (
    <Form
      method="get"
      action={here}
      className="criteria-filter"
      role="search"
      aria-label={t('filterTitle')}
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
        options={places}
        defaultValue={wanted.area}
      />
      <Select
        name="kind"
        label={t('kind')}
        empty={t('anyKind')}
        options={kinds}
        defaultValue={wanted.kind}
      />
      <Select
        name="level"
        label={t('level')}
        empty={t('anyLevel')}
        options={levels}
        defaultValue={wanted.level}
      />
      <div className="button-row">
        <Button look="secondary">{t('find')}</Button>
        {Object.values(wanted).some(Boolean) && <Link to={here}>{t('clear')}</Link>}
      </div>
    </Form>
  )
}
