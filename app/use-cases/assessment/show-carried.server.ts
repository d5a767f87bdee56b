import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { readTags } from '#app/use-cases/standard/tags.server.ts'
import { carriedOf, evidenceSince, previousOf } from '#db/queries/carried.server.ts'
import type { NotCarried } from '#workflows/assessment/carry.ts'
import type { Locale } from '#workflows/standard/manifest.ts'
import { wantsNewYear } from '#workflows/standard/threads.ts'
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

type Here = { id: string; slug: string; code: string; answer: { updatedAt: string } | undefined }

/**
 * For the page of one criterion: what the answer was last time, while there is none now, and whether an answer
 * wants a new look for the new year.
 */
export async function readAgain({ db, now }: Deps, { id, slug, code, answer }: Here) {
  if (answer) {
    const tags = await readTags(slug)
    return { offer: null, renew: wantsNewYear(tags[code], answer.updatedAt, now().toISOString()) }
  }
  const offer = (await carriedOf(db, id)).find((row) => row.code === code)
  if (!offer) return { offer: null, renew: false }
  const standing = await evidenceSince(db, offer.fromAssessmentId)
  const evidence = standing.filter((each) => each.code === code).map(({ name }) => name)
  const { value, justification } = offer
  return { offer: { value, justification, evidence }, renew: false }
}

/** How many earlier answers wait to be confirmed. */
export async function waitingCarried(
  db: Deps['db'],
  { frame, context }: Pick<View, 'frame' | 'context'>,
): Promise<number> {
  const offers = await carriedOf(db, frame.id)
  const open = context.applicable.filter(({ code }) => !context.answers[code])
  return offers.filter(({ code }) => open.some((criterion) => criterion.code === code)).length
}
