import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { answersOf } from '#db/queries/answer.server.ts'
import { evidenceOf } from '#db/queries/evidence.server.ts'
import { gapsOf } from '#workflows/assessment/machine.ts'
import { actionsOf } from './show-tasks.server.ts'
import { viewAssessment } from './view.server.ts'

/** Everything that was answered, by area, and what still lacks. */
export async function showCheck(
  deps: Deps,
  viewer: Viewer,
  { assessmentId }: { assessmentId: string },
) {
  const { locale } = viewer
  const view = await viewAssessment(deps, viewer, assessmentId)
  const { frame, live, life, manifest, context, may } = view
  const answers = await answersOf(deps.db, assessmentId)
  const evidence = await evidenceOf(deps.db, assessmentId)
  const words = new Map(manifest.criteria.map(({ code, title }) => [code, title[locale]]))
  const gaps = gapsOf(context).map((gap) => ({ ...gap, title: words.get(gap.code) ?? '' }))
  return {
    id: assessmentId,
    version: live.version,
    life,
    mode: frame.mode,
    may,
    actions: actionsOf(view),
    gaps,
    areas: manifest.areas.map((area) => ({
      code: area.code,
      title: area.title[locale],
      rows: context.applicable
        .filter((criterion) => criterion.area === area.code)
        .map(({ code, kind }) => ({
          code,
          title: words.get(code) ?? '',
          duty: kind === 'critical',
          value: answers[code]?.value ?? null,
          justification: answers[code]?.justification ?? '',
          evidence: evidence.filter((each) => each.code === code).map(({ name }) => name),
        })),
    })),
  }
}
