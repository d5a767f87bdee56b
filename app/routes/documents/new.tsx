import { type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { Button, ButtonRow } from '#app/components/button.tsx'
import { MissingFacts, OwnFacts } from '#app/components/document/own-facts.tsx'
import { QuestionFields } from '#app/components/document/question-fields.tsx'
import { ProblemForm } from '#app/components/problem-form.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { documentAnswers } from '#app/forms/document.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { showQuestions } from '#app/use-cases/document/show-document.server.ts'
import { startDocument } from '#app/use-cases/document/write.server.ts'
import { document } from '#templates/messages/document.ts'

export const loader = reading(({ deps, viewer, params }) => {
  const { id: organisationId = '', template = '' } = params
  return showQuestions(deps, viewer, { organisationId, template })
})

export const action = acting(async ({ deps, viewer, params, form }) => {
  const { id: organisationId = '', template = '' } = params
  const { questions } = await showQuestions(deps, viewer, { organisationId, template })
  const answers = documentAnswers(form, questions)
  const id = await startDocument(deps, viewer, { organisationId, template, answers })
  return redirect(`/organisations/${organisationId}/documents/${id}`)
})

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, () => args.data?.template.title)

export default function NewDocument() {
  const { organisation, template, questions, answers, own, missing } =
    useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useT(document)
  const here = `/organisations/${organisation.id}`
  return (
    <div className="page page--narrow">
      <Breadcrumbs
        items={[
          { label: organisation.name, to: here },
          { label: t('ownTitle'), to: `${here}/documents` },
          { label: t('newTitle') },
        ]}
      />
      <h1 lang="pl">{template.title}</h1>
      <p className="lead">{t('newLead')}</p>
      <WhoSees>{t('seenByTeam')}</WhoSees>
      <ProblemForm answer={answer} t={t}>
        <QuestionFields questions={questions} answers={answers} answer={answer} />
        <ButtonRow>
          <Button>{t('create')}</Button>
          <Link to={`${here}/documents`}>{t('cancel')}</Link>
        </ButtonRow>
      </ProblemForm>
      <OwnFacts own={own} />
      <MissingFacts missing={missing} organisationId={organisation.id} />
    </div>
  )
}
