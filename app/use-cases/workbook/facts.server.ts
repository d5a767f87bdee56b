import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import type { View } from '#app/use-cases/assessment/view.server.ts'
import { viewAssessment } from '#app/use-cases/assessment/view.server.ts'
import { answersOf, type GivenAnswer } from '#db/queries/answer.server.ts'
import { evidenceOf } from '#db/queries/evidence.server.ts'
import { planOf } from '#db/queries/plan.server.ts'
import { hashOfVersion } from '#db/queries/standard.server.ts'
import type { Locale } from '#templates/messages/message.ts'
import type { WorkbookArea, WorkbookFacts } from '#templates/workbook/facts.ts'
import { dayInWarsaw } from '#workflows/cohort/deadlines.ts'
import type { Manifest } from '#workflows/standard/manifest.ts'

export type Wanted = { assessmentId: string; filled: boolean }

/** A workbook of one organisation: the criteria that apply to it, with what is answered unless it is to be blank. */
export async function readWorkbookFacts(
  deps: Deps,
  viewer: Viewer,
  { assessmentId, filled }: Wanted,
): Promise<{ facts: WorkbookFacts; view: View; answers: Record<string, GivenAnswer> }> {
  const view = await viewAssessment(deps, viewer, assessmentId)
  const { manifest, context, frame } = view
  const { locale } = viewer
  const answers = await answersOf(deps.db, assessmentId)
  const evidence = filled ? await evidenceOf(deps.db, assessmentId) : []
  const plan = filled ? await planOf(deps.db, assessmentId) : []
  const duties = new Map(context.applicable.map(({ code, kind }) => [code, kind === 'critical']))
  const areas = areasOf(manifest, locale, duties).map((area) => ({
    ...area,
    criteria: area.criteria.map((criterion) => {
      const answer = answers[criterion.code]
      const own = { ...criterion, revision: answer?.revision ?? 0 }
      if (!filled) return own
      return {
        ...own,
        answer: answer?.value ?? null,
        justification: answer?.justification ?? '',
        evidence: evidence.filter(({ code }) => code === criterion.code).map(evidenceLine),
        plan: plan.filter(({ codes }) => codes.includes(criterion.code)).map(planLine),
      }
    }),
  }))
  const facts: WorkbookFacts = {
    ...(await frameOf(deps, { manifest, versionId: frame.standardVersionId, locale })),
    organisation: frame.organisationName,
    filled,
    areas: areas.filter(({ criteria }) => criteria.length > 0),
  }
  return { facts, view, answers }
}

type Version = { manifest: Manifest; versionId: string; locale: Locale }

/** What every workbook says of itself and of the standard. */
export async function frameOf(deps: Deps, { manifest, versionId, locale }: Version) {
  const { title, version, scale } = manifest
  return {
    locale,
    issuer: deps.settings.issuerName,
    // To the day: the same workbook printed twice on one day is the same file.
    at: `${dayInWarsaw(deps.now().toISOString())}T12:00:00.000Z`,
    standard: {
      title: title[locale],
      version,
      sha256: (await hashOfVersion(deps.db, versionId)) ?? '',
    },
    answers: scale.map(({ answer, label }) => ({ value: answer, label })),
  }
}

/** The criteria named in `duties` by area, blank; a value tells whether it is a duty. */
export function areasOf(
  { areas, criteria }: Manifest,
  locale: Locale,
  duties: ReadonlyMap<string, boolean>,
): WorkbookArea[] {
  return areas
    .toSorted((a, b) => a.position - b.position)
    .map(({ code, title }) => ({
      code,
      title: title[locale],
      criteria: criteria
        .filter((criterion) => criterion.area === code && duties.has(criterion.code))
        .map((criterion) => ({
          code: criterion.code,
          title: criterion.title[locale],
          statement: criterion.statement,
          duty: duties.get(criterion.code) ?? false,
          answer: null,
          justification: '',
          revision: 0,
          evidence: [],
          plan: [],
        })),
    }))
}

type Named = { name: string; documentDate: string | null; place: string | null; note: string }

const evidenceLine = ({ name, documentDate, place, note }: Named): string =>
  [name, documentDate, place, note].filter(Boolean).join(', ')

const planLine = ({
  title,
  owner,
  dueOn,
}: {
  title: string
  owner: string
  dueOn: string | null
}) => [title, owner, dueOn].filter(Boolean).join(', ')
