import { permit } from '#app/access/permit.server.ts'
import type { Action } from '#app/access/rules.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound } from '#app/errors.ts'
import { readAssessment } from '#app/use-cases/assessment/read.server.ts'
import { findAnswer } from '#db/queries/answer.server.ts'
import { findThread } from '#db/queries/mentoring.server.ts'
import { findDeferral } from '#db/queries/mentoring-deferrals.server.ts'
import { findSuggestion } from '#db/queries/mentoring-suggestions.server.ts'
import { mentorOf } from '#db/queries/participation.server.ts'
import { proposedTitle } from '#workflows/assessment/plan.ts'
import { dayInWarsaw } from '#workflows/cohort/deadlines.ts'
import { latestDeferral } from './deferral-rules.ts'
import { sideOf } from './talk.server.ts'

type Place = { assessmentId: string; code: string }

/** Before a question or a remark: about which criterion, and whether anybody is there to answer. */
export async function showTalk(deps: Deps, viewer: Viewer, place: Place) {
  const { standings } = await permit(deps, viewer, 'question.ask', place)
  const { frame } = await readAssessment(deps.db, place.assessmentId)
  const mentor = frame.participationId ? await mentorOf(deps.db, frame.participationId) : undefined
  return {
    place: await placeOf(deps, viewer, place),
    mentor: mentor?.name ?? null,
    mentors: sideOf(standings) === 'mentor',
  }
}

/** One conversation, for those who take part in it. */
export async function showThread(
  deps: Deps,
  viewer: Viewer,
  { assessmentId, questionId }: { assessmentId: string; questionId: string },
) {
  await permit(deps, viewer, 'question.ask', { assessmentId })
  const thread = await findThread(deps.db, { id: questionId, assessmentId })
  if (!thread) throw new NotFound()
  return { place: await placeOf(deps, viewer, { assessmentId, code: thread.code }), thread }
}

/** Before a suggestion: what is written now, and a first title of a plan item. */
export async function showSuggesting(deps: Deps, viewer: Viewer, place: Place) {
  const { locale } = viewer
  await permit(deps, viewer, 'suggestion.make', { assessmentId: place.assessmentId })
  const { manifest } = await readAssessment(deps.db, place.assessmentId)
  const answer = await findAnswer(deps.db, place.assessmentId, place.code)
  const title = manifest.criteria.find(({ code }) => code === place.code)?.title
  return {
    place: await placeOf(deps, viewer, place),
    written: answer?.justification ?? '',
    proposed: title ? proposedTitle(answer?.value ?? 'partly', title, locale) : '',
  }
}

/** A suggestion beside what stands there now, for whoever decides about it or takes it back. */
export async function showSuggestion(
  deps: Deps,
  viewer: Viewer,
  {
    assessmentId,
    suggestionId,
    deed,
  }: { assessmentId: string; suggestionId: string; deed: Action },
) {
  await permit(deps, viewer, deed, { assessmentId })
  const suggestion = await findSuggestion(deps.db, { id: suggestionId, assessmentId })
  if (!suggestion) throw new NotFound()
  const { code } = suggestion
  const answer = await findAnswer(deps.db, assessmentId, code)
  return {
    place: await placeOf(deps, viewer, { assessmentId, code }),
    suggestion,
    written: answer?.justification ?? '',
    revision: answer?.revision ?? 0,
  }
}

/** Before a request for a later date. */
export async function showDeferring(deps: Deps, viewer: Viewer, place: Place) {
  await permit(deps, viewer, 'deferral.ask', { assessmentId: place.assessmentId })
  const latest = latestDeferral(dayInWarsaw(deps.now().toISOString()))
  return { place: await placeOf(deps, viewer, place), latest }
}

export async function showOwnDeferral(
  deps: Deps,
  viewer: Viewer,
  { assessmentId, deferralId }: { assessmentId: string; deferralId: string },
) {
  await permit(deps, viewer, 'deferral.ask', { assessmentId })
  const deferral = await findDeferral(deps.db, deferralId)
  if (deferral?.assessmentId !== assessmentId) throw new NotFound()
  const { code, untilOn, reason } = deferral
  const place = await placeOf(deps, viewer, { assessmentId, code })
  return { place, deferral: { untilOn, reason } }
}

/** The criterion's title and the way back to it. */
async function placeOf({ db }: Deps, { locale }: Viewer, { assessmentId, code }: Place) {
  const { manifest } = await readAssessment(db, assessmentId)
  const title = manifest.criteria.find((criterion) => criterion.code === code)?.title[locale]
  if (title === undefined) throw new NotFound()
  return {
    title: `${code}: ${title}`,
    back: `/assessments/${assessmentId}/criteria/${code}#mentor`,
  }
}
