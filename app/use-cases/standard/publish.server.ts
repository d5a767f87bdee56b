import type { Deps } from '#app/deps.server.ts'
import { Refused } from '#app/errors.ts'
import { advanceWorkflow, beginWorkflow, factBy } from '#app/use-cases/workflow/step.server.ts'
import { canonicalText, sha256Of } from '#db/canonical.ts'
import { findVersion, insertVersion } from '#db/queries/standard.server.ts'
import { addHelp, addLegalBases } from '#db/queries/standard-help.server.ts'
import type { Trx } from '#db/schema.ts'
import { inconsistencies } from '#templates/standards/check.ts'
import type { Standard } from '#templates/standards/load.ts'
import { manifestSchema } from '#templates/standards/schema.ts'
import type { Manifest } from '#workflows/standard/manifest.ts'

export type Stage = 'draft' | 'consultation' | 'pilot' | 'inForce'

export type Publication = {
  loaded: Standard
  actorId: string
  stage: Stage
  /** Who approved it for the standard-setting body; only a version in force needs one. */
  bodyMemberId?: string
}

type Text = { manifest: Manifest; canonical: string; sha256: string }

/**
 * Freezes the text of one version and brings its workflow to the asked stage. The same text again is no work;
 * another text under the same version is refused, because what was published never changes.
 */
export async function publishStandard(
  deps: Deps,
  publication: Publication,
): Promise<{ id: string; sha256: string; published: boolean }> {
  const text = textOf(publication.loaded.manifest)
  return deps.db.transaction().execute(async (trx) => {
    const { slug, version } = text.manifest
    const known = await findVersion(trx, { slug, version })
    if (known && known.sha256 !== text.sha256) throw new Refused('versionTaken', { slug, version })
    if (known) return { id: known.id, sha256: known.sha256, published: false }

    const id = deps.newId()
    await record(trx, deps, id, text, publication)
    return { id, sha256: text.sha256, published: true }
  })
}

/** The canonical form is what the hash covers, so a copy elsewhere can be checked word for word. */
function textOf(given: Manifest): Text {
  const parsed = manifestSchema.safeParse(given)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new Refused('standardUnsound', { problem: `${issue?.path.join('.')}: ${issue?.message}` })
  }
  const problems = inconsistencies(parsed.data)
  if (problems.length > 0) throw new Refused('standardUnsound', { problem: problems.join('; ') })
  const canonical = canonicalText(parsed.data)
  return { manifest: parsed.data, canonical, sha256: sha256Of(canonical) }
}

async function record(
  trx: Trx,
  deps: Deps,
  id: string,
  { manifest, canonical, sha256 }: Text,
  { loaded, actorId, stage, bodyMemberId }: Publication,
): Promise<void> {
  const { slug, version } = manifest
  const fact = factBy(deps, actorId)
  await insertVersion(trx, { id, slug, version, sha256, at: fact.at }, { ...manifest, canonical })
  await keepHelp(trx, loaded, { slug, authorId: actorId, at: fact.at })
  const input = { slug, version, sha256 }
  await beginWorkflow(trx, { id, kind: 'standardVersion', input, ...fact })
  for (const event of pathTo(stage, { sha256, bodyMemberId, today: fact.at.slice(0, 10) })) {
    await advanceWorkflow(trx, { id, event: { ...event, ...fact } })
  }
}

async function keepHelp(
  trx: Trx,
  { help, legalBases }: Standard,
  author: { slug: string; authorId: string; at: string },
): Promise<void> {
  await addHelp(
    trx,
    author,
    help.map((content) => ({ code: content.code, locale: 'pl', content })),
  )
  const count = new Map<string, number>()
  const numbered = legalBases.map((content) => {
    const position = (count.get(content.code) ?? 0) + 1
    count.set(content.code, position)
    return { code: content.code, position, content }
  })
  await addLegalBases(trx, author, numbered)
}

/** The events that lead from a new draft to a stage. */
function pathTo(
  stage: Stage,
  {
    sha256,
    bodyMemberId,
    today,
  }: { sha256: string; bodyMemberId?: string | undefined; today: string },
): { type: string; [key: string]: unknown }[] {
  const steps = [
    { type: 'consultation.opened' },
    { type: 'pilot.opened', sha256 },
    { type: 'evaluation.opened' },
    { type: 'version.approved', bodyMemberId },
    { type: 'version.enforced', from: today },
  ]
  return steps.slice(0, { draft: 0, consultation: 1, pilot: 2, inForce: 5 }[stage])
}
