import { answers as order } from '#app/components/answer-mark.tsx'
import { Code } from '#app/components/code.tsx'
import { DutyMark } from '#app/components/duty-mark.tsx'
import { formatDate } from '#app/i18n/format.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import { workbook } from '#templates/messages/workbook.ts'
import type { WorkbookCriterion, WorkbookFacts } from '#templates/workbook/facts.ts'

/** A workbook to be printed from the browser: everything to tick and to write on, nothing to click. */
export function Paper({ facts }: { facts: WorkbookFacts }) {
  const t = useT(workbook)
  const locale = useLocale()
  const { organisation, standard, filled, at, areas } = facts
  return (
    <div className="paper">
      <h1>{t(filled ? 'title' : 'titleBlank')}</h1>
      <p className="lead">
        {organisation && (
          <>
            <b>{organisation}</b>
            <br />
          </>
        )}
        {t('standardLine', { title: standard.title, version: standard.version })}
        {filled && `, ${t('madeOn', { date: formatDate(locale, at) })}`}
      </p>
      <p>{t('paperIntro')}</p>
      {areas.map(({ code, title, criteria }) => (
        <section key={code} aria-labelledby={`area-${code}`}>
          <h2 id={`area-${code}`}>{title}</h2>
          {criteria.map((criterion) => (
            <PaperCriterion key={criterion.code} criterion={criterion} facts={facts} />
          ))}
        </section>
      ))}
    </div>
  )
}

type Props = { criterion: WorkbookCriterion; facts: WorkbookFacts }

function PaperCriterion({ criterion, facts }: Props) {
  const t = useT(workbook)
  const locale = useLocale()
  const { code, title, statement, duty, answer, justification, evidence, plan } = criterion
  const label = (value: string) =>
    facts.answers.find((each) => each.value === value)?.label[locale] ?? value
  return (
    <article className="paper__criterion">
      <h3>
        <Code>{code}</Code> {title} {duty && <DutyMark />}
      </h3>
      <p>{statement[locale]}</p>
      <ul className="paper__answers">
        {order.map((value) => (
          <li key={value} className={value === answer ? 'paper__answer--chosen' : undefined}>
            <span className="paper__box" aria-hidden="true">
              {value === answer && '×'}
            </span>{' '}
            {label(value)}
            {value === answer && <span className="visually-hidden"> ✓</span>}
          </li>
        ))}
      </ul>
      <Lines label={t('lineJustification')} texts={[justification]} empty={3} />
      <Lines label={t('lineEvidence')} texts={evidence} empty={2} />
      <Lines label={t('linePlan')} texts={plan} empty={2} />
    </article>
  )
}

/** What is written, or room to write. */
function Lines({ label, texts, empty }: { label: string; texts: string[]; empty: 2 | 3 }) {
  const written = texts.filter((text) => text !== '')
  return (
    <div className="paper__lines">
      <p className="paper__caption">{label}</p>
      {written.length === 0 && <div className={`paper__empty paper__empty--${empty}`} />}
      {written.map((text) => (
        <p key={text} className="paper__text">
          {text}
        </p>
      ))}
    </div>
  )
}
