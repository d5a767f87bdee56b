import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { EvidenceList } from '#app/components/assessments/evidence-list.tsx'
import { titled } from '#app/components/assessments/page-title.ts'
import { ReuseForm } from '#app/components/assessments/reuse-form.tsx'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { Button, ButtonRow } from '#app/components/button.tsx'
import { DocumentFields } from '#app/components/evidence/document-fields.tsx'
import { UploadForm } from '#app/components/evidence/upload-form.tsx'
import { TextField } from '#app/components/field.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { addingEvidence } from '#app/evidence-actions.server.ts'
import { useT } from '#app/i18n/use-t.ts'
import { reading } from '#app/route.server.ts'
import { showCriterion } from '#app/use-cases/assessment/show-criterion.server.ts'
import { showPick } from '#app/use-cases/evidence/pick.server.ts'
import { assessment } from '#templates/messages/assessment.ts'
import { evidence as words } from '#templates/messages/evidence.ts'

export const loader = reading(async ({ deps, viewer, params, url }) => {
  const place = { assessmentId: params.id as string, code: params.code as string }
  const facts = await showCriterion(deps, viewer, place)
  const { id, code, title, evidence, mayAnswer } = facts
  const q = (url.searchParams.get('q') ?? '').slice(0, 200)
  const mayPick = facts.library.length > 0
  return { id, code, title, evidence, mayAnswer, mayPick, pick: showPick(facts.library, q) }
})

export const action = addingEvidence

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  titled(matches, 'evidenceTitle', { code: data?.code ?? '' })

export default function EvidencePage() {
  const t = useT(assessment)
  const say = useT(words)
  const answer = useActionData()
  const { id, code, title, evidence, mayAnswer, mayPick, pick } = useLoaderData<typeof loader>()
  const address = `/assessments/${id}/criteria/${code}`
  return (
    <div className="page page--narrow">
      <Breadcrumbs
        items={[
          { label: t('selfAssessment'), to: `/assessments/${id}` },
          { label: code, to: address },
          { label: t('evidenceCrumb') },
        ]}
      />
      <h1>{t('evidenceTitle', { code })}</h1>
      <p className="lead">{title}</p>
      <WhoSees>{t('whoSeesEvidence')}</WhoSees>
      {evidence.length > 0 && <EvidenceList items={evidence} {...(mayAnswer && { address })} />}
      {mayPick && <ReuseForm {...pick} address={address} />}
      {mayAnswer && (
        <>
          <h2>{say('newEvidence')}</h2>
          <UploadForm answer={answer} address={`${address}/evidence`}>
            <DocumentFields />
            <TextField
              name="note"
              label={say('note')}
              hint={say('noteHint')}
              maxLength={300}
              optional
            />
            <ButtonRow>
              <Button>{say('addEvidence')}</Button>
            </ButtonRow>
          </UploadForm>
        </>
      )}
    </div>
  )
}
