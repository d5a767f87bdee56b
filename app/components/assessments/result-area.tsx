import { Link } from '@remix-run/react'
import { LabelledMeter } from '#app/components/meter.tsx'
import { Tag } from '#app/components/tag.tsx'
import { useT } from '#app/i18n/use-t.ts'
import type { showResult } from '#app/use-cases/assessment/show-result.server.ts'
import { assessment } from '#templates/messages/assessment.ts'

type Area = Awaited<ReturnType<typeof showResult>>['areas'][number]
type Props = { area: Area; titles: Record<string, string>; home: string }

/** The share of points never stands alone: the duties that are missing are named under it. */
export function ResultArea({ area, titles, home }: Props) {
  const t = useT(assessment)
  const { title, range, level, missing, open } = area
  if (range === null) {
    return (
      <li className="result__area">
        <h2>{title}</h2>
        <p className="quiet">{t('areaNotCounted')}</p>
      </li>
    )
  }
  const figure =
    open > 0
      ? t('percentRange', { from: range.lowest, to: range.highest })
      : t('percent', { n: range.lowest })
  return (
    <li className="result__area">
      <LabelledMeter
        name={<h2 className="result__title">{title}</h2>}
        figure={figure}
        value={range.lowest}
        upTo={range.highest}
      />
      <p>
        {level && <Tag tone={level === 'on-the-way' ? 'plain' : 'good'}>{t(`level_${level}`)}</Tag>}{' '}
        {open > 0 && t('openCriteria', { n: open })}
      </p>
      {missing.length > 0 ? (
        <>
          <p>{t('missingDuties', { n: missing.length })}</p>
          <ul>
            {missing.map((code) => (
              <li key={code}>
                <Link to={`${home}/criteria/${code}`}>
                  {code} {titles[code]}
                </Link>
              </li>
            ))}
          </ul>
        </>
      ) : (
        open === 0 && <p>{t('noDutyMissing')}</p>
      )}
    </li>
  )
}
