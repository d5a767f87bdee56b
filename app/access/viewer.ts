export type TeamRole = 'administrator' | 'member' | 'observer' | 'signatory'

export type GrantedRole =
  | 'coordinator'
  | 'editor'
  | 'reviewer'
  | 'panelMember'
  | 'appealMember'
  | 'mentor'
  | 'evaluator'
  | 'observer'

export type Grant = {
  role: GrantedRole
  scopeKind: 'global' | 'cohort' | 'participation'
  scopeId: string | null
}

/** Who asks: a signed-in person with everything that was granted and has not ended. */
export type Viewer = {
  personId: string
  name: string
  email: string
  locale: 'pl' | 'en'
  memberships: { organisationId: string; role: TeamRole }[]
  grants: Grant[]
}

export function holds(viewer: Viewer, role: GrantedRole): boolean {
  return viewer.grants.some((grant) => grant.role === role)
}

/** Roles that decide about others; outside the demonstration they need a second factor. */
export function isStaff(viewer: Viewer): boolean {
  return (['coordinator', 'editor', 'reviewer', 'panelMember', 'appealMember'] as const).some(
    (role) => holds(viewer, role),
  )
}
