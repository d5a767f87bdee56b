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
  const note = kind === 'scope' || kind === 'text' || kind === 'open' ? t(`kind_${kind}`) : null
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
      {note && <p className="quiet">{note}</p>}
      {asks.length > 0 && mayAnswer && (
        <RadioGroup
          name={code}
          label={t('question')}
          defaultValue={change ?? undefined}
          options={asks.map((value) => ({ value, label: label(value) }))}
          inline
        />
      )}
      {asks.length > 0 && !mayAnswer && change && <Tag>{label(change)}</Tag>}
    </div>
  )
}
