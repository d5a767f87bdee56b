import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { CheckArea } from '#app/components/assessments/check-area.tsx'
import { GapList } from '#app/components/assessments/gap-list.tsx'
import { MoveForm } from '#app/components/assessments/move-form.tsx'
import { titled } from '#app/components/assessments/page-title.ts'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { ButtonRow, LinkButton } from '#app/components/button.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { useT } from '#app/i18n/use-t.ts'
import { reading } from '#app/route.server.ts'
import { showCheck } from '#app/use-cases/assessment/show-check.server.ts'
import { assessment } from '#templates/messages/assessment.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showCheck(deps, viewer, { assessmentId: params.id as string }),
)

export const meta: MetaFunction<typeof loader> = ({ matches }) => titled(matches, 'checkTitle')

export default function CheckPage() {
  const t = useT(assessment)
  const facts = useLoaderData<typeof loader>()
  const { id, version, areas, gaps, actions, may, mode } = facts
  const home = `/assessments/${id}`
  return (
    <div className="page">
      <Breadcrumbs items={[{ label: t('selfAssessment'), to: home }, { label: t('checkTitle') }]} />
      <h1>{t('checkTitle')}</h1>
      <WhoSees>{t('whoSeesDraft')}</WhoSees>
      <GapList gaps={gaps} home={home} mayFill={may.answer} />
      {areas.map((area) => (
        <CheckArea key={area.code} area={area} home={home} mayChange={may.answer} />
      ))}
      <ButtonRow>
        {actions.finish && (
          <MoveForm address={`${home}/finish`} version={version} label={t('finish')} />
        )}
        {actions.submit && may.submit && mode !== 'self' && (
          <LinkButton to={`${home}/submit`}>{t('submitTask')}</LinkButton>
        )}
        {actions.close && (
          <MoveForm address={`${home}/close`} version={version} label={t('close')} />
        )}
        {actions.reopen && (
          <MoveForm
            address={`${home}/reopen`}
            version={version}
            label={t('reopen')}
            look="secondary"
          />
        )}
      </ButtonRow>
    </div>
  )
}
