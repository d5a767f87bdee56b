import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound } from '#app/errors.ts'
import { viewAssessment } from '#app/use-cases/assessment/view.server.ts'
import { readManifest } from '#app/use-cases/standard/read.server.ts'
import { findVersion } from '#db/queries/standard.server.ts'
import type { Locale } from '#templates/messages/message.ts'
import type { WorkbookFacts } from '#templates/workbook/facts.ts'
import { workbookSheet } from '#templates/workbook/sheet.ts'
import { areasOf, frameOf, readWorkbookFacts, type Wanted } from './facts.server.ts'

/** The page from which a workbook goes out and comes back. */
export async function showWorkbook(
  deps: Deps,
  viewer: Viewer,
  { assessmentId }: { assessmentId: string },
) {
  const { frame, may, context } = await viewAssessment(deps, viewer, assessmentId)
  return {
    id: assessmentId,
    organisation: frame.organisationName,
    applicable: context.applicable.length,
    mayAnswer: may.answer,
  }
}

/** One organisation's workbook for paper. */
export async function showPaper(deps: Deps, viewer: Viewer, wanted: Wanted) {
  return (await readWorkbookFacts(deps, viewer, wanted)).facts
}

export async function renderPaper(deps: Deps, viewer: Viewer, wanted: Wanted) {
  return deps.world.pdf.render('workbook', await showPaper(deps, viewer, wanted))
}

/** One organisation's workbook as a spreadsheet, with what is answered. */
export async function renderSheet(
  deps: Deps,
  viewer: Viewer,
  { assessmentId }: { assessmentId: string },
) {
  const { facts } = await readWorkbookFacts(deps, viewer, { assessmentId, filled: true })
  return deps.world.workbooks.write(workbookSheet(facts))
}

type Address = { slug: string; version: string; locale: Locale }

/** Every criterion of a public version, for anyone. NotFound for drafts. */
export async function showBlank(deps: Deps, { slug, version, locale }: Address) {
  const row = await findVersion(deps.db, { slug, version })
  if (!row || row.state === 'draft') throw new NotFound()
  const manifest = await readManifest(deps.db, row.id)
  const duties = new Map(manifest.criteria.map(({ code, kind }) => [code, kind === 'critical']))
  const facts: WorkbookFacts = {
    ...(await frameOf(deps, { manifest, versionId: row.id, locale })),
    // The text of a version does not change, so neither does its blank workbook.
    at: row.createdAt,
    organisation: null,
    filled: false,
    areas: areasOf(manifest, locale, duties),
  }
  return facts
}

/** Drawn once for each text and language: anybody may ask for it, and it is always the same. */
const drawn = new Map<string, Promise<Uint8Array<ArrayBuffer>>>()

export async function renderBlank(deps: Deps, address: Address): Promise<Uint8Array<ArrayBuffer>> {
  const facts = await showBlank(deps, address)
  const key = `${facts.standard.sha256} ${facts.locale} ${facts.issuer}`
  const known = drawn.get(key)
  if (known) return known
  const drawing = deps.world.pdf.render('workbook', facts)
  drawn.set(key, drawing)
  drawing.catch(() => drawn.delete(key))
  return drawing
}
