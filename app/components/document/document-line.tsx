import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Code } from '#app/components/code.tsx'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import { document } from '#templates/messages/document.ts'
import type { Words } from '#workflows/standard/manifest.ts'

type LineProps = {
  document: { title: string; summary: Words }
  to: string
  /** Codes of the criteria it helps to meet, or those that matter here. */
  codes: string[]
  children?: ReactNode
}

/** One document of the library in a list. Titles are Polish, as the documents are. */
export function DocumentLine({ document: shown, to, codes, children }: LineProps) {
  const t = useT(document)
  const locale = useLocale()
  return (
    <li>
      <h3>
        <Link to={to} lang="pl">
          {shown.title}
        </Link>
      </h3>
      <p>{shown.summary[locale]}</p>
      <p className="document-facts muted">
        <span>{t('helpsWith')}</span>
        {codes.map((code) => (
          <Code key={code}>{code}</Code>
        ))}
        {children}
      </p>
    </li>
  )
}
