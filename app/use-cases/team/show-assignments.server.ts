import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { type View, viewAssessment } from '#app/use-cases/assessment/view.server.ts'
import { assignmentsOf } from '#db/queries/team-assignments.server.ts'
import { dayInWarsaw } from '#workflows/cohort/deadlines.ts'
import { membersOf } from './show.server.ts'

/** Who does what in an assessment, and what can still be given to whom. */
export async function showAssignments(
  deps: Deps,
  viewer: Viewer,
  { assessmentId }: { assessmentId: string },
) {
  const view = await viewAssessment(deps, viewer, assessmentId)
  const { frame, manifest, context, may } = view
  const { locale } = viewer
  const assignments = await assignmentsOf(deps.db, assessmentId)
  const writers = (await membersOf(deps.db, frame.organisationId)).filter(({ roles }) =>
    roles.some((role) => role === 'administrator' || role === 'member'),
  )
  const areas = manifest.areas
    .toSorted((a, b) => a.position - b.position)
    .map(({ code, title }) => ({ code, title: title[locale], codes: codesIn(view, code) }))
    .filter(({ codes }) => codes.length > 0)
  const titleOf = new Map(manifest.criteria.map(({ code, title }) => [code, title[locale]]))
  return {
    id: assessmentId,
    organisation: frame.organisationName,
    today: dayInWarsaw(deps.now().toISOString()),
    rows: assignments.map(({ id, areaCode, code, name, dueOn }) => {
      const own = code === null ? codesIn(view, areaCode as string) : [code]
      const area = areas.find((each) => each.code === areaCode)
      return {
        ...{ id, areaCode, code, name, dueOn },
        title: code === null ? (area?.title ?? String(areaCode)) : (titleOf.get(code) ?? code),
        total: own.length,
        answered: own.filter((each) => context.answers[each]).length,
      }
    }),
    areas: areas.map(({ codes, ...area }) => ({
      ...area,
      criteria: codes.map((code) => ({ code, title: titleOf.get(code) ?? code })),
    })),
    people: writers.map(({ personId, name }) => ({ personId, name })),
    mayAssign: may.answer,
  }
}

function codesIn({ context }: View, area: string): string[] {
  return context.applicable.filter((each) => each.area === area).map(({ code }) => code)
}
