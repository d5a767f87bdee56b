import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound } from '#app/errors.ts'
import { readManifest } from '#app/use-cases/standard/read.server.ts'
import { listOrganisations } from '#db/queries/organisation.server.ts'
import { listVersions, type VersionRow } from '#db/queries/standard.server.ts'
import { blankAnswers, questionsFor, suggestedAnswers } from '#templates/documents/asked.ts'
import { fileName } from '#templates/documents/file-name.ts'
import { findTemplate, library } from '#templates/documents/library.ts'
import {
  blankFacts,
  type SampleForm,
  sampleFacts,
  sampleForms,
} from '#templates/documents/sample.ts'
import { type DocumentSheet, draftHead, sheetOf } from '#templates/documents/sheet.ts'
import type { DocumentTemplate } from '#templates/documents/template.ts'
import { dayInPoland } from '#workflows/duty/dates.ts'
import { audienceOf } from '#workflows/standard/audience.ts'
import type { Manifest, Words } from '#workflows/standard/manifest.ts'
import { evaluateRule } from '#workflows/standard/rule.ts'

/** What a reader looks for; empty texts look for everything. `form` is a legal form. */
export type LibraryFilter = { words: string; area: string; form: string }

/** Criteria with the address of each, as far as the standard people work with has them. */
export type TemplateCriterion = { code: string; title: Words; to: string }

/** The whole library by area, narrowed to what the reader looks for, for anyone. */
export async function showLibrary(deps: Deps, filter: LibraryFilter) {
  const present = await presentStandard(deps)
  const found = library.filter((template) => isWanted(template, filter))
  const areas = (present?.manifest.areas ?? []).toSorted((a, b) => a.position - b.position)
  const areaOf = ({ criteria }: DocumentTemplate) =>
    present?.manifest.criteria.find(({ code }) => criteria.includes(code))?.area
  const shown = found.map((template) => ({
    ...short(template),
    area: areaOf(template) ?? '',
    audience: present && template.when !== 'always' ? audience(present.manifest, template) : null,
  }))
  return {
    total: library.length,
    found: shown.length,
    areas: [...areas, elsewhere]
      .map(({ code, title }) => ({
        code,
        title,
        documents: shown.filter(({ area }) => area === code),
      }))
      .filter(({ code }) => filter.area === '' || filter.area === code),
    places: areas.map(({ code, title }) => ({ code, title })),
  }
}

/** Where documents stand whose criteria the standard of this house does not have. */
const elsewhere = { code: '', title: { pl: 'Inne', en: 'Other' } }

/** One document with a preview of invented data, for anyone. NotFound when there is none by that code. */
export async function showTemplate(
  deps: Deps,
  viewer: Viewer | undefined,
  { code, form }: { code: string; form: string },
) {
  const template = templateOf(code)
  const known = sampleFacts(sampleFormOf(form), dayInPoland(deps.now()))
  const sheet = sheetOf(template, { known, answers: suggestedAnswers(template, known) })
  const present = await presentStandard(deps)
  return {
    ...short(template),
    form: known.legalForm,
    forms: [...sampleForms],
    legalNote: template.legalNote,
    audience: present ? audience(present.manifest, template) : null,
    linked: present ? criteriaOf(present, template) : [],
    questions: questionsFor(template, known.legalForm).map(({ label }) => label),
    sheet,
    mark: draftHead(sheet),
    /** Where the reader may fill it in; null before signing in. */
    organisations: viewer ? await writableBy(deps, viewer) : null,
  }
}

async function writableBy({ db }: Deps, { memberships }: Viewer) {
  const writes = memberships.filter(({ role }) => role === 'administrator' || role === 'member')
  const organisationIds = writes.map(({ organisationId }) => organisationId)
  const found = await listOrganisations(db, { organisationIds, coordinator: false })
  return found.map(({ id, name }) => ({ id, name }))
}

/** The document with nothing filled in, to be written on by hand. NotFound for an unknown code. */
export async function blankDocument(
  deps: Deps,
  { code, form, kind }: { code: string; form: string; kind: FileKind },
): Promise<DocumentFile> {
  const template = templateOf(code)
  const known = blankFacts(sampleFormOf(form), template.reviewedOn)
  const sheet = sheetOf(template, { known, answers: blankAnswers(template, known) })
  return {
    bytes: await drawn(deps, sheet, kind),
    name: `${fileName(template.title)}.${kind}`,
    kind,
  }
}

export type FileKind = 'docx' | 'pdf'
export type DocumentFile = { bytes: Uint8Array<ArrayBuffer>; name: string; kind: FileKind }

/** Draws a sheet off the main thread. */
export function drawn(
  { world }: Pick<Deps, 'world'>,
  sheet: DocumentSheet,
  kind: FileKind,
): Promise<Uint8Array<ArrayBuffer>> {
  return kind === 'pdf' ? world.pdf.render('document', sheet) : world.word.write(sheet)
}

export function templateOf(code: string): DocumentTemplate {
  const template = findTemplate(code)
  if (!template) throw new NotFound()
  return template
}

/** Ready documents for one criterion, as links: into the organisation for those who may write there. */
export function templatesFor(
  criterion: string,
  organisationId: string | null = null,
): { title: string; to: string }[] {
  const place = organisationId ? `/organisations/${organisationId}/documents/new` : '/documents'
  return library
    .filter(({ criteria }) => criteria.includes(criterion))
    .map(({ code, title }) => ({ title, to: `${place}/${code}` }))
}

export const short = ({ code, title, summary, criteria, reviewedOn }: DocumentTemplate) => ({
  code,
  title,
  summary,
  criteria,
  reviewedOn,
})

type Present = VersionRow & { manifest: Manifest }

/**
 * The public standard that the library serves best: the one with most of its criteria, the newest of equals.
 * Undefined in a house that has no standard yet.
 */
export async function presentStandard({ db }: Pick<Deps, 'db'>): Promise<Present | undefined> {
  const codes = new Set(library.flatMap(({ criteria }) => criteria))
  let best: Present | undefined
  let most = 0
  for (const row of (await listVersions(db)).filter(({ state }) => state !== 'draft')) {
    const manifest = await readManifest(db, row.id)
    const served = manifest.criteria.filter(({ code }) => codes.has(code)).length
    if (served > most) [best, most] = [{ ...row, manifest }, served]
  }
  return best
}

export function criteriaOf(
  { slug, version, manifest }: Present,
  { criteria }: Pick<DocumentTemplate, 'criteria'>,
): TemplateCriterion[] {
  return manifest.criteria
    .filter(({ code }) => criteria.includes(code))
    .map(({ code, title }) => ({ code, title, to: `/standards/${slug}/${version}/${code}` }))
}

function audience(manifest: Manifest, { audience: said, when }: DocumentTemplate): Words {
  return said ?? audienceOf(manifest, { when, kindIf: null })
}

const sampleFormOf = (form: string): SampleForm =>
  sampleForms.find((known) => known === form) ?? 'association'

function isWanted(template: DocumentTemplate, { words, form }: LibraryFilter): boolean {
  const { title, summary, criteria, when } = template
  const text = folded([title, summary.pl, summary.en, ...criteria].join(' '))
  return (
    (form === '' || evaluateRule(when, { legalForm: form }) !== false) &&
    folded(words)
      .split(/\s+/)
      .every((word) => text.includes(word))
  )
}

/** Without capitals and accents, so that "zazolc" finds "zażółć". */
const folded = (text: string): string =>
  text.toLowerCase().replaceAll('ł', 'l').normalize('NFD').replace(/\p{M}/gu, '').trim()
