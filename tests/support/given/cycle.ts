import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { closeAssessment, finishAssessment } from '#app/use-cases/assessment/move.server.ts'
import { contextOf } from '#app/use-cases/assessment/read.server.ts'
import { startAssessment } from '#app/use-cases/assessment/start.server.ts'
import { planFromGaps } from '#app/use-cases/plan/from-gaps.server.ts'
import { readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import type { TestDeps } from '#tests/support/deps.ts'
import type { AnswerValue } from '#workflows/assessment/events.ts'
import { type GivenAssessment, givenAnswered, givenAssessment } from './assessment.ts'

export type GivenCycle = GivenAssessment & { previousId: string }

/** A closed self-assessment, everything met except where told, and a new one begun a year later. */
export async function givenSecondCycle(
  deps: TestDeps,
  answers: Record<string, AnswerValue> = {},
  between: (given: GivenAssessment) => Promise<unknown> = async () => {},
): Promise<GivenCycle> {
  const given = await givenAssessment(deps)
  await closeWith(deps, given, answers)
  await between(given)
  deps.pass(400 * 86_400_000)
  const { organisationId, viewer } = given
  const { assessmentId } = await startAssessment(deps, viewer, { organisationId })
  return { ...given, assessmentId, previousId: given.assessmentId }
}

async function closeWith(
  deps: Deps,
  { assessmentId, viewer }: { assessmentId: string; viewer: Viewer },
  answers: Record<string, AnswerValue>,
): Promise<void> {
  const { applicable } = contextOf(await readWorkflow(deps.db, assessmentId))
  const all = applicable.map(({ code }): [string, AnswerValue] => [code, answers[code] ?? 'met'])
  await givenAnswered(deps, viewer, assessmentId, Object.fromEntries(all))
  await planFromGaps(deps, viewer, { assessmentId, owner: 'Zarząd', dueOn: '2027-03-31' })
  await finishAssessment(deps, viewer, { assessmentId })
  await closeAssessment(deps, viewer, { assessmentId })
}
