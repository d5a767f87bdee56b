import { Form } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { Confirm } from '#app/components/confirm.tsx'
import { formatDateTime } from '#app/i18n/format.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import { evidence } from '#templates/messages/evidence.ts'
import { FileLink, type FileVersion } from './file-link.tsx'

type Version = FileVersion & {
  no: number
  name: string
  sha256: string | null
  by: string | null
  createdAt: string
  mayDelete: boolean
}

/** The history of a document, newest first: who, when, and the file of that time. */
export function VersionList({ versions, address }: { versions: Version[]; address: string }) {
  const t = useT(evidence)
  const locale = useLocale()
  return (
    <ol className="versions">
      {versions.map((version) => (
        <li key={version.id} className="versions__one">
          <p className="versions__name">
            <b>{t('versionOf', { n: version.no })}</b> {version.name}
          </p>
          <p className="quiet">
            {version.by
              ? t('addedBy', { date: formatDateTime(locale, version.createdAt), by: version.by })
              : t('addedNobody', { date: formatDateTime(locale, version.createdAt) })}
          </p>
          {version.sha256 && (
            <>
              <p>
                <FileLink version={version} />
              </p>
              <p className="versions__hash">
                {t('sha256')}: <code>{version.sha256}</code>
              </p>
            </>
          )}
          {version.mayDelete && <Delete id={version.id} address={address} />}
        </li>
      ))}
    </ol>
  )
}

function Delete({ id, address }: { id: string; address: string }) {
  const t = useT(evidence)
  return (
    <Confirm label={t('deleteFile')} look="quiet">
      <p>{t('deleteFileExplain')}</p>
      <Form method="post" action={`${address}/delete-file`}>
        <input type="hidden" name="versionId" value={id} />
        <Button look="danger">{t('deleteFileDo')}</Button>
      </Form>
    </Confirm>
  )
}
