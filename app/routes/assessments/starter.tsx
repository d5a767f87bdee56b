import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AreaRow } from '#app/components/assessments/area-row.tsx'
import { titled } from '#app/components/assessments/page-title.ts'
import { useScripted } from '#app/components/assessments/use-autosave.ts'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { Pager } from '#app/components/pager.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { useT } from '#app/i18n/use-t.ts'
import { reading } from '#app/route.server.ts'
import { showStarter } from '#app/use-cases/assessment/show-starter.server.ts'
import { assessment } from '#templates/messages/assessment.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showStarter(deps, viewer, { assessmentId: params.id as string }),
)

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, 'starterTitle', { n: data?.rows.length ?? 0 })

export default function StarterPage() {
  const t = useT(assessment)
  const { id, rows, answered, mayAnswer } = useLoaderData<typeof loader>()
  const scripted = useScripted()
  const home = `/assessments/${id}`
  const title = t('starterTitle', { n: rows.length })
  return (
    <div className="page">
      <Breadcrumbs items={[{ label: t('selfAssessment'), to: home }, { label: title }]} />
      <h1>{title}</h1>
      <p className="lead">{t('answeredOf', { n: answered, of: rows.length })}</p>
      <WhoSees>{t('whoSeesDraft')}</WhoSees>
      <ol className="area-rows">
        {rows.map((row) => (
          <AreaRow
            key={row.code}
            row={row}
            address={`${home}/criteria/${row.code}`}
            mayAnswer={mayAnswer}
            scripted={scripted}
            goOn="starter"
          />
        ))}
      </ol>
      <Pager next={{ to: `${home}/evidence`, label: t('whatConfirms') }} />
    </div>
  )
}
