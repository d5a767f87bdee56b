/** Why a person may not review an organisation's case (`domain/ngo-standards.md` §3.10). */
export type Conflict = 'team' | 'mentor' | 'panel' | 'reciprocal' | 'coordinator' | 'alreadyAsked'

/** What is known of a person and one case; ids only. */
export type Ties = {
  /** Every team the person is or was on; `until` is an ISO instant, null while it lasts. */
  memberships: { organisationId: string; until: string | null }[]
  mentoredOrganisationIds: string[]
  /** Organisations on whose decision the person voted or reported. */
  judgedOrganisationIds: string[]
  coordinator: boolean
  /** The person already had a review of this case, in whatever way it ended. */
  askedBefore: boolean
}

export type Examined = {
  organisationId: string
  /** Organisations of the same cohort whose cases people of the examined organisation review. */
  reviewedByIts: string[]
  at: Date
}

/** 36 months, the look-back of `domain/ngo-standards.md` §3.2. */
const LOOK_BACK_MONTHS = 36

/** Every reason against a person, the gravest first; an empty list means that the person may review. */
export function conflictsOf(
  ties: Ties,
  { organisationId, reviewedByIts, at }: Examined,
): Conflict[] {
  const since = new Date(at)
  since.setUTCMonth(since.getUTCMonth() - LOOK_BACK_MONTHS)
  const teams = ties.memberships
    .filter(({ until }) => until === null || until >= since.toISOString())
    .map((membership) => membership.organisationId)
  const found: [Conflict, boolean][] = [
    ['team', teams.includes(organisationId)],
    ['mentor', ties.mentoredOrganisationIds.includes(organisationId)],
    ['panel', ties.judgedOrganisationIds.includes(organisationId)],
    ['reciprocal', teams.some((team) => reviewedByIts.includes(team))],
    ['coordinator', ties.coordinator],
    ['alreadyAsked', ties.askedBefore],
  ]
  return found.filter(([, holds]) => holds).map(([conflict]) => conflict)
}
