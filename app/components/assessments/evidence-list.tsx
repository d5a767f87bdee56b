import { Form } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { formatDate } from '#app/i18n/format.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import { assessment } from '#templates/messages/assessment.ts'

export type EvidenceFacts = {
  linkId?: string
  versionId: string
  form: 'record' | 'link' | 'onVisit' | 'file'
  name: string
  documentDate: string | null
  place: string | null
  url: string | null
  note: string
}

/** What stands beside an answer. `address` is the criterion's, for those who may take something away. */
export function EvidenceList({ items, address }: { items: EvidenceFacts[]; address?: string }) {
  return (
    <ul className="evidence-list">
      {items.map((item) => (
        <li key={item.linkId ?? item.versionId}>
          <Evidence item={item} />
          {address && item.linkId && <Remove item={item} address={address} />}
        </li>
      ))}
    </ul>
  )
}

function Evidence({ item }: { item: EvidenceFacts }) {
  const t = useT(assessment)
  const locale = useLocale()
  const { versionId, form, name, documentDate, place, url, note } = item
  const file = form === 'file' ? `/evidence/${versionId}/file` : null
  const details = [
    documentDate && formatDate(locale, documentDate),
    place,
    form === 'onVisit' && t('shownOnVisit'),
    note,
  ].filter(Boolean)
  return (
    <span>
      {url ? (
        <a href={url} rel="noopener noreferrer nofollow" target="_blank">
          {name} <span className="visually-hidden">{t('opensElsewhere')}</span>
        </a>
      ) : file ? (
        <a href={file} rel="noreferrer" target="_blank">
          {name}
        </a>
      ) : (
        <b>{name}</b>
      )}
      {details.length > 0 && <small className="quiet"> {details.join(' · ')}</small>}
    </span>
  )
}

function Remove({ item, address }: { item: EvidenceFacts; address: string }) {
  const t = useT(assessment)
  return (
    <Form method="post" action={`${address}/evidence/${item.linkId}/remove`}>
      <Button look="quiet">
        {t('takeAway')} <span className="visually-hidden">{item.name}</span>
      </Button>
    </Form>
  )
}
