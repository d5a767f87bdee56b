import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { LinkButton } from '#app/components/button.tsx'
import { ProfileDoubts } from '#app/components/organisation/profile-doubts.tsx'
import { AnswerText } from '#app/components/organisation/question-field.tsx'
import { SummaryList } from '#app/components/summary-list.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { formatDate } from '#app/i18n/format.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import { reading } from '#app/route.server.ts'
import { showProfile } from '#app/use-cases/organisation/show-profile.server.ts'
import { organisation } from '#templates/messages/organisation.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showProfile(deps, viewer, { organisationId: params.id ?? '' }),
)

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => String(organisation[locale].profileTitle))

export default function Profile() {
  const {
    organisation: whose,
    pages,
    problems,
    mayEdit,
    mayEditDetails,
  } = useLoaderData<typeof loader>()
  const t = useT(organisation)
  const locale = useLocale()
  const here = `/organisations/${whose.id}`
  const changeOf = (page: string, fact: string) => {
    if (fact === 'legalForm') return mayEditDetails ? `${here}/edit#legalForm` : undefined
    return mayEdit ? `${here}/profile/${page}#${fact}` : undefined
  }
  return (
    <>
      <Breadcrumbs items={[{ label: whose.name, to: here }, { label: t('profile') }]} />
      <h1>{t('profileTitle')}</h1>
      <p className="lead">{t('profileLead')}</p>
      <WhoSees>{t('seenByTeam')}</WhoSees>
      <ProfileDoubts doubts={problems} profile={`${here}/profile`} mayAnswer={mayEdit} />
      {pages.map((page) => (
        <section key={page.id}>
          <h2>{page.title[locale]}</h2>
          <SummaryList
            rows={page.questions.map((question) => ({
              label: question.text[locale],
              value: (
                <>
                  <AnswerText question={question} />{' '}
                  {question.asOf && (
                    <small className="muted">
                      ({t('asOf', { date: formatDate(locale, question.asOf) })})
                    </small>
                  )}
                </>
              ),
              change: changeOf(page.id, question.fact),
            }))}
          />
        </section>
      ))}
      <LinkButton to={`${here}/applicability`}>{t('toApplicability')}</LinkButton>
    </>
  )
}
