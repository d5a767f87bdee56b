import { Link } from '@remix-run/react'
import { useT } from '#app/i18n/use-t.ts'
import type { ShownCase } from '#app/use-cases/case/show.server.ts'
import { caseWords } from '#templates/messages/case.ts'

/** What of the case the viewer may read. */
export function CaseDocuments({ shown }: { shown: ShownCase }) {
  const t = useT(caseWords)
  const { caseId, links, decision } = shown
  const documents = [
    links.submission && { to: `/cases/${caseId}/submission`, label: t('toSubmission') },
    links.agreement && { to: `/cases/${caseId}/agreement`, label: t('toAgreement') },
    links.report && { to: `/cases/${caseId}/report`, label: t('toReport') },
    decision?.open && { to: `/decisions/${decision.decisionId}`, label: t('toDecision') },
  ].filter((document) => typeof document === 'object')
  const letter = decision?.letter ? `/decisions/${decision.decisionId}/letter.pdf` : null
  if (documents.length === 0 && !decision) return null
  return (
    <section>
      <h2>{t('documents')}</h2>
      <ul>
        {documents.map(({ to, label }) => (
          <li key={to}>
            <Link to={to}>{label}</Link>
          </li>
        ))}
        {letter && (
          <li>
            <a href={letter}>{t('toLetter')}</a>
          </li>
        )}
      </ul>
      {decision?.takenAt && !letter && <p className="muted">{t('letterSoon')}</p>}
    </section>
  )
}
