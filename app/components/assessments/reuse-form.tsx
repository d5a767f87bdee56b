import { Form } from '@remix-run/react'
import { Button, ButtonRow } from '#app/components/button.tsx'
import { RadioGroup } from '#app/components/choice.tsx'
import { TextField } from '#app/components/field.tsx'
import { formatDate } from '#app/i18n/format.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import { evidence } from '#templates/messages/evidence.ts'

type Kept = {
  versionId: string
  name: string
  form: 'file' | 'record' | 'link' | 'onVisit'
  documentDate: string | null
}

type Props = { library: Kept[]; left: number; q: string; address: string }

/** One document confirms many criteria: add it once, use it everywhere. A long library is searched. */
export function ReuseForm({ library, left, q, address }: Props) {
  const t = useT(evidence)
  const locale = useLocale()
  return (
    <section className="pick" aria-labelledby="reuse">
      <h2 id="reuse">{t('pickTitle')}</h2>
      {(left > 0 || q !== '') && (
        <Form method="get" className="pick__search" role="search">
          <TextField name="q" type="search" label={t('pickSearch')} defaultValue={q} />
          <Button look="secondary">{t('searchButton')}</Button>
        </Form>
      )}
      {library.length === 0 && <p className="empty">{t('nothingFound')}</p>}
      {library.length > 0 && (
        <Form method="post" action={`${address}/evidence/reuse`} className="form">
          <RadioGroup
            name="versionId"
            label={t('pickTitle')}
            hint={left > 0 ? t('pickMore', { n: left }) : t('pickHint')}
            options={library.map(({ versionId, name, form, documentDate }) => ({
              value: versionId,
              label: name,
              hint: [t(`form_${form}`), documentDate && formatDate(locale, documentDate)]
                .filter(Boolean)
                .join(', '),
            }))}
          />
          <TextField
            id="reuse-note"
            name="note"
            label={t('note')}
            hint={t('noteHint')}
            maxLength={300}
            optional
          />
          <ButtonRow>
            <Button look="secondary">{t('pickUse')}</Button>
          </ButtonRow>
        </Form>
      )}
    </section>
  )
}
