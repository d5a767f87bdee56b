import type { MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { titled } from '#app/components/assessments/page-title.ts'
import { ResultArea } from '#app/components/assessments/result-area.tsx'
import { WorthDoing } from '#app/components/assessments/worth-doing.tsx'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { formatDate } from '#app/i18n/format.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import { reading } from '#app/route.server.ts'
import { showResult } from '#app/use-cases/assessment/show-result.server.ts'
import { assessment } from '#templates/messages/assessment.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showResult(deps, viewer, { assessmentId: params.id as string }),
)

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  titled(matches, 'resultTitle', { organisation: data?.organisation ?? '' })

export default function ResultPage() {
  const t = useT(assessment)
  const locale = useLocale()
  const { id, organisation, standard, at, areas, titles, first, mode } =
    useLoaderData<typeof loader>()
  const home = `/assessments/${id}`
  const open = areas.some((area) => area.open > 0)
  return (
    <div className="page">
      <Breadcrumbs items={[{ label: t('selfAssessment'), to: home }, { label: t('resultTask') }]} />
      <p className="page__over">
        {organisation} · {standard.title} {standard.version} · {formatDate(locale, at)}
      </p>
      <h1>{t('resultTask')}</h1>
      <p className="lead">{open ? t('resultOpen') : t('resultWhole')}</p>
      <WhoSees>{mode === 'self' ? t('whoSeesSelf') : t('whoSeesDraft')}</WhoSees>
      <ul className="result">
        {areas.map((area) => (
          <ResultArea key={area.code} area={area} titles={titles} home={home} />
        ))}
      </ul>
      <WorthDoing first={first} home={home} />
      <p className="quiet">{t('resultNote')}</p>
      <p className="print-hint">
        <Link to={`${home}/plan`}>{t('planTask')}</Link> · {t('printHint')}
      </p>
    </div>
  )
}
