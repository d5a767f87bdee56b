import { permit } from '#app/access/permit.server.ts'
import type { Action } from '#app/access/rules.ts'
import { allows } from '#app/access/rules.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound } from '#app/errors.ts'
import { readManifest } from '#app/use-cases/standard/read.server.ts'
import { findStatement, submissionsOf } from '#db/queries/submission.server.ts'
import { readAssessment } from './read.server.ts'
import { readSubmission } from './read-submission.server.ts'
import { actionsOf } from './show-tasks.server.ts'
import { viewAssessment } from './view.server.ts'

/** One frozen copy, as the team and the coordinator read it. */
export async function showSubmission(
  deps: Deps,
  viewer: Viewer,
  { assessmentId, no }: { assessmentId: string; no: number },
) {
  const { locale } = viewer
  const { standings } = await permit(deps, viewer, 'submission.read', { assessmentId })
  const listed = (await submissionsOf(deps.db, assessmentId)).find((each) => each.no === no)
  if (!listed) throw new NotFound()
  const submission = await readSubmission(deps.db, listed.id)
  const { frame } = await readAssessment(deps.db, assessmentId)
  const { areas, criteria } = await readManifest(deps.db, frame.standardVersionId)
  // Names of signatories are for the team and for the coordinator who checks the statement.
  const named = allows('submission.check', standings) || allows('assessment.read', standings)
  return {
    id: assessmentId,
    organisation: frame.organisationName,
    cohort: frame.cohortName,
    submission,
    statement: named ? ((await findStatement(deps.db, listed.id)) ?? null) : null,
    areas: areas.map(({ code, title }) => ({ code, title: title[locale] })),
    titles: Object.fromEntries(criteria.map(({ code, title }) => [code, title[locale]])),
  }
}

/** The page of the board's statement. */
export async function showSubmit(
  deps: Deps,
  viewer: Viewer,
  { assessmentId, deed = 'assessment.read' }: { assessmentId: string; deed?: Action },
) {
  const view = await viewAssessment(deps, viewer, assessmentId, deed)
  const { frame, live, life, manifest, may, context } = view
  return {
    id: assessmentId,
    version: live.version,
    life,
    mode: frame.mode,
    organisation: frame.organisationName,
    cohort: frame.cohortName,
    participationId: frame.participationId,
    standard: { title: manifest.title[viewer.locale], version: frame.version },
    no: context.submissions + 1,
    maySubmit: may.submit,
    actions: actionsOf(view),
    viewerName: viewer.name,
  }
}
