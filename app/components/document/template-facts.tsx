import { Link } from '@remix-run/react'
import { Code } from '#app/components/code.tsx'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import type { showTemplate } from '#app/use-cases/document/library.server.ts'
import { document } from '#templates/messages/document.ts'

export type ShownTemplate = Awaited<ReturnType<typeof showTemplate>>

/** The quiet column: for whom, for which criteria, what is asked, what to check. */
export function TemplateFacts({ shown }: { shown: ShownTemplate }) {
  const t = useT(document)
  const locale = useLocale()
  return (
    <aside className="side-notes">
      {shown.audience && (
        <section>
          <h2>{t('whoFor')}</h2>
          <p>{shown.audience[locale]}</p>
        </section>
      )}
      {shown.linked.length > 0 && (
        <section>
          <h2>{t('whichCriteria')}</h2>
          <ul className="document-links">
            {shown.linked.map(({ code, title, to }) => (
              <li key={code}>
                <Code>{code}</Code> <Link to={to}>{title[locale]}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{t('whatAsked')}</h2>
        <ul>
          {shown.questions.map((label) => (
            <li key={label.pl}>{label[locale]}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('checkBefore')}</h2>
        <p lang="pl">{shown.legalNote}</p>
      </section>
    </aside>
  )
}
