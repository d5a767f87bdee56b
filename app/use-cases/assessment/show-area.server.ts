import { permit } from '#app/access/permit.server.ts'
import { allows } from '#app/access/rules.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound } from '#app/errors.ts'
import { readManifest } from '#app/use-cases/standard/read.server.ts'
import { readAssignments } from '#app/use-cases/team/read-assignments.server.ts'
import { readCompletions } from '#app/use-cases/team/read-completions.server.ts'
import { readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { answerMarks } from '#db/queries/answer.server.ts'
import { assessmentVersion } from '#db/queries/assessment.server.ts'
import type { Applicable } from '#workflows/assessment/events.ts'
import { type AssessmentContext, gapsOf } from '#workflows/assessment/machine.ts'
import type { Locale, Manifest } from '#workflows/standard/manifest.ts'
import { type AreaState, contextOf } from './read.server.ts'

type Regions = { areas: Record<string, AreaState> }

/** All criteria of one area that apply, each with its answer; the page many rows are answered on in one go. */
export async function showArea(
  deps: Deps,
  viewer: Viewer,
  { assessmentId, area: code }: { assessmentId: string; area: string },
) {
  const { db } = deps
  const { standings } = await permit(deps, viewer, 'assessment.read', { assessmentId })
  const assessment = await assessmentVersion(db, assessmentId)
  if (!assessment) throw new NotFound()
  const manifest = await readManifest(db, assessment.standardVersionId)
  const areas = manifest.areas.toSorted((a, b) => a.position - b.position)
  const place = areas.findIndex((area) => area.code === code)
  const area = areas[place]
  if (!area) throw new NotFound()
  const live = await readWorkflow(db, assessmentId)
  const context = contextOf(live)
  const { areas: areaStates } = live.snapshot.value as Pick<Regions, 'areas'>
  const own = context.applicable.filter((criterion) => criterion.area === code)
  const { locale } = viewer
  return {
    id: assessmentId,
    area: { code, title: area.title[locale] },
    previous: neighbour(areas[place - 1], locale),
    next: neighbour(areas[place + 1], locale),
    mayAnswer: live.snapshot.hasTag('editable') && allows('answer.give', standings),
    answered: own.filter((criterion) => context.answers[criterion.code]).length,
    done: (await readCompletions(db, { id: assessmentId, areaStates, context }))[code] ?? null,
    assigned: (await readAssignments(db, assessmentId)).areas[code] ?? [],
    rows: rowsOf(own, {
      manifest,
      context,
      locale,
      marks: await answerMarks(db, assessmentId),
    }),
  }
}

type Rows = {
  manifest: Manifest
  context: AssessmentContext
  marks: Awaited<ReturnType<typeof answerMarks>>
  locale: Locale
}

/** Criteria as the rows of a page on which many are answered. */
export function rowsOf(criteria: Applicable[], { manifest, context, marks, locale }: Rows) {
  const words = new Map(manifest.criteria.map((criterion) => [criterion.code, criterion]))
  const lacks = new Map(gapsOf(context).map((gap) => [gap.code, gap.lacks]))
  return criteria.map(({ code, kind }) => ({
    code,
    title: words.get(code)?.title[locale] ?? '',
    statement: words.get(code)?.statement[locale] ?? '',
    duty: kind === 'critical',
    value: marks.get(code)?.value ?? null,
    revision: marks.get(code)?.revision ?? 0,
    lacks: lacks.get(code) ?? null,
  }))
}

function neighbour(
  area: { code: string; title: { pl: string; en: string } } | undefined,
  locale: 'pl' | 'en',
) {
  return area ? { code: area.code, title: area.title[locale] } : null
}
