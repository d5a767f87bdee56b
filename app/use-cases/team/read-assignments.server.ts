import { type Assignment, assignmentsOf } from '#db/queries/team-assignments.server.ts'
import type { Db } from '#db/schema.ts'

export type Assigned = Pick<Assignment, 'id' | 'name' | 'dueOn' | 'personId'>

/** Who has which area and which single criterion, for pages that show it beside the work. */
export async function readAssignments(db: Db, assessmentId: string) {
  const areas: Record<string, Assigned[]> = {}
  const criteria: Record<string, Assigned[]> = {}
  for (const { areaCode, code, id, name, dueOn, personId } of await assignmentsOf(
    db,
    assessmentId,
  )) {
    const [place, key] = code === null ? [areas, areaCode as string] : [criteria, code]
    place[key] = [...(place[key] ?? []), { id, name, dueOn, personId }]
  }
  return { areas, criteria }
}

/** Who answers one criterion: those asked for it, then those asked for its area. */
export async function readAssigned(
  db: Db,
  { assessmentId, code, area }: { assessmentId: string; code: string; area: string },
): Promise<Assigned[]> {
  const { areas, criteria } = await readAssignments(db, assessmentId)
  const own = criteria[code] ?? []
  const wider = areas[area] ?? []
  return [
    ...own,
    ...wider.filter(({ personId }) => !own.some((each) => each.personId === personId)),
  ]
}
