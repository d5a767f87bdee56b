import { scopeOf } from '#app/access/scope.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { contextOf } from '#app/use-cases/assessment/read.server.ts'
import { readManifest } from '#app/use-cases/standard/read.server.ts'
import { readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { assignmentsInHand } from '#db/queries/team-assignments.server.ts'
import { dayInWarsaw } from '#workflows/cohort/deadlines.ts'
import { hrefOf } from './assign.server.ts'

const open = new Set(['inProgress', 'reconciling', 'ready', 'returned'])

/** What the viewer was asked to answer and has not finished, of assessments that can be changed. */
export async function readMyAssignments({ db, now }: Deps, viewer: Viewer) {
  const today = dayInWarsaw(now().toISOString())
  const rows = await assignmentsInHand(db, scopeOf(viewer))
  const { locale } = viewer
  const tasks = await Promise.all(
    rows
      .filter(({ life }) => open.has(life))
      .map(async ({ id, assessmentId, areaCode, code, dueOn, organisation, standardVersionId }) => {
        const manifest = await readManifest(db, standardVersionId)
        const { applicable, answers } = contextOf(await readWorkflow(db, assessmentId))
        const own = applicable.filter((each) =>
          code === null ? each.area === areaCode : each.code === code,
        )
        const criterion = manifest.criteria.find((each) => each.code === code)
        const area = manifest.areas.find((each) => each.code === areaCode)
        return {
          id,
          href: hrefOf(assessmentId, { areaCode, code }),
          title: (criterion ?? area)?.title[locale] ?? '',
          organisation,
          dueOn,
          overdue: dueOn !== null && dueOn < today,
          total: own.length,
          answered: own.filter((each) => answers[each.code]).length,
        }
      }),
  )
  return tasks.filter(({ total, answered }) => answered < total)
}
