import type { CaseFrame } from '#db/queries/case.server.ts'
import { seatsOf } from '#db/queries/review.server.ts'
import {
  coordinatorsAmong,
  judgedBy,
  mentoredBy,
  reviewedByTeam,
  reviewerPool,
  teamsOf,
} from '#db/queries/reviewer-pool.server.ts'
import type { Db } from '#db/schema.ts'
import { type Conflict, conflictsOf, type Ties } from '#workflows/case/separation.ts'

export type Candidate = {
  personId: string
  name: string
  /** Reviews under way, in every cohort. */
  load: number
  conflicts: Conflict[]
}

/** Everybody in the reviewers' pool with what speaks against them in one case. */
export async function candidatesFor(db: Db, row: CaseFrame, at: Date): Promise<Candidate[]> {
  const pool = await reviewerPool(db)
  if (pool.length === 0) return []
  const ties = await tiesOf(
    db,
    row.id,
    pool.map(({ id }) => id),
  )
  const reviewedByIts = await reviewedByTeam(db, row)
  const { organisationId } = row
  return pool.map(({ id, name, load }) => ({
    personId: id,
    name,
    load,
    conflicts: conflictsOf(ties(id), { organisationId, reviewedByIts, at }),
  }))
}

async function tiesOf(db: Db, caseId: string, personIds: string[]) {
  const teams = await teamsOf(db, personIds)
  const mentored = await mentoredBy(db, personIds)
  const judged = await judgedBy(db, personIds)
  const coordinators = await coordinatorsAmong(db, personIds)
  const seats = await seatsOf(db, caseId)
  const organisationsIn = (
    rows: { personId: string | null; organisationId: string }[],
    personId: string,
  ) => rows.filter((row) => row.personId === personId).map((row) => row.organisationId)
  return (personId: string): Ties => ({
    memberships: teams.filter((team) => team.personId === personId),
    mentoredOrganisationIds: organisationsIn(mentored, personId),
    judgedOrganisationIds: organisationsIn(judged, personId),
    coordinator: coordinators.includes(personId),
    askedBefore: seats.some((seat) => seat.personId === personId),
  })
}
