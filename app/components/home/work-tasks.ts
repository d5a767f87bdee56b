import type { Task } from '#app/components/task-list.tsx'
import { formatDate } from '#app/i18n/format.ts'
import type { T } from '#app/i18n/use-t.ts'
import type { MyWork } from '#app/use-cases/people/my-work.server.ts'
import type { home } from '#templates/messages/home.ts'
import type { Locale } from '#templates/messages/message.ts'

type Words = { t: T<keyof typeof home.pl>; locale: Locale }

type Assessment = MyWork['mentored'][number]

/** States in which the team itself has the next move. */
const own = new Set(['preparing', 'inProgress', 'reconciling', 'ready', 'returned'])

export function assessmentTask(item: Assessment, { t, locale }: Words): Task {
  const { id, state, mode, answered, applicable, standardTitle, standardVersion, cohort } = item
  const key = state === 'ready' && mode === 'self' ? 'selfReady' : state
  const counted = applicable > 0 && state !== 'preparing'
  return {
    to: `/assessments/${id}`,
    label: t('assessmentOf', { title: standardTitle[locale], version: standardVersion }),
    hint: [cohort ?? t('self'), counted && t('answeredOf', { n: answered, of: applicable })]
      .filter(Boolean)
      .join(' · '),
    status: t(`assessment_${key}` as 'assessment_ready'),
    tone: own.has(state) ? 'action' : 'plain',
    progress: counted ? (answered / applicable) * 100 : 0,
  }
}

/** What an organisation has to do: its assessments, or the first step to one. */
export function organisationTasks(item: MyWork['organisations'][number], words: Words): Task[] {
  if (item.assessments.length > 0)
    return item.assessments.map((each) => assessmentTask(each, words))
  return [
    {
      to: `/organisations/${item.id}`,
      label: words.t(item.roles.includes('administrator') ? 'startAssessment' : 'openOrganisation'),
      hint: words.t('noAssessment'),
      status: words.t('open'),
      tone: 'action',
    },
  ]
}

export function reviewTask(item: MyWork['reviews'][number], { t, locale }: Words): Task {
  const together = item.caseState === 'agreeing' || item.caseState === 'drafting'
  const mine = item.state === 'asked' || item.state === 'working' || item.caseState === 'agreeing'
  return {
    to: together ? `/cases/${item.caseId}` : `/reviews/${item.id}`,
    label: item.organisation,
    hint: `${t(item.lead ? 'leadReviewer' : 'oneReviewer')} · ${t('since', { date: formatDate(locale, item.stateSince) })}`,
    status: t(`review_${together ? item.caseState : item.state}` as 'review_asked'),
    tone: mine ? 'action' : 'plain',
  }
}

export function decisionTask(item: MyWork['decisions'][number], { t, locale }: Words): Task {
  return {
    to: `/decisions/${item.id}`,
    label: item.organisation,
    hint: item.meetingOn
      ? t('meeting', { date: formatDate(locale, item.meetingOn) })
      : t('noMeeting'),
    status: t(`decision_${item.state}` as 'decision_onAgenda'),
    tone: 'action',
  }
}

export function submissionTask(item: MyWork['submissions'][number], { t, locale }: Words): Task {
  return {
    to: `/assessments/${item.id}/completeness`,
    label: item.organisation,
    hint: [item.cohort, t('since', { date: formatDate(locale, item.stateSince) })]
      .filter(Boolean)
      .join(' · '),
    status: t('submission_check'),
    tone: 'action',
  }
}

export function caseTask(item: MyWork['cases'][number], { t, locale }: Words): Task {
  return {
    to: `/cases/${item.id}`,
    label: item.organisation,
    hint: t('since', { date: formatDate(locale, item.stateSince) }),
    status: t(`case_${item.state}` as 'case_staffing'),
    tone: 'action',
  }
}

export function invitationTask(item: MyWork['invitations'][number], { t }: Words): Task {
  return {
    to: `/participations/${item.id}`,
    label: item.cohort,
    hint: item.organisation,
    status: t('invitationStatus'),
    tone: 'action',
  }
}
