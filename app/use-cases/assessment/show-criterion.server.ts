import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound } from '#app/errors.ts'
import { templatesFor } from '#app/use-cases/document/library.server.ts'
import { readCriterionHelp } from '#app/use-cases/mentoring/read-criterion.server.ts'
import { readProfile } from '#app/use-cases/organisation/read-profile.server.ts'
import { readHelp, readLegalBases } from '#app/use-cases/standard/read.server.ts'
import { readAssigned } from '#app/use-cases/team/read-assignments.server.ts'
import { showEntry, showMandate } from '#app/use-cases/workbook/show-mandate.server.ts'
import { findAnswer } from '#db/queries/answer.server.ts'
import { evidenceOf, libraryOf } from '#db/queries/evidence.server.ts'
import { planOf } from '#db/queries/plan.server.ts'
import { gapsOf } from '#workflows/assessment/machine.ts'
import { proposedTitle } from '#workflows/assessment/plan.ts'
import { completeProfile } from '#workflows/organisation/facts.ts'
import { applicableCriteria } from '#workflows/standard/applicability.ts'
import { explain } from '#workflows/standard/explain.ts'
import { neededFor } from '#workflows/standard/needed-for.ts'
import { readAgain } from './show-carried.server.ts'
import { type View, viewAssessment } from './view.server.ts'

type Place = { assessmentId: string; code: string }

/** One criterion with the answer, what stands beside it and everything that helps to answer. */
export async function showCriterion(deps: Deps, viewer: Viewer, { assessmentId, code }: Place) {
  const { db } = deps
  const { locale } = viewer
  const view = await viewAssessment(deps, viewer, assessmentId)
  const { frame, manifest, context, may } = view
  const criterion = manifest.criteria.find((each) => each.code === code)
  if (!criterion) throw new NotFound()
  const [help] = await readHelp(db, { slug: frame.slug, code })
  const evidence = await evidenceOf(db, assessmentId, code)
  const used = new Set(evidence.map(({ versionId }) => versionId))
  const library = may.answer && may.talk ? await libraryOf(db, frame.organisationId) : []
  const plan = await planOf(db, assessmentId)
  const answer = await findAnswer(db, assessmentId, code)
  const mentoring = await readCriterionHelp(db, viewer, view, code)
  const kind = context.applicable.find((each) => each.code === code)?.kind
  return {
    id: assessmentId,
    code,
    title: criterion.title[locale],
    statement: criterion.statement[locale],
    applies: kind !== undefined,
    duty: (kind ?? criterion.kind) === 'critical',
    mayExcel: manifest.rules.exemplary.allowedFor.includes(kind ?? criterion.kind),
    reasonMinLength: manifest.rules.notApplicable.reasonMinLength,
    why: await whyItApplies(deps, view, { code, locale }),
    place: placeOf(view, code, locale),
    answer: answer ?? null,
    entered: await showEntry(deps, { assessmentId, code }),
    mandate: await showMandate(deps, viewer, { assessmentId }),
    again: await readAgain(deps, { id: assessmentId, slug: frame.slug, code, answer }),
    lacks: gapsOf(context).find((gap) => gap.code === code)?.lacks ?? null,
    evidence,
    library: library.filter(({ versionId }) => !used.has(versionId)),
    plan: plan.filter(({ codes }) => codes.includes(code)),
    proposed: proposedTitle('partly', criterion.title, locale),
    help: help ?? null,
    needs: neededFor(manifest, code, kind ?? criterion.kind),
    legalBases: await readLegalBases(db, { slug: frame.slug, code }),
    hasMentor: mentoring.mentor !== null,
    mentoring,
    templates: templatesFor(code, may.answer ? frame.organisationId : null),
    assigned: await readAssigned(db, { assessmentId, code, area: criterion.area }),
    mayAnswer: may.answer,
  }
}

/** The area of a criterion and the criterion after it, for going on after a save. */
export async function whereNext(deps: Deps, viewer: Viewer, { assessmentId, code }: Place) {
  const { area, next } = placeOf(
    await viewAssessment(deps, viewer, assessmentId),
    code,
    viewer.locale,
  )
  return { area: area.code, next: next?.code ?? null }
}

async function whyItApplies(
  deps: Deps,
  { frame, manifest }: View,
  { code, locale }: { code: string; locale: 'pl' | 'en' },
): Promise<string | null> {
  const profile = completeProfile(manifest, await readProfile(deps.db, frame.organisationId))
  const found = applicableCriteria(manifest, profile).find((each) => each.code === code)
  return found ? explain(manifest, found.reason, locale) : null
}

/** Where it stands among the criteria that apply, in the order of the areas. */
function placeOf({ manifest, context }: View, code: string, locale: 'pl' | 'en') {
  const areaCode = manifest.criteria.find((each) => each.code === code)?.area as string
  const area = manifest.areas.find((each) => each.code === areaCode)
  const ordered = manifest.areas
    .toSorted((a, b) => a.position - b.position)
    .flatMap((each) => context.applicable.filter((criterion) => criterion.area === each.code))
  const within = ordered.filter((each) => each.area === areaCode)
  const at = ordered.findIndex((each) => each.code === code)
  const neighbour = (index: number) => {
    const found = at < 0 ? undefined : ordered[index]
    const title = manifest.criteria.find((each) => each.code === found?.code)?.title[locale]
    return found ? { code: found.code, title: title ?? '' } : null
  }
  return {
    area: { code: areaCode, title: area?.title[locale] ?? areaCode },
    no: within.findIndex((each) => each.code === code) + 1,
    of: within.length,
    previous: neighbour(at - 1),
    next: neighbour(at + 1),
  }
}
