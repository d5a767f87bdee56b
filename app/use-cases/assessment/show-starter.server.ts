import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound } from '#app/errors.ts'
import { readProfile } from '#app/use-cases/organisation/read-profile.server.ts'
import { answerMarks } from '#db/queries/answer.server.ts'
import { completeProfile } from '#workflows/organisation/facts.ts'
import { starterPath } from '#workflows/standard/applicability.ts'
import { rowsOf } from './show-area.server.ts'
import { viewAssessment } from './view.server.ts'

/** The dozen criteria a tiny organisation begins with, on one page. NotFound for whom there is no such path. */
export async function showStarter(
  deps: Deps,
  viewer: Viewer,
  { assessmentId }: { assessmentId: string },
) {
  const { db } = deps
  const view = await viewAssessment(deps, viewer, assessmentId)
  const { frame, manifest, context, may } = view
  const profile = completeProfile(manifest, await readProfile(db, frame.organisationId))
  const codes = context.applicable.length > 0 ? starterPath(manifest, profile) : null
  if (codes === null) throw new NotFound()
  const own = codes.flatMap((code) => context.applicable.filter((each) => each.code === code))
  const marks = await answerMarks(db, assessmentId)
  return {
    id: assessmentId,
    mayAnswer: may.answer,
    answered: own.filter(({ code }) => context.answers[code]).length,
    rows: rowsOf(own, { manifest, context, marks, locale: viewer.locale }),
  }
}
