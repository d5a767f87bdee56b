import { ButtonRow, LinkButton } from '#app/components/button.tsx'
import { useT } from '#app/i18n/use-t.ts'
import { workbook } from '#templates/messages/workbook.ts'
import { WorkbookUpload } from './upload.tsx'

/** The ways out, on paper and as a file, and the way back. */
export function WorkbookWays({ address, mayAnswer }: { address: string; mayAnswer: boolean }) {
  const t = useT(workbook)
  return (
    <>
      <h2>{t('paperTitle')}</h2>
      <p>{t('paperText')}</p>
      <ButtonRow>
        <LinkButton to={`${address}/paper`} look="secondary">
          {t('printBlank')}
        </LinkButton>
        <LinkButton to={`${address}.pdf`} look="secondary" document>
          {t('pdfBlank')}
        </LinkButton>
        <LinkButton to={`${address}/paper?filled=yes`} look="secondary">
          {t('printFilled')}
        </LinkButton>
        <LinkButton to={`${address}.pdf?filled=yes`} look="secondary" document>
          {t('pdfFilled')}
        </LinkButton>
      </ButtonRow>
      <h2>{t('sheetTitle')}</h2>
      <p>{t('sheetText')}</p>
      <ButtonRow>
        <LinkButton to={`${address}.xlsx`} document>
          {t('download')}
        </LinkButton>
      </ButtonRow>
      <h2>{t('uploadTitle')}</h2>
      {mayAnswer ? <WorkbookUpload address={address} /> : <p>{t('locked')}</p>}
    </>
  )
}
