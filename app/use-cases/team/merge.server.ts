import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound, Refused } from '#app/errors.ts'
import { refreshApplicability } from '#app/use-cases/organisation/refresh-applicability.server.ts'
import { keepNote } from '#db/notes.ts'
import { queueEffect } from '#db/outbox.ts'
import { findOrganisation } from '#db/queries/organisation.server.ts'
import { endRolesOf, insertMembership, teamOf } from '#db/queries/team.server.ts'
import { insertLog } from '#db/queries/team-log.server.ts'
import {
  closeDoors,
  countsOf,
  courseOf,
  lastCycle,
  markMerged,
  moveAssessment,
  moveBelongings,
} from '#db/queries/team-merge.server.ts'
import type { Db, Trx } from '#db/schema.ts'

export type Merger = { organisationId: string; intoId: string }

/** Why two organisations cannot become one as they are; a key of the refusals and its values. */
export type Obstacle = { reason: 'mergeSameCohort' | 'mergeBothOpen'; values: { name: string } }

/**
 * Moves everything of a doubled organisation into another: team, library, plan, documents, assessments and
 * participations. The profile is that of the one that stays. Both teams, one by then, are told.
 */
export async function mergeOrganisations(
  deps: Deps,
  viewer: Viewer,
  { organisationId: from, intoId: to, reason }: Merger & { reason: string },
): Promise<void> {
  const at = deps.now().toISOString()
  const { personId: actorId } = viewer
  await deps.db.transaction().execute(async (trx) => {
    await permitBoth({ ...deps, db: trx }, viewer, { organisationId: from, intoId: to })
    const [obstacle] = await obstaclesTo(trx, { organisationId: from, intoId: to })
    if (obstacle) throw new Refused(obstacle.reason, obstacle.values)
    const counts = await movedCounts(trx, from)
    await moveAssessments(trx, from, to)
    await moveBelongings(trx, from, to)
    await moveTeam(trx, deps, { from, to, at })
    await closeDoors(trx, from, at)
    await markMerged(trx, { from, to, at })
    await refreshApplicability(trx, deps, { organisationId: to, actorId })
    const note = { id: deps.newId(), body: reason, authorId: actorId, at }
    const { noteId } = await keepNote(trx, note)
    const entry = { kind: 'merged', actorId, noteId, at }
    const id = deps.newId()
    await insertLog(trx, { id, ...entry, organisationId: to, data: { from, ...counts } })
    await queueEffect(trx, {
      effect: 'tell',
      params: { news: 'organisationMerged', organisationId: to, href: `/organisations/${to}` },
      dedupeKey: `organisationMerged:${id}`,
      at,
    })
  })
}

/** Both must be there, different, and neither merged already. */
export async function permitBoth(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  viewer: Viewer,
  { organisationId, intoId }: Merger,
) {
  for (const id of [organisationId, intoId])
    await permit({ db, now }, viewer, 'organisation.merge', { organisationId: id })
  const from = await findOrganisation(db, organisationId)
  const into = await findOrganisation(db, intoId)
  if (!from || !into) throw new NotFound()
  if (organisationId === intoId) throw new Refused('mergeWithItself', {}, 'intoId')
  if (from.mergedIntoId || into.mergedIntoId) throw new Refused('mergedAlready', {}, 'intoId')
  return { from, into }
}

/** Two participations in one cohort, or two open self-assessments of one version, have to be ended first. */
export async function obstaclesTo(db: Db, { organisationId, intoId }: Merger): Promise<Obstacle[]> {
  const [from, to] = [await courseOf(db, organisationId), await courseOf(db, intoId)]
  const cohorts = from.participations.filter(({ cohortId }) =>
    to.participations.some((other) => other.cohortId === cohortId),
  )
  const versions = from.assessments.filter(
    (own) =>
      own.open &&
      to.assessments.some(
        (other) => other.open && other.standardVersionId === own.standardVersionId,
      ),
  )
  return [
    ...cohorts.map(
      ({ cohort }): Obstacle => ({
        reason: 'mergeSameCohort',
        values: { name: cohort },
      }),
    ),
    ...(versions.length > 0 ? [{ reason: 'mergeBothOpen' as const, values: { name: '' } }] : []),
  ]
}

/** What moves, in numbers. */
export async function movedCounts(db: Db, organisationId: string) {
  const { assessments, participations } = await courseOf(db, organisationId)
  const team = new Set((await teamOf(db, organisationId)).map(({ personId }) => personId))
  return {
    people: team.size,
    ...(await countsOf(db, organisationId)),
    assessments: assessments.length,
    participations: participations.length,
  }
}

async function moveAssessments(trx: Trx, from: string, to: string) {
  for (const { id, standardVersionId, participationId, cycle } of (await courseOf(trx, from))
    .assessments) {
    const last = await lastCycle(trx, { organisationId: to, standardVersionId })
    await moveAssessment(trx, { id, to, cycle: participationId === null ? last + 1 : cycle })
  }
}

async function moveTeam(
  trx: Trx,
  deps: Pick<Deps, 'newId'>,
  { from, to, at }: { from: string; to: string; at: string },
) {
  for (const { personId, role } of await teamOf(trx, from)) {
    await endRolesOf(trx, { organisationId: from, personId, roles: [role] }, at)
    const membership = { id: deps.newId(), personId, organisationId: to, role, fromAt: at }
    await insertMembership(trx, membership)
  }
}
