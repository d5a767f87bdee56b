import { Form } from '@remix-run/react'
import { Button, ButtonRow } from '#app/components/button.tsx'
import { Select } from '#app/components/choice.tsx'
import { formatDate } from '#app/i18n/format.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import { assessment } from '#templates/messages/assessment.ts'

type Kept = { versionId: string; name: string; documentDate: string | null }

/** One document confirms many criteria: name it once, use it everywhere. */
export function ReuseForm({ library, address }: { library: Kept[]; address: string }) {
  const t = useT(assessment)
  const locale = useLocale()
  return (
    <section aria-labelledby="reuse">
      <h2 id="reuse">{t('reuseTitle')}</h2>
      <Form method="post" action={`${address}/evidence/reuse`} className="form">
        <Select
          name="versionId"
          label={t('reuseLabel')}
          hint={t('reuseHint')}
          options={library.map(({ versionId, name, documentDate }) => ({
            value: versionId,
            label: documentDate ? `${name} (${formatDate(locale, documentDate)})` : name,
          }))}
        />
        <ButtonRow>
          <Button look="secondary">{t('reuse')}</Button>
        </ButtonRow>
      </Form>
    </section>
  )
}
