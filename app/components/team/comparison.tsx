import { Form, Link } from '@remix-run/react'
import { AnswerMark } from '#app/components/answer-mark.tsx'
import { Button, LinkButton } from '#app/components/button.tsx'
import { CheckboxField } from '#app/components/choice.tsx'
import { Code } from '#app/components/code.tsx'
import { Confirm } from '#app/components/confirm.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { useT } from '#app/i18n/use-t.ts'
import type { showComparison } from '#app/use-cases/team/show-comparison.server.ts'
import { team } from '#templates/messages/team.ts'

export type ComparisonShown = Awaited<ReturnType<typeof showComparison>>
type Props = { shown: ComparisonShown }

/** Where all chose the same. */
export function AgreedScores({ shown }: Props) {
  const t = useT(team)
  const { id, same, toTakeOver, comparing } = shown
  if (same.length === 0) return <p className="empty">{t('noneSame')}</p>
  return (
    <section aria-labelledby="same">
      <h2 id="same">{t('same', { n: same.length })}</h2>
      <details className="more">
        <summary>{t('showAgreed')}</summary>
        <DataTable
          caption={t('same', { n: same.length })}
          captionHidden
          rows={same}
          rowKey={({ code }) => code}
          columns={[
            {
              key: 'criterion',
              label: t('criterion'),
              heading: true,
              cell: ({ code, title }) => `${code} ${title}`,
            },
            {
              key: 'common',
              label: t('commonScore'),
              cell: ({ common }) => <AnswerMark value={common} />,
            },
            {
              key: 'answer',
              label: t('answerNow'),
              cell: ({ answer }) => (answer ? <AnswerMark value={answer} /> : t('noAnswerYet')),
            },
          ]}
        />
      </details>
      {comparing &&
        (toTakeOver > 0 ? (
          <LinkButton to={`/assessments/${id}/scoring/comparison/take-over`}>
            {t('toTakeOver', { n: toTakeOver })}
          </LinkButton>
        ) : (
          <p>{t('takenOver')}</p>
        ))}
    </section>
  )
}

/** Where there is something to talk about: every score with its name and remark. */
export function DifferingScores({ shown }: Props) {
  const t = useT(team)
  const { differing } = shown
  if (differing.length === 0) return <p>{t('noneDiffering')}</p>
  return (
    <section aria-labelledby="differing">
      <h2 id="differing">{t('differing', { n: differing.length })}</h2>
      <p>{t('differingText')}</p>
      <ol className="divergences">
        {differing.map((row) => (
          <Divergence key={row.code} row={row} shown={shown} />
        ))}
      </ol>
    </section>
  )
}

function Divergence({ row, shown }: { row: ComparisonShown['differing'][number] } & Props) {
  const t = useT(team)
  const to = `/assessments/${shown.id}/scoring/comparison/${row.code}`
  return (
    <li className="divergence" id={row.code}>
      <p className="criterion__code">
        <Code>{row.code}</Code>
      </p>
      <h3 className="divergence__title">{row.title}</h3>
      <ScoreList scores={row.scores} />
      <p className="divergence__agreed">
        {row.agreed && row.answer ? (
          <>
            {t('agreedAlready')}: <AnswerMark value={row.answer} />{' '}
          </>
        ) : null}
        {shown.comparing && (
          <Link to={to}>
            {t(row.agreed ? 'change' : 'agree')} <span className="visually-hidden">{row.code}</span>
          </Link>
        )}
      </p>
    </li>
  )
}

export function ScoreList({ scores }: { scores: ComparisonShown['differing'][number]['scores'] }) {
  return (
    <ul className="scores">
      {scores.map(({ name, value, remark }) => (
        <li className="score" key={name}>
          <b>{name}</b>
          <AnswerMark value={value} />
          {remark && <span className="kept-text">{remark}</span>}
        </li>
      ))}
    </ul>
  )
}

/** Back to ordinary work, with or without the scores. */
export function ComparisonEnd({ shown }: Props) {
  const t = useT(team)
  if (!shown.comparing) return null
  return (
    <section aria-labelledby="end">
      <h2 id="end">{t('closeTitle')}</h2>
      <p>{t('closeText')}</p>
      <Confirm label={t('closeComparison')}>
        <Form method="post" action={`/assessments/${shown.id}/scoring/comparison/close`}>
          <input type="hidden" name="version" value={shown.version} />
          <CheckboxField name="keep" label={t('keepScores')} hint={t('keepHint')} />
          <Button>{t('closeComparison')}</Button>
        </Form>
      </Confirm>
    </section>
  )
}
