import { Form } from '@remix-run/react'
import { Button, ButtonRow } from '#app/components/button.tsx'
import { ProblemSummary } from '#app/components/error-summary.tsx'
import { FieldWrap } from '#app/components/field.tsx'
import { useProblem } from '#app/components/problem.ts'
import { useT } from '#app/i18n/use-t.ts'
import { workbook } from '#templates/messages/workbook.ts'

/** Brings a filled workbook; nothing is saved before the preview that follows. */
export function WorkbookUpload({ address, answer }: { address: string; answer?: unknown }) {
  const t = useT(workbook)
  const { errors } = useProblem(answer, t)
  return (
    <>
      <ProblemSummary problem={answer} t={t} />
      <p>{t('uploadText')}</p>
      <Form
        method="post"
        action={`${address}/preview`}
        encType="multipart/form-data"
        className="form"
        // A file goes the browser's own way, with and without scripts alike.
        reloadDocument
      >
        <FieldWrap id="file" label={t('file')} hint={t('fileHint')} sentence={errors.file}>
          <input
            className="input file-input"
            id="file"
            name="file"
            type="file"
            accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            aria-describedby={errors.file ? 'file-hint file-error' : 'file-hint'}
          />
        </FieldWrap>
        <ButtonRow>
          <Button look="secondary">{t('upload')}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}
