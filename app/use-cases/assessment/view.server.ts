import { permit } from '#app/access/permit.server.ts'
import { type Action, allows } from '#app/access/rules.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { type OpenAssessment, readAssessment } from './read.server.ts'

/** An assessment for a page, with what this viewer may do on it while it is open for changes. */
export type View = OpenAssessment & {
  may: {
    read: boolean
    answer: boolean
    /** The team and its mentor: what they say to each other, and their files, are no entry clerk's business. */
    talk: boolean
    plan: boolean
    finish: boolean
    submit: boolean
    withdraw: boolean
  }
  editable: boolean
}

export async function viewAssessment(
  deps: Deps,
  viewer: Viewer,
  assessmentId: string,
  action: Action = 'assessment.read',
): Promise<View> {
  const { standings } = await permit(deps, viewer, action, { assessmentId })
  const assessment = await readAssessment(deps.db, assessmentId)
  const editable = assessment.live.snapshot.hasTag('editable')
  return {
    ...assessment,
    editable,
    may: {
      read: allows('assessment.read', standings),
      answer: editable && allows('answer.give', standings),
      talk: allows('question.read', standings),
      plan: editable && allows('plan.edit', standings),
      finish: allows('assessment.finish', standings),
      submit: allows('assessment.submit', standings),
      withdraw: allows('assessment.withdraw', standings),
    },
  }
}
