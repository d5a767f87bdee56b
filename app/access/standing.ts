import type { Viewer } from './viewer.ts'

/** How a viewer stands to one object. Grants add up; what separates duties takes away again. */
export type Standing =
  | 'administrator'
  | 'member'
  | 'teamObserver'
  | 'signatory'
  | 'mentor'
  | 'coordinator'
  /** A coordinator who writes answers down on the organisation's recorded wish, while it runs. */
  | 'entryClerk'
  | 'editor'
  | 'askedReviewer'
  | 'reviewer'
  | 'lead'
  | 'panelMember'
  | 'evaluator'
  | 'cityObserver'

/** Facts about an object that decide how people stand to it; read by `db/queries/standing.server.ts`. */
export type Circumstances = {
  organisationId?: string
  cohortId?: string
  participationId?: string
  /** Reviews of the case, with the state of each review's workflow. */
  reviews?: { personId: string; lead: boolean; state: string }[]
  /** The organisation asks that a coordinator writes down the answers of this assessment. */
  mandated?: boolean
  /** The case has its final report, so the panel may read it. */
  reported?: boolean
  /** People barred from judging this organisation: its team of the last 36 months and its mentors. */
  tied?: string[]
}

const reading = new Set(['declared', 'working', 'done'])

const team = ['administrator', 'member', 'teamObserver', 'signatory'] as const

/** Every standing a viewer has towards an object. Empty means: for this viewer the object does not exist. */
export function standingsOf(viewer: Viewer, object: Circumstances): Set<Standing> {
  const standings = new Set<Standing>([
    ...teamStandings(viewer, object),
    ...supporting(viewer, object),
  ])
  const onTeam = team.some((standing) => standings.has(standing))
  if (viewer.grants.some(({ role }) => role === 'editor')) standings.add('editor')
  // A coordinator who belongs to the organisation steps aside (§3.10: recuse).
  if (!onTeam && viewer.grants.some(({ role }) => role === 'coordinator'))
    standings.add('coordinator')
  if (standings.has('coordinator') && object.mandated) standings.add('entryClerk')
  const tied = onTeam || standings.has('mentor') || object.tied?.includes(viewer.personId)
  if (!tied) for (const standing of judging(viewer, object)) standings.add(standing)
  return standings
}

function teamStandings({ memberships }: Viewer, { organisationId }: Circumstances): Standing[] {
  return memberships
    .filter(
      (membership) => organisationId !== undefined && membership.organisationId === organisationId,
    )
    .map(({ role }) => (role === 'observer' ? 'teamObserver' : role))
}

function supporting({ grants }: Viewer, { participationId, cohortId }: Circumstances): Standing[] {
  return grants.flatMap(({ role, scopeKind, scopeId }): Standing[] => {
    if (role === 'mentor' && scopeKind === 'participation' && scopeId === participationId) {
      return participationId === undefined ? [] : ['mentor']
    }
    if (scopeKind !== 'cohort' || cohortId === undefined || scopeId !== cohortId) return []
    if (role === 'evaluator') return ['evaluator']
    if (role === 'observer') return ['cityObserver']
    return []
  })
}

function judging(viewer: Viewer, object: Circumstances): Standing[] {
  const { reviews = [], organisationId, cohortId, reported } = object
  const own = reviews.filter(({ personId }) => personId === viewer.personId)
  const standings: Standing[] = []
  for (const { state, lead } of own) {
    if (state === 'asked') standings.push('askedReviewer')
    if (reading.has(state)) standings.push('reviewer')
    if (reading.has(state) && lead) standings.push('lead')
  }
  const sitsInPanel = viewer.grants.some(
    ({ role, scopeKind, scopeId }) =>
      role === 'panelMember' &&
      scopeKind === 'cohort' &&
      scopeId === cohortId &&
      cohortId !== undefined,
  )
  // The cohort itself holds nothing that the panel has to wait for; what is in it asks again.
  const open = reported || organisationId === undefined
  // Who reviewed a case, in whatever way it ended, never votes on it.
  if (sitsInPanel && open && own.length === 0) standings.push('panelMember')
  return standings
}
