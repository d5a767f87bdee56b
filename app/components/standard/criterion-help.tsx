import { Examples } from '#app/components/help/examples.tsx'
import { WithTerms } from '#app/components/help/with-terms.tsx'
import { Tag } from '#app/components/tag.tsx'
import { formatDate } from '#app/i18n/format.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import type { Help, ShownLegalBasis } from '#app/use-cases/standard/read.server.ts'
import { standard } from '#templates/messages/standard.ts'

/** How to get there. Help is written in Polish only, and says so to readers of English. */
export function CriterionHelp({ help }: { help: Help | undefined }) {
  const t = useT(standard)
  const isForeign = useLocale() !== 'pl'
  if (!help) return <p className="muted">{t('noHelp')}</p>
  return (
    <>
      {isForeign && <p className="muted">{t('helpInPolish')}</p>}
      <h2>{t('why')}</h2>
      <p lang="pl">
        <WithTerms text={help.why} locale="pl" />
      </p>
      <h2>{t('guidance')}</h2>
      <p lang="pl">
        <WithTerms text={help.guidance} locale="pl" />
      </p>
      <Examples help={help} />
      <h2>{t('evidence')}</h2>
      <ul lang="pl">
        {help.typicalEvidence.map((text) => (
          <li key={text}>
            <WithTerms text={text} locale="pl" />
          </li>
        ))}
      </ul>
      <h2>{t('mistakes')}</h2>
      <ul lang="pl">
        {help.mistakes.map((text) => (
          <li key={text}>
            <WithTerms text={text} locale="pl" />
          </li>
        ))}
      </ul>
    </>
  )
}

/** When it is due, what the law says and how sure that is. */
export function CriterionLaw({
  help,
  bases,
}: {
  help: Help | undefined
  bases: ShownLegalBasis[]
}) {
  const t = useT(standard)
  const locale = useLocale()
  return (
    <>
      {help?.deadline && (
        <section>
          <h2>{t('deadline')}</h2>
          <p lang="pl">{help.deadline.text}</p>
          {help.deadline.verify && <Tag tone="warn">{t('toCheck')}</Tag>}
        </section>
      )}
      <section>
        <h2>{t('legalBasis')}</h2>
        {bases.length === 0 && <p>{t('noLegalBasis')}</p>}
        {acts(bases).map(([first, ...others]) => (
          <Act key={`${first.act} ${first.publication}`} bases={[first, ...others]} />
        ))}
      </section>
      {help && help.verify.length > 0 && (
        <section>
          <h2>{t('openQuestions')}</h2>
          <ul lang="pl">
            {help.verify.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          <p className="muted">{t('checkedOn', { date: formatDate(locale, help.checkedOn) })}</p>
        </section>
      )}
    </>
  )
}

const certainties = {
  'confirmed-secondary': 'certainty_confirmedSecondary',
  memory: 'certainty_memory',
  uncertain: 'certainty_uncertain',
  'good-practice': 'certainty_goodPractice',
} as const

type Act = [ShownLegalBasis, ...ShownLegalBasis[]]

/** An act is named once, however many of its articles matter. */
function acts(bases: ShownLegalBasis[]): Act[] {
  const grouped = new Map<string, Act>()
  for (const basis of bases) {
    const name = `${basis.act} ${basis.publication}`
    const known = grouped.get(name)
    if (known) known.push(basis)
    else grouped.set(name, [basis])
  }
  return [...grouped.values()]
}

function Act({ bases }: { bases: Act }) {
  const [{ act, publication }] = bases
  return (
    <div className="act">
      <p lang="pl">
        <strong>{act}</strong>
        {publication && ` (${publication})`}
      </p>
      <ul>
        {bases.map((basis) => (
          <Provision key={`${basis.article} ${basis.note}`} basis={basis} />
        ))}
      </ul>
    </div>
  )
}

function Provision({ basis }: { basis: ShownLegalBasis }) {
  const t = useT(standard)
  const locale = useLocale()
  const { article, note, certainty, checkedOn, verify } = basis
  const said = [article, note].filter(Boolean).join(': ')
  return (
    <li>
      {said && <span lang="pl">{said}</span>}
      <small className="muted">
        {t('checkedOn', { date: formatDate(locale, checkedOn) })} · {t(certainties[certainty])}
      </small>
      {verify && <Tag tone="warn">{t('toCheck')}</Tag>}
    </li>
  )
}
