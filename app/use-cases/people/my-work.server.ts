import { permit } from '#app/access/permit.server.ts'
import type { Action } from '#app/access/rules.ts'
import { scopeOf } from '#app/access/scope.ts'
import { holds, type Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { readWaitingHelp } from '#app/use-cases/mentoring/read-waiting.server.ts'
import { readMyAssignments } from '#app/use-cases/team/my-assignments.server.ts'
import {
  assessmentsInHand,
  invitationsWaiting,
  mentoredAssessments,
  ownOrganisations,
  submissionsToCheck,
} from '#db/queries/my-work.server.ts'
import { casesToStaff, decisionsInHand, reviewsInHand } from '#db/queries/my-work-cases.server.ts'
import type { Subject } from '#db/queries/standing.server.ts'

export type MyWork = Awaited<ReturnType<typeof showMyWork>>

/** What waits for this person, by role. Each list passes the one permission module item by item. */
export async function showMyWork(deps: Deps, viewer: Viewer) {
  const { db } = deps
  const scope = scopeOf(viewer)
  const [organisations, assessments, invitations] = await Promise.all([
    ownOrganisations(db, scope),
    assessmentsInHand(db, scope),
    invitationsWaiting(db, scope),
  ])
  const [mentored, reviews, decisions, submissions, cases] = await Promise.all([
    mentoredAssessments(db, scope).then(seen('assessment.see', (id) => ({ assessmentId: id }))),
    reviewsInHand(db, scope).then(seen('review.see', (id) => ({ reviewId: id }))),
    decisionsInHand(db, scope).then(seen('decision.see', (id) => ({ decisionId: id }))),
    submissionsToCheck(db, scope).then(seen('submission.check', (id) => ({ assessmentId: id }))),
    casesToStaff(db, scope).then(seen('case.staff', (id) => ({ caseId: id }))),
  ])
  return {
    name: viewer.name,
    organisations: organisations.map((organisation) => ({
      ...organisation,
      roles: viewer.memberships
        .filter(({ organisationId }) => organisationId === organisation.id)
        .map(({ role }) => role),
      assessments: assessments.filter(({ organisationId }) => organisationId === organisation.id),
    })),
    assigned: await readMyAssignments(deps, viewer),
    invitations,
    mentored,
    help: await readWaitingHelp(db, { mentored, own: assessments }),
    mentors: scope.mentoredIds.length > 0,
    reviews,
    decisions,
    submissions,
    cases,
    coordinates: holds(viewer, 'coordinator'),
    watches: scope.watchedCohortIds.length + scope.panelCohortIds.length > 0,
  }

  function seen<Item extends { id: string }>(action: Action, subject: (id: string) => Subject) {
    return async (items: Item[]) => {
      const kept: Item[] = []
      for (const item of items) if (await mayI(action, subject(item.id))) kept.push(item)
      return kept
    }
  }

  async function mayI(action: Action, subject: Subject): Promise<boolean> {
    try {
      await permit(deps, viewer, action, subject)
      return true
    } catch (error) {
      if (error instanceof Error && ['NotFound', 'NotAllowed'].includes(error.name)) return false
      throw error
    }
  }
}
