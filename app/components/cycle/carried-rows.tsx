import { Link } from '@remix-run/react'
import { AnswerMark, type Marked } from '#app/components/answer-mark.tsx'
import { Code } from '#app/components/code.tsx'
import { DutyMark } from '#app/components/duty-mark.tsx'
import { useFormState } from '#app/components/problem.ts'
import { useT } from '#app/i18n/use-t.ts'
import type { CarriedRow } from '#app/use-cases/assessment/show-carried.server.ts'
import { cycle } from '#templates/messages/cycle.ts'

type Props = { rows: CarriedRow[]; home: string; mayAnswer: boolean }

/** Earlier answers, each with a box: what is ticked is said to be still true. */
export function CarriedRows({ rows, home, mayAnswer }: Props) {
  const t = useT(cycle)
  const { typed } = useFormState()
  const chosen = [typed.confirm ?? []].flat()
  return (
    <ul className="carried">
      {rows.map((row) => (
        <li key={row.code} id={row.code}>
          <span className="tick-cell">
            {mayAnswer && (
              <input
                className="tick"
                type="checkbox"
                name="confirm"
                value={row.code}
                defaultChecked={chosen.includes(row.code)}
                aria-label={t('stillTrue', { title: `${row.code} ${row.title}` })}
              />
            )}
          </span>
          <div className="carried__body">
            <p>
              <Code>{row.code}</Code> <b>{row.title}</b> {row.duty && <DutyMark />}
            </p>
            <p>
              <AnswerMark value={row.value as Marked} />
            </p>
            {row.justification && <p className="kept-text">{row.justification}</p>}
            {row.evidence.length > 0 && (
              <p className="quiet">
                {t('evidence')} {row.evidence.join('; ')}
              </p>
            )}
            {mayAnswer && (
              <p>
                <Link to={`${home}/criteria/${row.code}`}>
                  {t('changeAnswer')} <span className="visually-hidden">{row.code}</span>
                </Link>
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}

/** What has to be answered anew, each with its reason or with what the panel wrote. */
export function AnewRows({ rows, home }: Omit<Props, 'mayAnswer'>) {
  const t = useT(cycle)
  return (
    <ul className="line-list">
      {rows.map(({ code, title, why, asked, answered }) => (
        <li key={code}>
          <span>
            <Link to={`${home}/criteria/${code}`}>
              <Code>{code}</Code> {title}
            </Link>
            {asked && <span className="kept-text"> – {asked}</span>}
          </span>
          <span className="quiet">
            {answered ? t('answeredAlready') : why && !asked && t(`why_${why}`)}
          </span>
        </li>
      ))}
    </ul>
  )
}
