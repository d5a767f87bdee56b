import { Link } from '@remix-run/react'
import { CheckboxGroup } from '#app/components/choice.tsx'
import { TextField } from '#app/components/field.tsx'
import { useT } from '#app/i18n/use-t.ts'
import { evidenceFill } from '#templates/messages/evidence-fill.ts'

export type EvidenceGapFacts = { code: string; title: string; typical: string[] }

/** One duty: tick what you have, or name what else you have. */
export function EvidenceGap({ row, home }: { row: EvidenceGapFacts; home: string }) {
  const t = useT(evidenceFill)
  const { code, title, typical } = row
  return (
    <div className="evidence-gap">
      <CheckboxGroup
        id={`document-${code}`}
        name="document"
        label={
          <Link to={`${home}/criteria/${code}`}>
            {code} {title}
          </Link>
        }
        options={typical.map((name) => ({
          value: `${code}|${name}`,
          label: <span lang="pl">{name}</span>,
        }))}
      />
      <details>
        <summary>{t('other')}</summary>
        <TextField
          name={`other-${code}`}
          label={t('otherName')}
          list="known-documents"
          maxLength={200}
        />
      </details>
    </div>
  )
}
