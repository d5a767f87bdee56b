import { permit } from '#app/access/permit.server.ts'
import { scopeOf } from '#app/access/scope.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound } from '#app/errors.ts'
import { findOrganisation } from '#db/queries/organisation.server.ts'
import { findTargets, mergedInto } from '#db/queries/team-merge-search.server.ts'
import { movedCounts, obstaclesTo, permitBoth } from './merge.server.ts'

/** Choosing what a doubled organisation goes into, and what would move: nothing happens yet. */
export async function showMerge(
  deps: Deps,
  viewer: Viewer,
  { organisationId, text, intoId }: { organisationId: string; text: string; intoId: string | null },
) {
  const { db } = deps
  await permit(deps, viewer, 'organisation.merge', { organisationId })
  const organisation = await findOrganisation(db, organisationId)
  if (!organisation) throw new NotFound()
  const { name, city, krs } = organisation
  const shown = { organisationId, name, city, krs, text }
  if (intoId === null) {
    const found = text.trim().length >= 3
    const asked = { text: text.trim(), not: organisationId }
    const targets = found ? await findTargets(db, scopeOf(viewer), asked) : null
    return { ...shown, targets, preview: null }
  }
  const { into } = await permitBoth(deps, viewer, { organisationId, intoId })
  const preview = {
    into: { id: into.id, name: into.name, city: into.city, krs: into.krs },
    counts: await movedCounts(db, organisationId),
    obstacles: await obstaclesTo(db, { organisationId, intoId }),
  }
  return { ...shown, targets: null, preview }
}

/** Where an organisation that was merged is now, for those who may see it there. */
export async function readPlaceAfterMerger(
  deps: Deps,
  viewer: Viewer,
  organisationId: string,
): Promise<string | null> {
  const into = await mergedInto(deps.db, organisationId)
  if (into === null) return null
  await permit(deps, viewer, 'organisation.see', { organisationId: into })
  return into
}
