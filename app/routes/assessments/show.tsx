import type { MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { AreaTasks, StarterTasks } from '#app/components/assessments/area-tasks.tsx'
import { titled } from '#app/components/assessments/page-title.ts'
import { NextStep, TasksFoot } from '#app/components/assessments/tasks-foot.tsx'
import { TasksNotices } from '#app/components/assessments/tasks-notices.tsx'
import { CarriedNotice } from '#app/components/cycle/carried-offer.tsx'
import { NextDates } from '#app/components/duty/next-dates.tsx'
import { HelpTasks } from '#app/components/mentoring/help-tasks.tsx'
import { ComparisonNotice, TeamWork } from '#app/components/team/team-work.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { MandateBanner, OtherWays } from '#app/components/workbook/mandate.tsx'
import { type T, useT } from '#app/i18n/use-t.ts'
import { reading } from '#app/route.server.ts'
import { showTasks } from '#app/use-cases/assessment/show-tasks.server.ts'
import { assessment } from '#templates/messages/assessment.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showTasks(deps, viewer, { assessmentId: params.id as string }),
)

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  titled(matches, 'tasksTitle', { organisation: data?.organisation.name ?? '' })

export default function TasksPage() {
  const t = useT(assessment)
  const facts = useLoaderData<typeof loader>()
  const { life, organisation, standard, cohort, counts, starter, mode } = facts
  const working = ['inProgress', 'reconciling', 'returned'].includes(life)
  const heading =
    working && counts.minutes > 0
      ? timeLeft(t, counts.minutes)
      : t(`life_${life}` as 'life_inProgress')
  return (
    <div className="page">
      <p className="page__over">
        <Link to={`/organisations/${organisation.id}`}>{organisation.name}</Link> · {standard.title}{' '}
        {standard.version}
        {cohort && ` · ${cohort}`}
      </p>
      <h1>{heading}</h1>
      {life !== 'preparing' && (
        <p className="lead">
          {t('appliesOf', { n: counts.applicable, of: counts.total })}{' '}
          <Link to={`/organisations/${organisation.id}/applicability`}>{t('whyThese')}</Link>
        </p>
      )}
      <WhoSees>{mode === 'self' ? t('whoSeesSelf') : t('whoSeesTasks')}</WhoSees>
      <MandateBanner mandate={facts.mandate} />
      <TasksNotices facts={facts} />
      <ComparisonNotice facts={facts} />
      <CarriedNotice waiting={facts.carried} id={facts.id} />
      {starter ? <StarterTasks facts={facts} starter={starter} /> : <AreaTasks facts={facts} />}
      <NextStep facts={facts} />
      <HelpTasks help={facts.mentoring} id={facts.id} />
      <NextDates next={facts.nextDates} organisationId={organisation.id} />
      <TeamWork facts={facts} />
      <TasksFoot facts={facts} />
      <OtherWays id={facts.id} mayRead={facts.may.read} mandate={facts.mandate} />
    </div>
  )
}

/** To ten minutes, because nobody knows it better; hours once there is more than one. */
function timeLeft(t: T<keyof typeof assessment.pl>, minutes: number): string {
  if (minutes <= 60) return t('minutesLeft', { n: minutes })
  const rounded = Math.round(minutes / 10) * 10
  const [h, m] = [Math.floor(rounded / 60), rounded % 60]
  return m === 0 ? t('wholeHoursLeft', { h }) : t('hoursLeft', { h, m })
}
