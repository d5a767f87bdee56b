import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { Button, LinkButton } from '#app/components/button.tsx'
import { AnewRows, CarriedRows } from '#app/components/cycle/carried-rows.tsx'
import { ProblemSummary } from '#app/components/error-summary.tsx'
import { ProblemForm } from '#app/components/problem-form.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { formatDate } from '#app/i18n/format.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { confirmCarried } from '#app/use-cases/assessment/confirm-carried.server.ts'
import { showCarried } from '#app/use-cases/assessment/show-carried.server.ts'
import { whereNext } from '#app/use-cases/assessment/show-criterion.server.ts'
import { assessment } from '#templates/messages/assessment.ts'
import { cycle } from '#templates/messages/cycle.ts'
import { say } from '#templates/messages/message.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showCarried(deps, viewer, { assessmentId: params.id as string }),
)

export const action = acting(async ({ deps, viewer, params, form }) => {
  const assessmentId = params.id as string
  const codes = form.getAll('confirm').map(String)
  await confirmCarried(deps, viewer, { assessmentId, codes })
  const home = `/assessments/${assessmentId}`
  const [code] = codes
  if (form.get('back') !== 'criterion' || !code) return redirect(`${home}/carried`)
  const { next } = await whereNext(deps, viewer, { assessmentId, code })
  return redirect(`${home}/criteria/${next ?? code}`)
})

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, (locale) =>
    say(locale, cycle[locale].carriedPage, { organisation: args.data?.organisation ?? '' }),
  )

export default function CarriedPage() {
  const t = useT(cycle)
  const crumbs = useT(assessment)
  const locale = useLocale()
  const facts = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { id, previous, areas, anew, expected, remarks, counts, mayAnswer } = facts
  const home = `/assessments/${id}`
  return (
    <div className="page">
      <Breadcrumbs
        items={[{ label: crumbs('selfAssessment'), to: home }, { label: t('carriedTitle') }]}
      />
      <h1>{t('carriedTitle')}</h1>
      <p className="lead">{t('carriedLead')}</p>
      <WhoSees>{t('whoSees')}</WhoSees>
      {!previous && <p className="empty">{t('carriedNone')}</p>}
      {previous && (
        <p>
          {t('carriedFrom', {
            date: formatDate(locale, previous.createdAt),
            version: previous.version,
          })}{' '}
          {t('progress', { n: counts.answered, of: counts.applicable })}
        </p>
      )}
      {areas.length === 0 && <ProblemSummary problem={answer} t={t} />}
      {expected.length > 0 && (
        <section aria-labelledby="expected">
          <h2 id="expected">{t('expectedTitle')}</h2>
          <p>{t('expectedText')}</p>
          {remarks && <blockquote className="kept-text">{remarks}</blockquote>}
          <AnewRows rows={expected} home={home} />
        </section>
      )}
      {previous && (
        <h2>{counts.offered > 0 ? t('offered', { n: counts.offered }) : t('carriedAll')}</h2>
      )}
      {areas.map((area, index) => (
        <section key={area.code} aria-labelledby={`area-${area.code}`}>
          <h3 id={`area-${area.code}`}>{area.title}</h3>
          <ProblemForm answer={index === 0 ? answer : undefined} t={t} className="wide-form">
            <CarriedRows rows={area.rows} home={home} mayAnswer={mayAnswer} />
            {mayAnswer && (
              <Button look="secondary">{t('confirmArea', { area: area.title })}</Button>
            )}
          </ProblemForm>
        </section>
      ))}
      {anew.length > 0 && (
        <section aria-labelledby="anew">
          <h2 id="anew">{t('anewTitle')}</h2>
          <p>{t('anewText')}</p>
          <AnewRows rows={anew} home={home} />
        </section>
      )}
      <p>
        <LinkButton to={home} look="quiet">
          {crumbs('backToList')}
        </LinkButton>
      </p>
    </div>
  )
}
