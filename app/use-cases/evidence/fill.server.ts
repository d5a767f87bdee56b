import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { Refused } from '#app/errors.ts'
import { readAssessment } from '#app/use-cases/assessment/read.server.ts'
import { viewAssessment } from '#app/use-cases/assessment/view.server.ts'
import { readHelp } from '#app/use-cases/standard/read.server.ts'
import { factBy } from '#app/use-cases/workflow/step.server.ts'
import { libraryOf } from '#db/queries/evidence.server.ts'
import type { Trx } from '#db/schema.ts'
import { gapsOf } from '#workflows/assessment/machine.ts'
import { besideAnswer } from './change.server.ts'
import { insertDocument } from './documents.server.ts'
import { linkVersion } from './link.server.ts'

/** A document by its name, and the criterion it confirms. */
export type NamedUse = { code: string; name: string }

const LONGEST_NAME = 200

/** Every duty that is met but has nothing beside it yet, with the documents organisations usually name. */
export async function showEvidenceGaps(
  deps: Deps,
  viewer: Viewer,
  { assessmentId }: { assessmentId: string },
) {
  await permit(deps, viewer, 'answer.give', { assessmentId })
  const { frame, manifest, context, may } = await viewAssessment(deps, viewer, assessmentId)
  const help = new Map(
    (await readHelp(deps.db, { slug: frame.slug })).map((each) => [each.code, each]),
  )
  const words = new Map(manifest.criteria.map(({ code, title }) => [code, title[viewer.locale]]))
  // Whoever only enters answers for the organisation does not look into its library.
  const library = may.talk ? await libraryOf(deps.db, frame.organisationId) : []
  return {
    id: assessmentId,
    mayAnswer: may.answer,
    rows: gapsOf(context)
      .filter(({ lacks }) => lacks === 'evidence')
      .map(({ code }) => ({
        code,
        title: words.get(code) ?? code,
        typical: help.get(code)?.typicalEvidence ?? [],
      })),
    library: [...new Set(library.map(({ name }) => name))],
  }
}

/**
 * Names documents for many criteria in one go. A name that is in the library already means that document, and a
 * name given for several criteria becomes one document: written once, used often.
 */
export async function fillEvidence(
  deps: Deps,
  viewer: Viewer,
  input: { assessmentId: string; uses: NamedUse[]; place: string },
): Promise<{ documents: number; uses: number }> {
  const { assessmentId, place } = input
  return deps.db.transaction().execute(async (trx) => {
    await permit({ db: trx, now: deps.now }, viewer, 'answer.give', { assessmentId })
    const uses = namedIn(input.uses)
    const { frame } = await readAssessment(trx, assessmentId)
    const by = { ...factBy(deps, viewer.personId), organisationId: frame.organisationId }
    const known = await knownByName(trx, frame.organisationId)
    let documents = 0
    for (const { code, name } of uses) {
      let versionId = known.get(keyOf(name))
      if (!versionId) {
        versionId = (await insertDocument(trx, deps, by, { form: 'record', name, place })).versionId
        known.set(keyOf(name), versionId)
        documents += 1
      }
      const link = { versionId, note: '' }
      const change = (inner: Trx, beside: Parameters<typeof linkVersion>[2]) =>
        linkVersion(inner, deps, beside, link)
      await besideAnswer(trx, deps, viewer, { place: { assessmentId, code }, change })
    }
    return { documents, uses: uses.length }
  })
}

/** What has a name. Refused when nothing has, or a name is no name. */
function namedIn(given: NamedUse[]): NamedUse[] {
  const uses = given
    .map(({ code, name }) => ({ code, name: name.trim() }))
    .filter(({ name }) => name !== '')
  if (uses.length === 0) throw new Refused('nothingNamed')
  if (uses.some(({ name }) => name.length > LONGEST_NAME)) throw new Refused('tooLong')
  return uses
}

async function knownByName(trx: Trx, organisationId: string): Promise<Map<string, string>> {
  const library = await libraryOf(trx, organisationId)
  return new Map(library.map(({ name, versionId }) => [keyOf(name), versionId]))
}

/** The same name however it is capitalised or spaced. */
const keyOf = (name: string) => name.trim().replace(/\s+/g, ' ').toLocaleLowerCase('pl')
