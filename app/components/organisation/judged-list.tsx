import { Link } from '@remix-run/react'
import { Code } from '#app/components/code.tsx'
import { CriterionMarks } from '#app/components/standard/criterion-marks.tsx'
import { useLocale } from '#app/i18n/use-t.ts'
import type { Judged } from '#app/use-cases/organisation/show-applicability.server.ts'
import type { Area } from '#workflows/standard/manifest.ts'

/** Criteria by area, each with the sentence that says why it applies or not. */
export function JudgedList({
  criteria,
  areas,
  standard,
}: {
  criteria: Judged[]
  areas: Area[]
  standard: string
}) {
  const locale = useLocale()
  const filled = areas.filter(({ code }) => criteria.some(({ area }) => area === code))
  return filled.map((area) => (
    <section key={area.code}>
      <h3>{area.title[locale]}</h3>
      <ul className="criteria criteria--dense">
        {criteria
          .filter((criterion) => criterion.area === area.code)
          .map((criterion) => (
            <li key={criterion.code}>
              <p className="criteria__head">
                <Code>{criterion.code}</Code>
                <Link to={`${standard}/${criterion.code}`}>{criterion.title[locale]}</Link>
                <CriterionMarks {...criterion} />
              </p>
              <p className="muted">{criterion.reason[locale]}</p>
            </li>
          ))}
      </ul>
    </section>
  ))
}
