import { permit } from '#app/access/permit.server.ts'
import { allows } from '#app/access/rules.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound } from '#app/errors.ts'
import { readWorkingStandard } from '#app/use-cases/organisation/read-profile.server.ts'
import { isBlobDeleted } from '#db/queries/blob.server.ts'
import { filedBytes, findDocument, type StoredDocument } from '#db/queries/document.server.ts'
import { questionsFor, suggestedAnswers } from '#templates/documents/asked.ts'
import { fileName } from '#templates/documents/file-name.ts'
import { addressLine, numbersLine } from '#templates/documents/parts.ts'
import {
  draftHead,
  factsAsked,
  factsOf,
  type KnownFacts,
  type RawAnswers,
  sheetOf,
} from '#templates/documents/sheet.ts'
import type { DocumentTemplate } from '#templates/documents/template.ts'
import { isLegalForm, mayHaveKrs } from '#workflows/organisation/legal-forms.ts'
import type { Words } from '#workflows/standard/manifest.ts'
import { readKnown } from './known.server.ts'
import { type DocumentFile, drawn, type FileKind, short, templateOf } from './library.server.ts'
import { openAssessment } from './open-assessment.server.ts'

type Place = { organisationId: string; id: string }

/** The two or three questions, with what is written in without asking and what we do not know. */
export async function showQuestions(
  deps: Deps,
  viewer: Viewer,
  {
    organisationId,
    ...wanted
  }: { organisationId: string } & ({ template: string } | { id: string }),
) {
  const { standings } = await permit(deps, viewer, 'document.edit', { organisationId })
  const mayEdit = allows('organisation.edit', standings)
  const stored =
    'id' in wanted ? await findDocument(deps.db, { organisationId, id: wanted.id }) : undefined
  const code = 'id' in wanted ? stored?.template : wanted.template
  if (code === undefined) throw new NotFound()
  const template = templateOf(code)
  const known = await readKnown(deps, organisationId)
  return {
    organisation: { id: organisationId, name: known.name },
    template: short(template),
    revision: stored?.revision ?? 0,
    finished: stored?.adoptedOn != null,
    questions: asked(template, known.legalForm),
    answers: stored?.answers ?? suggestedAnswers(template, known),
    own: {
      name: known.name,
      address: addressLine(factsOf(known)),
      numbers: numbersLine(factsOf(known)),
    },
    missing: await missingOf(deps, { organisationId, known, template, mayEdit }),
  }
}

/** A question as its form field: a template's functions stay on the server. */
const asked = (template: DocumentTemplate, legalForm: string) =>
  questionsFor(template, legalForm).map(({ suggestion: _, ...question }) => question)

export type AskedOfDocument = ReturnType<typeof asked>[number]

/** One document with its preview, what it helps to meet and what may be done with it. */
export async function showDocument(
  deps: Deps,
  viewer: Viewer,
  {
    organisationId,
    id,
    deed = 'document.see',
  }: Place & { deed?: 'document.see' | 'document.edit' },
) {
  const { standings } = await permit(deps, viewer, deed, { organisationId })
  const stored = await findDocument(deps.db, { organisationId, id })
  if (!stored) throw new NotFound()
  const template = templateOf(stored.template)
  const known = await knownOf(deps, stored)
  const { answers, adoptedOn } = stored
  const sheet = sheetOf(template, { known, answers, adoptedOn })
  const mayWrite = allows('document.edit', standings)
  const mayEdit = allows('organisation.edit', standings)
  const open = await openAssessment(deps.db, organisationId)
  const applying = open?.context.applicable.map(({ code }) => code) ?? []
  return {
    id,
    organisation: { id: organisationId, name: known.name },
    template: short(template),
    legalNote: template.legalNote,
    adoptedOn: stored.adoptedOn,
    evidenceItemId: stored.evidenceItemId,
    revision: stored.revision,
    today: known.today,
    proposedDay: proposedDay(template, stored.answers) ?? known.today,
    sheet,
    mark: draftHead(sheet),
    missing:
      stored.adoptedOn || !mayWrite
        ? null
        : await missingOf(deps, { organisationId, known, template, mayEdit }),
    assessmentId: open?.frame.id ?? null,
    /** Criteria it may stand beside as evidence in the open assessment. */
    criteria: (open?.manifest.criteria ?? [])
      .filter(({ code }) => template.criteria.includes(code) && applying.includes(code))
      .map(({ code, title }) => ({ code, title })),
    actions: { write: mayWrite },
  }
}

/** The file of a document: a finished PDF as it was filed, everything else drawn now. */
export async function documentFile(
  deps: Deps,
  viewer: Viewer,
  { organisationId, id, kind }: Place & { kind: FileKind },
): Promise<DocumentFile> {
  await permit(deps, viewer, 'document.see', { organisationId })
  const stored = await findDocument(deps.db, { organisationId, id })
  if (!stored) throw new NotFound()
  const template = templateOf(stored.template)
  const name = `${fileName(template.title)}.${kind}`
  if (kind === 'pdf' && stored.adoptedOn && stored.evidenceItemId) {
    const sha256 = await filedBytes(deps.db, stored.evidenceItemId)
    // Files may be deleted on demand; the document can still be drawn again.
    if (sha256 && !(await isBlobDeleted(deps.db, sha256)))
      return { bytes: await deps.world.blobs.get(sha256), name, kind }
  }
  const known = await knownOf(deps, stored)
  const { answers, adoptedOn } = stored
  return {
    bytes: await drawn(deps, sheetOf(template, { known, answers, adoptedOn }), kind),
    name,
    kind,
  }
}

/** A finished document keeps the facts of its day; a draft follows the organisation's. */
async function knownOf(deps: Deps, { known, organisationId }: StoredDocument): Promise<KnownFacts> {
  return known === null ? readKnown(deps, organisationId) : (known as KnownFacts)
}

/** The day of adoption somebody already answered, so that it need not be typed again. */
function proposedDay({ questions }: DocumentTemplate, answers: RawAnswers): string | null {
  const day = questions.find(({ type, name }) => type === 'date' && /adopted/i.test(name))
  return (day && answers[day.name]) || null
}

/** `numbers` are changed with the organisation's details, each fact on its page of the profile. */
export type Missing = {
  numbers: ('krs' | 'registerNo' | 'nip')[]
  /** Whether this person may fill the numbers in, or has to ask. */
  mayEdit: boolean
  facts: { text: Words; to: string }[]
}

/** What the document would use and nobody has told us, with the page where it can be filled in. */
async function missingOf(
  { db }: Pick<Deps, 'db'>,
  {
    organisationId,
    known,
    template,
    mayEdit,
  }: {
    organisationId: string
    known: KnownFacts
    template: DocumentTemplate
    mayEdit: boolean
  },
): Promise<Missing> {
  const { legalForm } = known
  const inKrs = isLegalForm(legalForm) && mayHaveKrs(legalForm)
  const wanted: Missing['numbers'] = [inKrs ? 'krs' : 'registerNo', 'nip']
  const numbers = wanted.filter((name) => !known[name])
  const { manifest } = await readWorkingStandard(db, organisationId)
  const answers = suggestedAnswers(template, known)
  const unknown = factsAsked(template, { known, answers }).filter(
    (fact) => (known.profile[fact] ?? null) === null,
  )
  return {
    numbers,
    mayEdit,
    facts: manifest.questions
      .filter(({ fact }) => unknown.includes(fact))
      .map(({ text, page }) => ({ text, to: `/organisations/${organisationId}/profile/${page}` })),
  }
}
