import { Link } from '@remix-run/react'
import { useT } from '#app/i18n/use-t.ts'
import { document } from '#templates/messages/document.ts'

type Ready = { title: string; to: string }

/** Ready documents that help to meet the criterion of the page; nothing when there is none. */
export function CriterionTemplates({ templates }: { templates: Ready[] }) {
  const t = useT(document)
  if (templates.length === 0) return null
  return (
    <section>
      <h2>{t('readyForCriterion')}</h2>
      <ul className="document-links" lang="pl">
        {templates.map(({ title, to }) => (
          <li key={to}>
            <Link to={to}>{title}</Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
