import { NotFound } from '#app/errors.ts'
import { readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { findCohort } from '#db/queries/cohort.server.ts'
import type { Db } from '#db/schema.ts'
import { endOfDayInWarsaw } from '#workflows/cohort/deadlines.ts'

export type SubmissionWindow = {
  open: boolean
  /** `phase`: the cohort is not there yet, or past it; `over`: the day has passed. */
  because: 'open' | 'phase' | 'over'
  /** ISO date of the last day; null when the cohort has none. */
  dueOn: string | null
}

/** Whether organisations of a cohort may submit now: its phase allows it and the last day is not over. */
export async function submissionWindow(
  db: Db,
  cohortId: string,
  now: Date,
): Promise<SubmissionWindow> {
  const cohort = await findCohort(db, cohortId)
  if (!cohort) throw new NotFound()
  const { snapshot } = await readWorkflow(db, cohortId)
  const dueOn = cohort.settings.deadlines.submission
  if (!snapshot.hasTag('submitting')) return { open: false, because: 'phase', dueOn }
  const over = dueOn !== null && now.toISOString() > endOfDayInWarsaw(dueOn)
  return over ? { open: false, because: 'over', dueOn } : { open: true, because: 'open', dueOn }
}
