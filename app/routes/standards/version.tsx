import type { MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { Code } from '#app/components/code.tsx'
import { NoticeBanner } from '#app/components/notice-banner.tsx'
import { CriteriaFilter } from '#app/components/standard/criteria-filter.tsx'
import { CriterionMarks } from '#app/components/standard/criterion-marks.tsx'
import { StandardFacts, versionAddress } from '#app/components/standard/standard-facts.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import { publicReading } from '#app/route.server.ts'
import { showStandard } from '#app/use-cases/standard/show-standard.server.ts'
import { standard } from '#templates/messages/standard.ts'
import { workbook } from '#templates/messages/workbook.ts'

export const loader = publicReading(async ({ deps, params, url }) => {
  const asked = (name: string) => (url.searchParams.get(name) ?? '').slice(0, 100)
  const filter = {
    words: asked('words'),
    area: asked('area'),
    kind: asked('kind'),
    level: asked('level'),
  }
  const { slug = '', version = '' } = params
  return { filter, standard: await showStandard(deps, { slug, version, filter }) }
})

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(
    args,
    (locale) => args.data && `${args.data.standard.title[locale]} ${args.data.standard.version}`,
  )

export default function StandardVersion() {
  const { filter, standard: shown } = useLoaderData<typeof loader>()
  const t = useT(standard)
  const paper = useT(workbook)
  const locale = useLocale()
  const here = versionAddress(shown)
  const areas = shown.areas.filter(({ criteria }) => criteria.length > 0)
  return (
    <>
      <Breadcrumbs
        items={[{ label: t('listTitle'), to: '/standards' }, { label: shown.version }]}
      />
      <h1>{shown.title[locale]}</h1>
      <StandardFacts version={shown} />
      <NoticeBanner>
        <p>{shown.notice[locale]}</p>
      </NoticeBanner>
      <WhoSees>{t('everyone')}</WhoSees>
      <p>
        <Link to={`${here}/workbook`}>{paper('publicLink')}</Link>
      </p>
      <CriteriaFilter wanted={filter} areas={shown.areas} here={here} />
      <p role="status">
        {shown.found === 0
          ? t('nothingFound')
          : shown.found === shown.total
            ? t('criteriaCount', { n: shown.total })
            : t('found', { n: shown.found, total: shown.total })}
      </p>
      {areas.map((area) => (
        <section key={area.code} aria-labelledby={area.code}>
          <h2 id={area.code}>
            {area.title[locale]}{' '}
            <small className="muted">{t('criteriaCount', { n: area.criteria.length })}</small>
          </h2>
          <ul className="criteria">
            {area.criteria.map((criterion) => (
              <li key={criterion.code}>
                <p className="criteria__head">
                  <Code>{criterion.code}</Code> <CriterionMarks {...criterion} />
                </p>
                <h3>
                  <Link to={`${here}/${criterion.code}`}>{criterion.title[locale]}</Link>
                </h3>
                <p>{criterion.statement[locale]}</p>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <h2>{t('hashTitle')}</h2>
      <p>{t('hashText')}</p>
      <p className="hash">{shown.sha256}</p>
      <p className="muted">
        {t('validity', {
          selfAssessment: shown.validity.selfAssessmentMonths,
          certificate: shown.validity.certificateMonths,
        })}
      </p>
    </>
  )
}
