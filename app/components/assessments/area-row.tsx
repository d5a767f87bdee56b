import { Link } from '@remix-run/react'
import { AnswerMark, AnswerSign, type AnswerValue } from '#app/components/answer-mark.tsx'
import { Code } from '#app/components/code.tsx'
import { DutyMark } from '#app/components/duty-mark.tsx'
import { problemIn } from '#app/components/problem.ts'
import { useT } from '#app/i18n/use-t.ts'
import { assessment } from '#templates/messages/assessment.ts'
import { components } from '#templates/messages/components.ts'
import { useAutosave } from './use-autosave.ts'
import { useSeenRevision } from './use-seen-revision.ts'

export type AreaRowFacts = {
  code: string
  title: string
  statement: string
  duty: boolean
  value: AnswerValue | null
  revision: number
  lacks: 'answer' | 'reason' | 'evidence' | 'plan' | null
}

type Props = {
  row: AreaRowFacts
  address: string
  mayAnswer: boolean
  scripted: boolean
  /** The page a browser without scripts comes back to. */
  goOn?: 'area' | 'starter'
}

/** One criterion of an area page: read, answer, go on. */
export function AreaRow({ row, address, mayAnswer, scripted, goOn = 'area' }: Props) {
  const { code, title, statement, duty, value } = row
  return (
    <li className="area-row" id={code}>
      <div className="area-row__words">
        <p className="area-row__code">
          <Code>{code}</Code>
          {duty && <DutyMark />}
        </p>
        <h2 className="area-row__title">
          <Link to={address}>{title}</Link>
        </h2>
        <p className="area-row__statement">{statement}</p>
      </div>
      <div className="area-row__answer">
        {mayAnswer ? (
          <QuickAnswer row={row} address={address} scripted={scripted} goOn={goOn} />
        ) : (
          <AnswerMark value={value} />
        )}
      </div>
    </li>
  )
}

const quick = ['met', 'partly', 'notMet', 'unknown'] as const

/** Four answers at a touch; the fifth needs a reason and so a page of its own. */
function QuickAnswer({ row, address, scripted, goOn }: Omit<Props, 'mayAnswer'>) {
  const t = useT(assessment)
  const words = useT(components)
  const { fetcher, save, busy } = useAutosave()
  const { code, title, value, revision, lacks } = row
  const problem = problemIn(fetcher.data)?.problem
  // The row shows no texts to compare, so a conflict stays one until the criterion's page was opened.
  const sending = { address, data: fetcher.data, idle: !busy, conflict: false }
  const seen = useSeenRevision(revision, sending)
  return (
    <fetcher.Form
      method="post"
      action={address}
      onChange={(event) => save(event.currentTarget)}
      className="quick"
    >
      <input type="hidden" name="revision" value={seen} />
      <input type="hidden" name="goOn" value={goOn} />
      <fieldset className="quick__answers">
        <legend className="visually-hidden">{t('answerTo', { title })}</legend>
        {quick.map((option) => (
          <label key={option} className={`chip answer--${option}`}>
            <input
              type="radio"
              name="value"
              value={option}
              defaultChecked={value === option}
              id={`${code}-${option}`}
            />
            <AnswerSign value={option} size={20} />
            {words(option)}
          </label>
        ))}
        {value === 'notApplicable' ? (
          <span className="chip chip--on answer--notApplicable">
            <AnswerSign value="notApplicable" size={20} />
            {words('notApplicable')}
          </span>
        ) : (
          <Link className="chip chip--link" to={`${address}?value=notApplicable`}>
            {t('doesNotApplyMore')}
          </Link>
        )}
      </fieldset>
      <p className="quick__state">
        <span role="status">
          {busy ? words('sending') : problem ? t('quickConflict') : value !== null && t('answered')}
        </span>
        {value !== null && lacks !== null && <Link to={address}>{t(`lacks_${lacks}`)}</Link>}
        {!scripted && (
          <button type="submit" className="button button--secondary">
            {t('saveAnswer')} <span className="visually-hidden">{code}</span>
          </button>
        )}
      </p>
    </fetcher.Form>
  )
}
