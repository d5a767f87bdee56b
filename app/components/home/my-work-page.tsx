import type { ReactNode } from 'react'
import { ButtonRow, LinkButton } from '#app/components/button.tsx'
import {
  assessmentTask,
  caseTask,
  decisionTask,
  invitationTask,
  organisationTasks,
  reviewTask,
  submissionTask,
} from '#app/components/home/work-tasks.ts'
import { WaitingHelp } from '#app/components/mentoring/waiting-help.tsx'
import { type Task, TaskList } from '#app/components/task-list.tsx'
import { useMyTasks } from '#app/components/team/my-tasks.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import type { MyWork } from '#app/use-cases/people/my-work.server.ts'
import { home } from '#templates/messages/home.ts'

/** Everything that waits for one person, whatever their roles. */
export function MyWorkPage({ work }: { work: MyWork }) {
  const t = useT(home)
  const words = { t, locale: useLocale() }
  const mine = useMyTasks(work.assigned)
  const { organisations, invitations, reviews, decisions, submissions, cases, mentored } = work
  const nothing = Object.values(work).every((part) => !Array.isArray(part) || part.length === 0)
  const serves = work.coordinates || work.watches
  return (
    <div className="page">
      <h1>{t('workTitle')}</h1>
      <p className="lead">{t('workLead')}</p>
      <WhoSees>{t('whoSees')}</WhoSees>
      {nothing && !serves && <NothingYet />}
      {nothing && serves && <p className="empty">{t('nothingNow')}</p>}
      <Group {...mine} />
      <Group title={t('invitations')} tasks={invitations.map((i) => invitationTask(i, words))} />
      {organisations.map((organisation) => (
        <Group
          key={organisation.id}
          title={<a href={`/organisations/${organisation.id}`}>{organisation.name}</a>}
          tasks={organisationTasks(organisation, words)}
        />
      ))}
      <WaitingHelp waiting={work.help} desk={work.mentors} />
      <Group title={t('reviews')} tasks={reviews.map((item) => reviewTask(item, words))} />
      <Group title={t('decisions')} tasks={decisions.map((item) => decisionTask(item, words))} />
      <Group
        title={t('submissions')}
        tasks={submissions.map((item) => submissionTask(item, words))}
      />
      <Group title={t('cases')} tasks={cases.map((item) => caseTask(item, words))} />
      <Group
        title={t('mentored')}
        tasks={mentored.map((item) => ({
          ...assessmentTask(item, words),
          label: item.organisation,
        }))}
      />
      {serves && <CohortGroup outbox={work.coordinates} />}
      {organisations.length > 0 && (
        <ButtonRow>
          <LinkButton to="/organisations/new" look="quiet">
            {t('newOrganisation')}
          </LinkButton>
        </ButtonRow>
      )}
    </div>
  )
}

function Group({ title, tasks }: { title: ReactNode; tasks: Task[] }) {
  if (tasks.length === 0) return null
  return (
    <section className="home__group">
      <h2>{title}</h2>
      <TaskList tasks={tasks} />
    </section>
  )
}

function CohortGroup({ outbox }: { outbox: boolean }) {
  const t = useT(home)
  const tasks: Task[] = [{ to: '/cohorts', label: t('allCohorts'), hint: t('allCohortsHint') }]
  if (outbox) tasks.push({ to: '/outbox', label: t('outbox'), hint: t('outboxHint') })
  return <Group title={t('cohorts')} tasks={tasks} />
}

function NothingYet() {
  const t = useT(home)
  return (
    <section className="card">
      <h2>{t('emptyTitle')}</h2>
      <p>{t('emptyText')}</p>
      <ButtonRow>
        <LinkButton to="/organisations/new">{t('newOrganisation')}</LinkButton>
      </ButtonRow>
    </section>
  )
}
