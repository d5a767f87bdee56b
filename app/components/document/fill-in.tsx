import { Form } from '@remix-run/react'
import { Button, ButtonRow, LinkButton } from '#app/components/button.tsx'
import { Select } from '#app/components/choice.tsx'
import { useT } from '#app/i18n/use-t.ts'
import { document } from '#templates/messages/document.ts'
import type { ShownTemplate } from './template-facts.tsx'

/** What one can do with a template: fill it in for an organisation, take it blank, see it for another form. */
export function FillIn({ shown }: { shown: ShownTemplate }) {
  const t = useT(document)
  const { code, form, forms, organisations } = shown
  return (
    <>
      {organisations === null ? (
        <p>{t('signInToFill')}</p>
      ) : (
        organisations.length > 1 && <p>{t('fillInHint')}</p>
      )}
      <ButtonRow>
        {organisations === null && <LinkButton to="/login">{t('signIn')}</LinkButton>}
        {organisations?.map(({ id, name }) => (
          <LinkButton key={id} to={`/organisations/${id}/documents/new/${code}`}>
            {organisations.length > 1 ? name : t('fillIn')}
          </LinkButton>
        ))}
        <LinkButton to={`/documents/${code}.docx?form=${form}`} look="secondary" document>
          {t('blankDocx')}
        </LinkButton>
        <LinkButton to={`/documents/${code}.pdf?form=${form}`} look="secondary" document>
          {t('blankPdf')}
        </LinkButton>
      </ButtonRow>
      <Form method="get" className="preview-choice" key={form}>
        <Select
          name="form"
          label={t('previewForm')}
          options={forms.map((value) => ({ value, label: t(`form_${value}`) }))}
          defaultValue={form}
        />
        <Button look="quiet">{t('previewShow')}</Button>
      </Form>
    </>
  )
}
