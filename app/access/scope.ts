import { holds, type Viewer } from './viewer.ts'

/**
 * What a viewer may find in lists, as plain data for queries. A query takes one and has no default,
 * so no list can be made without saying for whom.
 */
export type Scope = {
  personId: string
  /** Organisations whose team the viewer is on. */
  organisationIds: string[]
  /** Participations the viewer mentors. */
  mentoredIds: string[]
  /** Cohorts whose panel the viewer sits in. */
  panelCohortIds: string[]
  /** Cohorts the viewer evaluates or observes. */
  watchedCohortIds: string[]
  coordinator: boolean
}

export function scopeOf(viewer: Viewer): Scope {
  const scoped = (role: string, kind: string) =>
    viewer.grants
      .filter((grant) => grant.role === role && grant.scopeKind === kind && grant.scopeId !== null)
      .map(({ scopeId }) => scopeId as string)
  return {
    personId: viewer.personId,
    organisationIds: [...new Set(viewer.memberships.map(({ organisationId }) => organisationId))],
    mentoredIds: scoped('mentor', 'participation'),
    panelCohortIds: scoped('panelMember', 'cohort'),
    watchedCohortIds: [...scoped('evaluator', 'cohort'), ...scoped('observer', 'cohort')],
    coordinator: holds(viewer, 'coordinator'),
  }
}
