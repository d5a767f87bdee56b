import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound, Refused } from '#app/errors.ts'
import { advanceWorkflow, factBy } from '#app/use-cases/workflow/step.server.ts'
import { findCohort, updateSettings } from '#db/queries/cohort.server.ts'
import { dayInWarsaw } from '#workflows/cohort/deadlines.ts'
import { type CohortDeadline, deadlineOutOfOrder } from '#workflows/cohort/settings.ts'

type Move = { cohortId: string; deadline: CohortDeadline; dueOn: string; version: number }

/** Sets another day, never one that has passed, and tells the organisations. */
export async function moveDeadline(deps: Deps, viewer: Viewer, move: Move): Promise<void> {
  const { cohortId: id, deadline, dueOn, version } = move
  await deps.db.transaction().execute(async (trx) => {
    await permit({ db: trx, now: deps.now }, viewer, 'cohort.run', { cohortId: id })
    const cohort = await findCohort(trx, id)
    if (!cohort) throw new NotFound()
    const fact = factBy(deps, viewer.personId)
    if (dueOn < dayInWarsaw(fact.at)) throw new Refused('deadlinePast', {}, 'dueOn')
    const deadlines = { ...cohort.settings.deadlines, [deadline]: dueOn }
    if (deadlineOutOfOrder(deadlines)) throw new Refused('deadlineOrder', {}, 'dueOn')
    const event = { type: 'deadline.moved', deadline, dueOn, ...fact }
    await advanceWorkflow(trx, { id, event, expectedVersion: version })
    await updateSettings(trx, { id, settings: { ...cohort.settings, deadlines } })
  })
}
