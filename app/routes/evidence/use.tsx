import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { Button, ButtonRow } from '#app/components/button.tsx'
import { UseAreas } from '#app/components/evidence/use-areas.tsx'
import { ProblemForm } from '#app/components/problem-form.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { usesForm } from '#app/forms/evidence.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { placeDocument } from '#app/use-cases/evidence/place-document.server.ts'
import { showUse } from '#app/use-cases/evidence/show-document.server.ts'
import { evidence } from '#templates/messages/evidence.ts'
import { say } from '#templates/messages/message.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showUse(deps, viewer, { organisationId: params.id as string, itemId: params.item as string }),
)

export const action = acting(async ({ deps, viewer, params, parse, form }) => {
  const place = { organisationId: params.id as string, itemId: params.item as string }
  const { assessmentId, codes } = parse(usesForm)
  const noteFor = (code: string) =>
    String(form.get(`note-${code}`) ?? '')
      .trim()
      .slice(0, 300)
  const uses = codes.map((code) => ({ code, note: noteFor(code) }))
  await placeDocument(deps, viewer, { ...place, assessmentId, uses })
  return redirect(`/organisations/${place.organisationId}/evidence/${place.itemId}`)
})

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, (locale) => say(locale, evidence[locale].useTitle))

export default function UsePage() {
  const t = useT(evidence)
  const { organisation, itemId, newest, assessments } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const library = `/organisations/${organisation.id}/evidence`
  return (
    <div className="page page--narrow">
      <Breadcrumbs
        items={[
          { label: t('library'), to: library },
          { label: newest.name, to: `${library}/${itemId}` },
          { label: t('useMore') },
        ]}
      />
      <h1>{t('useTitle')}</h1>
      <p className="lead">{newest.name}</p>
      <p>{t('useLead')}</p>
      <WhoSees>{t('whoSeesLibrary')}</WhoSees>
      {assessments.length === 0 && <p className="empty">{t('useNothing')}</p>}
      {assessments.map(({ id, cohort, areas }) => (
        <section key={id}>
          {assessments.length > 1 && <h2>{cohort ?? t('assessment')}</h2>}
          <ProblemForm answer={answer} t={t}>
            <input type="hidden" name="assessmentId" value={id} />
            <UseAreas areas={areas} />
            <ButtonRow>
              <Button>{t('useSave')}</Button>
            </ButtonRow>
          </ProblemForm>
        </section>
      ))}
    </div>
  )
}
