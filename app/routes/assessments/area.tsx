import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AreaRow } from '#app/components/assessments/area-row.tsx'
import { titled } from '#app/components/assessments/page-title.ts'
import { useScripted } from '#app/components/assessments/use-autosave.ts'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { Pager } from '#app/components/pager.tsx'
import { AreaDone } from '#app/components/team/area-done.tsx'
import { AssignedLine } from '#app/components/team/assigned.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { useT } from '#app/i18n/use-t.ts'
import { reading } from '#app/route.server.ts'
import { showArea } from '#app/use-cases/assessment/show-area.server.ts'
import { assessment } from '#templates/messages/assessment.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showArea(deps, viewer, { assessmentId: params.id as string, area: params.area as string }),
)

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  titled(matches, 'areaTitle', { area: data?.area.title ?? '' })

export default function AreaPage() {
  const t = useT(assessment)
  const facts = useLoaderData<typeof loader>()
  const { id, area, rows, answered, mayAnswer, previous, next } = facts
  const scripted = useScripted()
  const home = `/assessments/${id}`
  return (
    <div className="page">
      <Breadcrumbs items={[{ label: t('selfAssessment'), to: home }, { label: area.title }]} />
      <h1>{area.title}</h1>
      <p className="lead">{t('answeredOf', { n: answered, of: rows.length })}</p>
      <WhoSees>{t('whoSeesDraft')}</WhoSees>
      <AssignedLine assessmentId={id} assigned={facts.assigned} mayAssign={mayAnswer} />
      {rows.length === 0 && <p className="empty">{t('areaEmpty')}</p>}
      <ol className="area-rows">
        {rows.map((row) => (
          <AreaRow
            key={row.code}
            row={row}
            address={`${home}/criteria/${row.code}`}
            mayAnswer={mayAnswer}
            scripted={scripted}
          />
        ))}
      </ol>
      <AreaDone address={`${home}/areas/${area.code}`} {...facts} />
      <Pager
        previous={
          previous ? { to: `${home}/areas/${previous.code}`, label: previous.title } : undefined
        }
        next={
          next
            ? { to: `${home}/areas/${next.code}`, label: next.title }
            : { to: `${home}/check`, label: t('checkTitle') }
        }
      />
    </div>
  )
}
