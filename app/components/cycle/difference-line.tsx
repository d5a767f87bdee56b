import { Link } from '@remix-run/react'
import { AnswerMark } from '#app/components/answer-mark.tsx'
import { RadioGroup } from '#app/components/choice.tsx'
import { Code } from '#app/components/code.tsx'
import { Tag } from '#app/components/tag.tsx'
import { useT } from '#app/i18n/use-t.ts'
import type { showCompare } from '#app/use-cases/assessment/show-compare.server.ts'
import { cycle } from '#templates/messages/cycle.ts'

type Difference = Awaited<ReturnType<typeof showCompare>>['differences'][number]

/** One answer then and now, and the one question about it. */
export function DifferenceLine({
  difference,
  home,
  mayAnswer,
}: {
  difference: Difference
  home: string
  mayAnswer: boolean
}) {
  const t = useT(cycle)
  const { code, title, before, after, kind, asks, change } = difference
  const better = kind === 'up' ? 'change_knewBetterUp' : 'change_knewBetterDown'
  const label = (each: (typeof asks)[number]) =>
    each === 'knewBetter' ? t(better) : t(`change_${each}`)
  return (
    <div className="difference">
      <p>
        <Link to={`${home}/criteria/${code}`}>
          <Code>{code}</Code> {title}
        </Link>
      </p>
      <p className="difference__answers">
        <AnswerMark value={before} /> <span aria-hidden="true">→</span> <AnswerMark value={after} />
      </p>
      {asks.length > 0 && mayAnswer && (
        <RadioGroup
          name={code}
          label={
            <>
              {t('question')} <span className="visually-hidden">{code}</span>
            </>
          }
          defaultValue={change ?? undefined}
          options={asks.map((value) => ({ value, label: label(value) }))}
          inline
        />
      )}
      {asks.length > 0 && !mayAnswer && change && <Tag>{label(change)}</Tag>}
    </div>
  )
}

type Uncompared = { differences: Difference[]; home: string }

/** What cannot be compared, and why; folded, because nothing is asked about it. */
export function NotCompared({ differences, home }: Uncompared) {
  const t = useT(cycle)
  if (differences.length === 0) return null
  return (
    <details className="more">
      <summary>{t('notCompared', { n: differences.length })}</summary>
      <ul className="line-list">
        {differences.map(({ code, title, kind, before, after }) => (
          <li key={code}>
            <Link to={`${home}/criteria/${code}`}>
              <Code>{code}</Code> {title}
            </Link>
            <span className="line-list__end">
              {kind !== 'open' && (
                <>
                  <AnswerMark value={before} /> <span aria-hidden="true">→</span>{' '}
                  <AnswerMark value={after} />
                </>
              )}
              <span className="quiet">{t(`kind_${kind}` as 'kind_open')}</span>
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
