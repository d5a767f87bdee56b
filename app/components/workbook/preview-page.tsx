import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { ButtonRow, LinkButton } from '#app/components/button.tsx'
import { NoticeBanner } from '#app/components/notice-banner.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import type { Previewed } from '#app/forms/workbook.ts'
import { useT } from '#app/i18n/use-t.ts'
import { assessment } from '#templates/messages/assessment.ts'
import { workbook } from '#templates/messages/workbook.ts'
import type { RefusedCell } from '#workflows/assessment/workbook.ts'
import { PreviewForm } from './preview.tsx'
import { RefusedCells } from './refused-cells.tsx'
import { WorkbookUpload } from './upload.tsx'

type Preview = { changes: Previewed[]; refused: RefusedCell[]; unchanged: number }

type Props = {
  id: string
  preview: Preview | null
  /** The answer of a file that could not be read. */
  upload?: unknown
  /** The answer of changes that could not be saved. */
  apply?: unknown
  /** How many were saved before what is still asked about. */
  saved?: number
}

/** Between the file and the answers: what would change, what cannot, and the choice. */
export function PreviewPage({ id, preview, upload, apply, saved = 0 }: Props) {
  const t = useT(workbook)
  const words = useT(assessment)
  const address = `/assessments/${id}/workbook`
  return (
    <div className="page">
      <Breadcrumbs
        items={[
          { label: t('toAssessment'), to: `/assessments/${id}` },
          { label: t('pageTitle'), to: address },
          { label: t('previewTitle') },
        ]}
      />
      <h1>{t('previewTitle')}</h1>
      <WhoSees>{words('whoSeesDraft')}</WhoSees>
      {saved > 0 && (
        <NoticeBanner kind="success">
          <p>{t('saved', { n: saved })}</p>
        </NoticeBanner>
      )}
      {preview ? (
        <>
          {preview.unchanged > 0 && <p>{t('unchanged', { n: preview.unchanged })}</p>}
          <RefusedCells cells={preview.refused} />
          {preview.changes.length > 0 ? (
            <PreviewForm address={`${address}/apply`} changes={preview.changes} answer={apply} />
          ) : (
            <p className="empty">{t('noChanges')}</p>
          )}
        </>
      ) : (
        <WorkbookUpload address={address} answer={upload ?? apply} />
      )}
      <ButtonRow>
        <LinkButton to={address} look="quiet">
          {t('back')}
        </LinkButton>
      </ButtonRow>
    </div>
  )
}
