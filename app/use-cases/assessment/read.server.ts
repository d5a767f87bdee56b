import { NotFound } from '#app/errors.ts'
import { readManifest } from '#app/use-cases/standard/read.server.ts'
import { type LiveWorkflow, readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { type AssessmentFrame, findAssessment } from '#db/queries/assessment.server.ts'
import type { Db } from '#db/schema.ts'
import type { AssessmentContext } from '#workflows/assessment/machine.ts'
import type { Manifest } from '#workflows/standard/manifest.ts'

/** States of an area's region, as the task list words them. */
export type AreaState = 'notStarted' | 'inProgress' | 'complete' | 'empty'

export type OpenAssessment = {
  frame: AssessmentFrame
  live: LiveWorkflow
  life: string
  areaStates: Record<string, AreaState>
  context: AssessmentContext
  manifest: Manifest
}

/** An assessment with its machine and the text it is measured against; callers have asked `permit` before. */
export async function readAssessment(db: Db, id: string): Promise<OpenAssessment> {
  const frame = await findAssessment(db, id)
  if (!frame) throw new NotFound()
  const live = await readWorkflow(db, id)
  const manifest = await readManifest(db, frame.standardVersionId)
  const { life, areas } = live.snapshot.value as { life: string; areas: Record<string, AreaState> }
  return { frame, live, life, areaStates: areas, context: contextOf(live), manifest }
}

export function contextOf({ snapshot }: LiveWorkflow): AssessmentContext {
  return snapshot.context as AssessmentContext
}

/** How many criteria that apply have an answer. */
export function countAnswered({ applicable, answers }: AssessmentContext): number {
  return applicable.filter(({ code }) => answers[code]).length
}
