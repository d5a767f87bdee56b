import { Form } from '@remix-run/react'
import { AnswerMark } from '#app/components/answer-mark.tsx'
import { Button, ButtonRow, LinkButton } from '#app/components/button.tsx'
import { Confirm } from '#app/components/confirm.tsx'
import { TaskList } from '#app/components/task-list.tsx'
import { useT } from '#app/i18n/use-t.ts'
import type { showScoring } from '#app/use-cases/team/show-scoring.server.ts'
import { team } from '#templates/messages/team.ts'

type Props = { shown: Awaited<ReturnType<typeof showScoring>> }

/** The next step: open it, go on scoring, or look at the comparison. */
export function ScoringDeeds({ shown }: Props) {
  const t = useT(team)
  const { id, next, rows, scoring, may } = shown
  const home = `/assessments/${id}/scoring`
  const begun = rows.some(({ value }) => value !== null)
  if (!scoring && !may.open) return <p className="empty">{t('scoringNotPossible')}</p>
  return (
    <ButtonRow>
      {may.open && (
        <Form method="post" action={`${home}/open`}>
          <Button>{t('openScoring')}</Button>
        </Form>
      )}
      {may.score && next && (
        <LinkButton to={`${home}/${next}`}>
          {t(begun ? 'scoringNext' : 'scoringStart', { code: next })}
        </LinkButton>
      )}
      {may.seeComparison && <LinkButton to={`${home}/comparison`}>{t('toComparison')}</LinkButton>}
    </ButtonRow>
  )
}

/** How far each person is, and the two ways out: comparing or giving up. */
export function ScoringProgress({ shown }: Props) {
  const t = useT(team)
  const { id, version, people, total, may, life } = shown
  const home = `/assessments/${id}/scoring`
  return (
    <section aria-labelledby="how-far">
      <h2 id="how-far">{t('howFar')}</h2>
      {people.length === 0 && <p className="empty">{t('nobodyScored')}</p>}
      <TaskList
        tasks={people.map(({ name, count, own }) => ({
          label: own ? `${name} (${t('you')})` : name,
          status: t('countOf', { n: count, of: total }),
          progress: total > 0 ? (count / total) * 100 : 0,
        }))}
      />
      <ButtonRow>
        {may.compare && (
          <Confirm label={t('compare')}>
            <p>{t('compareText')}</p>
            <Form method="post" action={`${home}/compare`}>
              <input type="hidden" name="version" value={version} />
              <Button>{t('compare')}</Button>
            </Form>
          </Confirm>
        )}
        {life !== 'reconciling' && (
          <Confirm label={t(may.score ? 'giveUpScoring' : 'deleteScores')} look="quiet">
            <p>{t('giveUpText')}</p>
            <Form method="post" action={`${home}/delete`}>
              <Button look="danger">{t('deleteScores')}</Button>
            </Form>
          </Confirm>
        )}
      </ButtonRow>
    </section>
  )
}

/** The viewer's own list, by area. */
export function OwnScores({ shown }: Props) {
  const t = useT(team)
  const { id, rows } = shown
  const areas = [...new Map(rows.map(({ area }) => [area.code, area])).values()]
  return (
    <section aria-labelledby="own-scores">
      <h2 id="own-scores">{t('ownScores')}</h2>
      {areas.map((area) => (
        <section key={area.code} aria-labelledby={`area-${area.code}`}>
          <h3 id={`area-${area.code}`}>{area.title}</h3>
          <TaskList
            tasks={rows
              .filter((row) => row.area.code === area.code)
              .map(({ code, title, value }) => ({
                to: `/assessments/${id}/scoring/${code}`,
                label: title,
                hint: code,
                status: value ? <AnswerMark value={value} /> : t('notScored'),
                tone: value ? ('plain' as const) : ('action' as const),
              }))}
          />
        </section>
      ))}
    </section>
  )
}
