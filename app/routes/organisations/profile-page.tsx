import { type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { Button, ButtonRow } from '#app/components/button.tsx'
import { ProfileDoubts } from '#app/components/organisation/profile-doubts.tsx'
import { ProfileSteps } from '#app/components/organisation/profile-steps.tsx'
import { AnswerText, QuestionField } from '#app/components/organisation/question-field.tsx'
import { ProblemForm } from '#app/components/problem-form.tsx'
import { SummaryList } from '#app/components/summary-list.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { profileAnswers, seenRevisions } from '#app/forms/profile-answers.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { saveProfile } from '#app/use-cases/organisation/save-profile.server.ts'
import { showProfilePage } from '#app/use-cases/organisation/show-profile.server.ts'
import { organisation } from '#templates/messages/organisation.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showProfilePage(deps, viewer, { organisationId: params.id ?? '', page: params.page ?? '' }),
)

export const action = acting(async ({ deps, viewer, params, form }) => {
  const { id: organisationId = '', page = '' } = params
  const { questions, required, next } = await showProfilePage(deps, viewer, {
    organisationId,
    page,
  })
  const answers = profileAnswers(form, questions, { required })
  const seen = seenRevisions(form, questions)
  const { newlyAsked } = await saveProfile(deps, viewer, { organisationId, answers, seen })
  const here = `/organisations/${organisationId}`
  const more = newlyAsked.find((question) => question.page === page)
  if (more) return redirect(`${here}/profile/${page}#${more.fact}`)
  return redirect(next ? `${here}/profile/${next}` : `${here}/applicability`)
})

/** After a conflict the page must show what the other person saved. */
export const shouldRevalidate = () => true

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, (locale) => args.data?.page.title[locale])

export default function ProfilePage() {
  const shown = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useT(organisation)
  const locale = useLocale()
  const { page, questions, legalForm, steps, previous } = shown
  const here = `/organisations/${shown.organisation.id}`
  const profile = `${here}/profile`
  const sayProblem = (key: string) => {
    const [reason, fact] = key.split(':')
    const about = questions.find((question) => question.fact === fact)
    return [about?.text[locale], t(reason as 'factMissing')].filter(Boolean).join(' ')
  }
  return (
    <>
      <Breadcrumbs
        items={[
          { label: shown.organisation.name, to: here },
          { label: t('profile'), to: profile },
          { label: page.title[locale] },
        ]}
      />
      <ProfileSteps steps={steps} here={page.id} profile={profile} />
      <h1>{page.title[locale]}</h1>
      {page.intro && <p className="lead">{page.intro[locale]}</p>}
      <WhoSees>{t('seenByTeam')}</WhoSees>
      <ProfileDoubts doubts={shown.problems} profile={profile} mayAnswer />
      <ProblemForm answer={answer} t={sayProblem}>
        {legalForm && (
          <SummaryList
            rows={[
              {
                label: legalForm.text[locale],
                value: <AnswerText question={legalForm} />,
                change: shown.mayEditDetails ? `${here}/edit#legalForm` : undefined,
              },
            ]}
          />
        )}
        {questions.map((question) => (
          <QuestionField key={question.fact} question={question} answer={answer} />
        ))}
        <ButtonRow>
          <Button>{t(shown.next ? 'saveAndContinue' : 'saveAndFinish')}</Button>
          <Link to={previous ? `${profile}/${previous}` : profile}>{t('back')}</Link>
        </ButtonRow>
      </ProblemForm>
    </>
  )
}
