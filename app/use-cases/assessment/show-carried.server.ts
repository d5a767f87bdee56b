import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { carriedOf, evidenceSince, previousOf } from '#db/queries/carried.server.ts'
import type { Db } from '#db/schema.ts'
import type { NotCarried } from '#workflows/assessment/carry.ts'
import type { Locale } from '#workflows/standard/manifest.ts'
import { type Past, readPast, whyNot } from './before.server.ts'
import { type View, viewAssessment } from './view.server.ts'

/** What the cycle before offers, area by area, and what has to be answered anew and why. */
export async function showCarried(
  deps: Deps,
  viewer: Viewer,
  { assessmentId }: { assessmentId: string },
) {
  const { locale } = viewer
  const view = await viewAssessment(deps, viewer, assessmentId)
  const { frame, manifest, context, may } = view
  const previousId = await previousOf(deps.db, assessmentId)
  const past = previousId === null ? null : await readPast(deps.db, previousId)
  const rows = past ? await rowsOf(deps, { view, past, locale }) : []
  return {
    id: assessmentId,
    organisation: frame.organisationName,
    mode: frame.mode,
    mayAnswer: may.answer,
    previous: past && {
      id: past.frame.id,
      version: past.frame.version,
      createdAt: past.frame.createdAt,
    },
    expected: rows.filter(({ asked }) => asked !== ''),
    remarks: past?.judged.remarks ?? '',
    areas: manifest.areas
      .toSorted((a, b) => a.position - b.position)
      .map(({ code, title }) => ({
        code,
        title: title[locale],
        rows: rows.filter((row) => row.area === code && !row.answered && row.why === null),
      }))
      .filter((area) => area.rows.length > 0),
    anew: rows.filter(({ why, answered, asked }) => why !== null && !answered && asked === ''),
    counts: {
      offered: rows.filter(({ why, answered }) => why === null && !answered).length,
      confirmed: rows.filter(({ confirmed }) => confirmed).length,
      answered: context.applicable.filter(({ code }) => context.answers[code]).length,
      applicable: context.applicable.length,
    },
  }
}

export type CarriedRow = Awaited<ReturnType<typeof rowsOf>>[number]

type Looking = { view: View; past: Past; locale: Locale }

async function rowsOf({ db, now }: Deps, { view, past, locale }: Looking) {
  const { frame, manifest, context } = view
  const today = now().toISOString().slice(0, 10)
  const offers = new Map((await carriedOf(db, frame.id)).map((row) => [row.code, row]))
  return context.applicable.flatMap(({ code, area, kind }) => {
    const criterion = manifest.criteria.find((each) => each.code === code)
    if (!criterion) return []
    const offer = offers.get(code)
    const evidence = past.evidence.filter((each) => each.code === code).map(({ name }) => name)
    // What is allowed today but was not offered then is answered anew like any other.
    const why: NotCarried | null = whyNot(past, criterion, today) ?? (offer ? null : 'notAnswered')
    const before = past.answers[code]
    return {
      code,
      area,
      title: criterion.title[locale],
      duty: kind === 'critical',
      value: before?.value ?? null,
      justification: before?.justification ?? '',
      at: before?.updatedAt ?? null,
      evidence,
      why,
      asked: past.judged.expected[code] ?? '',
      answered: context.answers[code] !== undefined,
      confirmed: offer?.confirmedAt != null,
    }
  })
}

/** The offer for one criterion while it has no answer here; null when there is none. */
export async function readOffer(db: Db, { id, code }: { id: string; code: string }) {
  const offer = (await carriedOf(db, id)).find((row) => row.code === code && !row.confirmedAt)
  if (!offer) return null
  const standing = await evidenceSince(db, offer.fromAssessmentId)
  const names = standing.filter((each) => each.code === code).map(({ name }) => name)
  return { value: offer.value, justification: offer.justification, evidence: names }
}
