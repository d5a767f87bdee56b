import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { EvidenceList } from '#app/components/assessments/evidence-list.tsx'
import { titled } from '#app/components/assessments/page-title.ts'
import { ReuseForm } from '#app/components/assessments/reuse-form.tsx'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { Button, ButtonRow } from '#app/components/button.tsx'
import { CheckedForm } from '#app/components/checked-form.tsx'
import { RadioGroup } from '#app/components/choice.tsx'
import { DateField, TextField } from '#app/components/field.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { evidenceForm } from '#app/forms/assessment.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { showCriterion } from '#app/use-cases/assessment/show-criterion.server.ts'
import { addEvidence } from '#app/use-cases/evidence/add.server.ts'
import { assessment } from '#templates/messages/assessment.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showCriterion(deps, viewer, { assessmentId: params.id as string, code: params.code as string }),
)

export const action = acting(async ({ deps, viewer, params, parse }) => {
  const place = { assessmentId: params.id as string, code: params.code as string }
  await addEvidence(deps, viewer, { ...place, ...parse(evidenceForm) })
  return redirect(`/assessments/${place.assessmentId}/criteria/${place.code}#evidence`)
})

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  titled(matches, 'evidenceTitle', { code: data?.code ?? '' })

export default function EvidencePage() {
  const t = useT(assessment)
  const { id, code, title, evidence, library, mayAnswer } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
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
      {library.length > 0 && <ReuseForm library={library} address={address} />}
      {mayAnswer && (
        <>
          <h2>{t('newEvidence')}</h2>
          <CheckedForm schema={evidenceForm} answer={answer} t={t}>
            <RadioGroup
              name="form"
              label={t('evidenceForm')}
              defaultValue="record"
              options={[
                { value: 'record', label: t('form_record'), hint: t('form_recordHint') },
                { value: 'link', label: t('form_link'), hint: t('form_linkHint') },
                { value: 'onVisit', label: t('form_onVisit'), hint: t('form_onVisitHint') },
              ]}
            />
            <TextField name="name" label={t('evidenceName')} maxLength={200} />
            <DateField name="documentDate" label={t('documentDate')} optional />
            <TextField
              name="place"
              label={t('documentPlace')}
              hint={t('documentPlaceHint')}
              optional
            />
            <TextField
              name="url"
              type="url"
              label={t('evidenceUrl')}
              hint={t('evidenceUrlHint')}
              optional
            />
            <TextField
              name="note"
              label={t('evidenceNote')}
              hint={t('evidenceNoteHint')}
              optional
            />
            <ButtonRow>
              <Button>{t('addEvidence')}</Button>
            </ButtonRow>
          </CheckedForm>
        </>
      )}
    </div>
  )
}
