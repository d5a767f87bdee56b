import { type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData, useParams } from '@remix-run/react'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { Button, ButtonRow } from '#app/components/button.tsx'
import { OwnFacts } from '#app/components/document/own-facts.tsx'
import { QuestionFields } from '#app/components/document/question-fields.tsx'
import { ProblemForm } from '#app/components/problem-form.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { documentAnswers, documentMoveForm } from '#app/forms/document.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { showQuestions } from '#app/use-cases/document/show-document.server.ts'
import { saveDocument } from '#app/use-cases/document/write.server.ts'
import { document } from '#templates/messages/document.ts'

export const loader = reading(({ deps, viewer, params }) => {
  const { id: organisationId = '', document: id = '' } = params
  return showQuestions(deps, viewer, { organisationId, id })
})

export const action = acting(async ({ deps, viewer, params, form, parse }) => {
  const { id: organisationId = '', document: id = '' } = params
  const { questions } = await showQuestions(deps, viewer, { organisationId, id })
  const { revision } = parse(documentMoveForm)
  const answers = documentAnswers(form, questions)
  await saveDocument(deps, viewer, { organisationId, id, revision, answers })
  return redirect(`/organisations/${organisationId}/documents/${id}`)
})

/** After a conflict the page must show what the other person saved. */
export const shouldRevalidate = () => true

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, () => args.data?.template.title)

export default function EditDocument() {
  const { organisation, template, questions, answers, own, revision } =
    useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { document: id } = useParams()
  const t = useT(document)
  const here = `/organisations/${organisation.id}`
  return (
    <div className="page page--narrow">
      <Breadcrumbs
        items={[
          { label: organisation.name, to: here },
          { label: t('ownTitle'), to: `${here}/documents` },
          { label: template.title, to: `${here}/documents/${id}` },
          { label: t('editTitle') },
        ]}
      />
      <h1>{t('editTitle')}</h1>
      <p className="lead" lang="pl">
        {template.title}
      </p>
      <WhoSees>{t('seenByTeam')}</WhoSees>
      <ProblemForm answer={answer} t={t} revision={revision}>
        <QuestionFields questions={questions} answers={answers} answer={answer} />
        <ButtonRow>
          <Button>{t('save')}</Button>
          <Link to={`${here}/documents/${id}`}>{t('cancel')}</Link>
        </ButtonRow>
      </ProblemForm>
      <OwnFacts own={own} />
    </div>
  )
}
