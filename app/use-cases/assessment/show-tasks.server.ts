import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { submissionWindow } from '#app/use-cases/cohort/submission-window.server.ts'
import { showNextDates } from '#app/use-cases/duty/show.server.ts'
import { readHelpTasks } from '#app/use-cases/mentoring/read-tasks.server.ts'
import { readCourses } from '#app/use-cases/organisation/read-courses.server.ts'
import { readProfile } from '#app/use-cases/organisation/read-profile.server.ts'
import { readTeamwork } from '#app/use-cases/team/read-teamwork.server.ts'
import { showMandate } from '#app/use-cases/workbook/show-mandate.server.ts'
import { offered } from '#app/use-cases/workflow/step.server.ts'
import { latestReason } from '#db/queries/assessment.server.ts'
import { submissionsOf } from '#db/queries/submission.server.ts'
import { gapsOf } from '#workflows/assessment/machine.ts'
import { criteriaToPlan } from '#workflows/assessment/plan.ts'
import { completeProfile } from '#workflows/organisation/facts.ts'
import { starterPath } from '#workflows/standard/applicability.ts'
import type { Locale } from '#workflows/standard/manifest.ts'
import { countAnswered } from './read.server.ts'
import { waitingCarried } from './show-carried.server.ts'
import { type View, viewAssessment } from './view.server.ts'

/** Minutes one criterion takes on average (`look.md`: 45 minutes to about 3 hours for a small organisation). */
const MINUTES = 2

/** The task list of an assessment: whoever sees the assessment gets states and counts, never answers. */
export async function showTasks(
  deps: Deps,
  viewer: Viewer,
  { assessmentId }: { assessmentId: string },
) {
  const view = await viewAssessment(deps, viewer, assessmentId, 'assessment.see')
  const { frame, live, life, context, manifest, may } = view
  const window =
    frame.cohortId === null ? null : await submissionWindow(deps.db, frame.cohortId, deps.now())
  const answered = countAnswered(context)
  const total = context.applicable.length
  const starter = may.read ? await starterTasks(deps, view, viewer.locale) : null
  return {
    id: assessmentId,
    version: live.version,
    life,
    mode: frame.mode,
    organisation: { id: frame.organisationId, name: frame.organisationName },
    standard: { title: manifest.title[viewer.locale], version: frame.version },
    cohort: frame.cohortName,
    participationId: frame.participationId,
    window,
    may,
    counts: {
      total: manifest.criteria.length,
      applicable: total,
      answered,
      minutes: (total - answered) * MINUTES,
      // Both follow from the answers, so they are told to those alone who may read them.
      gaps: may.read && life !== 'preparing' ? gapsOf(context).length : 0,
      toPlan: may.read ? criteriaToPlan(context, manifest).length : 0,
      planned: may.read ? context.planned.length : 0,
    },
    areas: areaTasks(view, viewer.locale),
    team: may.talk ? await readTeamwork(deps.db, view) : null,
    starter,
    next: nextCode(view, starter?.map(({ code }) => code) ?? []),
    actions: actionsOf(view),
    carried: may.answer ? await waitingCarried(deps.db, view) : 0,
    returned:
      life === 'returned' && may.read
        ? await latestReason(deps.db, { id: assessmentId, type: 'assessment.returned' })
        : undefined,
    mentoring: may.talk ? await helpTasks(deps, view, viewer.locale) : null,
    nextDates: await showNextDates(deps, viewer, { organisationId: frame.organisationId }),
    mandate: {
      ...(await showMandate(deps, viewer, { assessmentId })),
      editable: view.editable,
    },
    submissions: await submissionsOf(deps.db, assessmentId),
    course: (await readCourses(deps, viewer, { assessmentId }))[0] ?? null,
  }
}

/** Conversations are about drafts, so those alone see them who read the drafts. */
function helpTasks({ db }: Deps, { frame, manifest }: View, locale: Locale) {
  const titles = Object.fromEntries(
    manifest.criteria.map(({ code, title }) => [code, title[locale]]),
  )
  const { id: assessmentId, participationId } = frame
  return readHelpTasks(db, { assessmentId, participationId, titles })
}

function areaTasks({ manifest, context, areaStates }: View, locale: Locale) {
  return manifest.areas
    .toSorted((a, b) => a.position - b.position)
    .map(({ code, title }) => {
      const own = context.applicable.filter(({ area }) => area === code)
      return {
        code,
        title: title[locale],
        state: areaStates[code] ?? 'empty',
        applicable: own.length,
        duties: own.filter(({ kind }) => kind === 'critical').length,
        answered: own.filter((criterion) => context.answers[criterion.code]).length,
      }
    })
}

async function starterTasks(deps: Deps, { frame, manifest, context }: View, locale: Locale) {
  const profile = completeProfile(manifest, await readProfile(deps.db, frame.organisationId))
  const codes = context.applicable.length > 0 ? starterPath(manifest, profile) : null
  if (codes === null) return null
  return codes.map((code) => ({
    code,
    title: manifest.criteria.find((criterion) => criterion.code === code)?.title[locale] ?? code,
    value: context.answers[code]?.value ?? null,
  }))
}

/** The first criterion without an answer: of the starter path when there is one, then of the whole. */
function nextCode({ context, manifest, editable }: View, first: string[]): string | null {
  if (!editable) return null
  const open = context.applicable.filter(({ code }) => !context.answers[code])
  const codes = manifest.areas
    .toSorted((a, b) => a.position - b.position)
    .flatMap((area) => open.filter((criterion) => criterion.area === area.code))
    .map(({ code }) => code)
  return first.find((code) => codes.includes(code)) ?? codes[0] ?? null
}

/** What the machine would take now from somebody who may. */
export function actionsOf({ live, context, may }: View) {
  const submitted = {
    type: 'assessment.submitted',
    no: context.submissions + 1,
    windowOpen: true,
  }
  const takes = offered(live, {
    finish: { type: 'assessment.finished' },
    reopen: { type: 'assessment.reopened' },
    close: { type: 'assessment.closed' },
    submit: submitted,
    withdraw: { type: 'assessment.withdrawn' },
  })
  return {
    finish: takes.finish && may.finish,
    reopen: takes.reopen && may.finish,
    close: takes.close && may.finish && context.mode === 'self',
    submit: takes.submit,
    withdraw: takes.withdraw && may.withdraw,
  }
}
