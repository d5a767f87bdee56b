import { Link } from '@remix-run/react'
import { Examples } from '#app/components/help/examples.tsx'
import { NeededFor } from '#app/components/help/needed-for.tsx'
import { WithTerms } from '#app/components/help/with-terms.tsx'
import { formatDate } from '#app/i18n/format.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import type { showCriterion } from '#app/use-cases/assessment/show-criterion.server.ts'
import { assessment } from '#templates/messages/assessment.ts'
import { helpWords } from '#templates/messages/help.ts'

export type CriterionFacts = Awaited<ReturnType<typeof showCriterion>>

type Props = Pick<CriterionFacts, 'help' | 'legalBases' | 'why' | 'needs'>

/** The quiet column: what helps to answer and to get there. Help is Polish and says so under English. */
export function CriterionAside({ help, legalBases, why, needs }: Props) {
  const t = useT(assessment)
  const words = useT(helpWords)
  const foreign = useLocale() === 'pl' ? undefined : 'pl'
  return (
    <aside className="side-notes" aria-label={t('helpLabel')}>
      <NeededFor needs={needs} />
      {why && (
        <section>
          <h2>{t('whyHere')}</h2>
          <p>{why}</p>
        </section>
      )}
      {help && foreign && <p className="side-notes__language">{t('helpInPolish')}</p>}
      {help && (
        <div lang={foreign}>
          <section>
            <h2>{t('whyItMatters')}</h2>
            <p>
              <WithTerms text={help.why} locale="pl" />
            </p>
          </section>
          <section>
            <h2>{t('howToGetThere')}</h2>
            <p>
              <WithTerms text={help.guidance} locale="pl" />
            </p>
            {help.deadline && (
              <p>
                <b>{t('deadline')}</b> {help.deadline.text}
                {help.deadline.verify && <Unsure />}
              </p>
            )}
          </section>
          <Examples help={help} />
          <Items title={t('typicalEvidence')} items={help.typicalEvidence} />
          <Items title={t('mistakes')} items={help.mistakes} />
          <LegalBases bases={legalBases} checked={help.checkedOn} />
        </div>
      )}
      <p>
        <Link to="/glossary">{words('toGlossary')}</Link>
      </p>
    </aside>
  )
}

function Items({ title, items }: { title: string; items: string[] }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {items.map((item) => (
          <li key={item}>
            <WithTerms text={item} locale="pl" />
          </li>
        ))}
      </ul>
    </section>
  )
}

function LegalBases({ bases, checked }: { bases: CriterionFacts['legalBases']; checked: string }) {
  const t = useT(assessment)
  const locale = useLocale()
  if (bases.length === 0) return null
  return (
    <section>
      <h2>{t('legalBasis')}</h2>
      <ul>
        {bases.map(({ act, article, publication, note, verify }) => (
          <li key={`${act} ${article} ${note}`}>
            {[act, article].filter(Boolean).join(', ')}
            {publication && ` (${publication})`}
            {note && `: ${note}`}
            {verify && <Unsure />}
          </li>
        ))}
      </ul>
      <p className="quiet">
        {t('asOf', { date: formatDate(locale, bases[0]?.checkedOn ?? checked) })}
      </p>
    </section>
  )
}

/** What still has to be looked up is marked, wherever it stands. */
function Unsure() {
  const t = useT(assessment)
  return <span className="unsure"> {t('toVerify')}</span>
}
