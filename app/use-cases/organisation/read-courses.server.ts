import { permitted } from '#app/access/permit.server.ts'
import type { Action } from '#app/access/rules.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { type CourseRow, courseRows } from '#db/queries/course.server.ts'
import { type Truth, truthOf } from '#workflows/certificate/truth.ts'
import { dayInWarsaw } from '#workflows/cohort/deadlines.ts'
import { placeOf, type Stage } from '#workflows/cohort/stage.ts'

/** A document somebody may open; `on` is an ISO date. */
export type CourseDocument =
  | { kind: 'report'; caseId: string }
  | { kind: 'letter'; decisionId: string; on: string }
  | { kind: 'certificate'; number: string; on: string; truth: Truth; downloads: boolean }

/** What happens after a submission: where it is now and what came of it. */
export type Course = {
  assessmentId: string
  cohortName: string
  /** `staffing` while nobody reviews yet, `agenda` when the panel has it; else the stage of the board. */
  now: Stage | 'staffing' | 'agenda'
  /** The newest version as it was submitted, for those who may read it. */
  submissionNo: number | null
  /** For those who may see the case: the reviewers' names and the way of it. */
  caseId: string | null
  /** Decided, and the letter or the document is still being written. */
  writing: boolean
  documents: CourseDocument[]
}

/** Courses of the assessments that were ever submitted, each as far as the viewer may know it. */
export async function readCourses(
  deps: Deps,
  viewer: Viewer,
  whose: { organisationId: string } | { assessmentId: string },
): Promise<Course[]> {
  const rows = await courseRows(deps.db, whose)
  const today = dayInWarsaw(deps.now().toISOString())
  const courses: Course[] = []
  for (const own of Map.groupBy(rows, ({ assessmentId }) => assessmentId).values()) {
    const last = own.at(-1) as CourseRow
    if (last.submissionNo === null) continue
    const { assessmentId } = last
    const may = await permitted(deps, viewer, { assessmentId })
    if (may('assessment.see')) courses.push(courseOf(own, last, { may, today }))
  }
  return courses
}

type Sight = { may: (action: Action) => boolean; today: string }

function courseOf(own: CourseRow[], last: CourseRow, { may, today }: Sight): Course {
  const documents = own.flatMap((row, index) =>
    documentsOf(row, { may, today, first: own[index - 1]?.caseId !== row.caseId }),
  )
  const expected = last.mode === 'trial' ? 2 : 1
  const given = [last.letterAt, last.mode === 'trial' && last.number].filter(Boolean).length
  return {
    assessmentId: last.assessmentId,
    cohortName: last.cohortName,
    now: nowOf(last),
    submissionNo: may('submission.read') ? Number(last.submissionNo) : null,
    caseId: may('case.see') ? last.caseId : null,
    writing: last.takenAt !== null && may('letter.read') && given < expected,
    documents,
  }
}

function nowOf(row: CourseRow): Course['now'] {
  const { stage, waitsFor } = placeOf({
    participation: row.participationState,
    assessment: row.life,
    case: row.caseState,
    decision: row.decisionState,
  })
  if (stage === 'reviewing' && waitsFor === 'coordinator') return 'staffing'
  if (stage === 'deciding' && waitsFor === 'panel') return 'agenda'
  return stage
}

function documentsOf(row: CourseRow, { may, today, first }: Sight & { first: boolean }) {
  const documents: CourseDocument[] = []
  const { caseId, decisionId, letterAt, number, issuedAt, certificateState } = row
  if (caseId && first && row.caseState === 'reported' && may('report.read'))
    documents.push({ kind: 'report', caseId })
  if (decisionId && letterAt && may('letter.read'))
    documents.push({ kind: 'letter', decisionId, on: dayInWarsaw(letterAt) })
  if (number && issuedAt && certificateState && may('certificate.see')) {
    const truth = truthOf({ state: certificateState, validUntil: row.validUntil }, today)
    // The number comes first, its file a moment later.
    const allowed = may('certificate.download') || number.startsWith('C-')
    const downloads = allowed && row.filedAt !== null
    documents.push({ kind: 'certificate', number, on: dayInWarsaw(issuedAt), truth, downloads })
  }
  return documents
}
