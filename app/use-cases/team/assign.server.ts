import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound, Refused } from '#app/errors.ts'
import { contextOf } from '#app/use-cases/assessment/read.server.ts'
import { readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { queueEffect } from '#db/outbox.ts'
import { deleteAssignment, saveAssignment } from '#db/queries/team-assignments.server.ts'
import type { Trx } from '#db/schema.ts'
import { dayInWarsaw } from '#workflows/cohort/deadlines.ts'
import { membersOf } from './show.server.ts'

export type Part = { areaCode: string; code: null } | { areaCode: null; code: string }

/** Asks a person of the team to answer an area or one criterion, by a day (ISO) or without one. */
export async function assignPart(
  deps: Deps,
  viewer: Viewer,
  input: { assessmentId: string; part: Part; personId: string; dueOn: string | null },
): Promise<void> {
  const { assessmentId, part, personId, dueOn } = input
  const now = deps.now()
  const at = now.toISOString()
  await deps.db.transaction().execute(async (trx) => {
    const rules = { db: trx, now: deps.now }
    const { organisationId } = await permit(rules, viewer, 'assessment.assign', { assessmentId })
    await refuseImpossible(trx, { ...input, organisationId: organisationId as string })
    if (dueOn !== null && dueOn < dayInWarsaw(at)) throw new Refused('assignedInPast', {}, 'dueOn')
    const row = { id: deps.newId(), assessmentId, ...part, personId, dueOn }
    const isNew = await saveAssignment(trx, { ...row, assignedBy: viewer.personId, createdAt: at })
    if (!isNew || personId === viewer.personId) return
    await queueEffect(trx, {
      effect: 'tell',
      workflowId: assessmentId,
      params: { news: 'assigned', personId, href: hrefOf(assessmentId, part) },
      dedupeKey: `assigned:${row.id}`,
      at,
    })
  })
}

/** Takes a part back; answers stay as they are. */
export async function unassignPart(
  deps: Deps,
  viewer: Viewer,
  { assessmentId, id }: { assessmentId: string; id: string },
): Promise<void> {
  await deps.db.transaction().execute(async (trx) => {
    await permit({ db: trx, now: deps.now }, viewer, 'assessment.assign', { assessmentId })
    if (!(await deleteAssignment(trx, { id, assessmentId }))) throw new NotFound()
  })
}

type Asked = { assessmentId: string; organisationId: string; part: Part; personId: string }

async function refuseImpossible(trx: Trx, { assessmentId, organisationId, part, personId }: Asked) {
  const live = await readWorkflow(trx, assessmentId)
  if (!live.snapshot.hasTag('editable')) throw new Refused('assignedTooLate')
  const { applicable } = contextOf(live)
  const applies = applicable.some(({ area, code }) => area === part.areaCode || code === part.code)
  if (!applies) throw new Refused('partMissing', {}, 'part')
  const members = await membersOf(trx, organisationId)
  const person = members.find((member) => member.personId === personId)
  const writes = person?.roles.some((role) => role === 'administrator' || role === 'member')
  if (!writes) throw new Refused('assigneeCannotAnswer', {}, 'personId')
}

export const hrefOf = (
  assessmentId: string,
  { areaCode, code }: { areaCode: string | null; code: string | null },
) =>
  code === null
    ? `/assessments/${assessmentId}/areas/${areaCode}`
    : `/assessments/${assessmentId}/criteria/${code}`
