import { SummaryList } from '#app/components/summary-list.tsx'
import { formatDate } from '#app/i18n/format.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import type { Validity } from '#app/use-cases/evidence/validity.ts'
import { evidence } from '#templates/messages/evidence.ts'
import { FileLink, type FileVersion } from './file-link.tsx'
import { ValidityTag } from './validity-tag.tsx'

type Props = {
  version: FileVersion & {
    form: 'file' | 'record' | 'link' | 'onVisit'
    documentDate: string | null
    validUntil: string | null
    place: string | null
    url: string | null
  }
  validity: Validity
  confidentiality: 'team' | 'reviewers'
}

/** What is known of a document, by its newest version. */
export function DocumentFacts({ version, validity, confidentiality }: Props) {
  const t = useT(evidence)
  const locale = useLocale()
  const { form, documentDate, validUntil, place, url } = version
  const rows = [
    { label: t('form'), value: t(`form_${form}`) },
    form === 'file' && { label: t('file'), value: <FileLink version={version} /> },
    documentDate && { label: t('documentDate'), value: formatDate(locale, documentDate) },
    validUntil && {
      label: t('validUntil'),
      value: <ValidityTag until={validUntil} validity={validity} />,
    },
    place && { label: t('place'), value: place },
    url && {
      label: t('url'),
      value: (
        <a href={url} rel="noopener noreferrer nofollow" target="_blank">
          {url}
        </a>
      ),
    },
    form === 'file' && {
      label: t('confidentiality'),
      value: t(`confidentiality_${confidentiality}`),
    },
  ]
  return <SummaryList rows={rows.filter((row) => row !== false && row !== null && row !== '')} />
}
