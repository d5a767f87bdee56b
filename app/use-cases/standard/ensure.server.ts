import type { Deps } from '#app/deps.server.ts'
import { canonicalText } from '#db/canonical.ts'
import { hasStandards } from '#db/queries/standard.server.ts'
import { addHelp, helpOf } from '#db/queries/standard-help.server.ts'
import type { Standard } from '#templates/standards/load.ts'

// What reads and checks the files is loaded at the start alone: the modules of a page carry none of it.

const SYSTEM = 'system'

/** The standard a new house opens with. */
export const HOUSE_STANDARD = 'wroclaw-ngo@0.9-pilot'

/**
 * An empty database gets the house standard. One that has any standard keeps it word for word; only the help,
 * which lies outside the hash, follows the files.
 */
export async function ensureStandards(deps: Deps): Promise<void> {
  const { loadStandard } = await import('#templates/standards/load.ts')
  const loaded = loadStandard(HOUSE_STANDARD)
  if (await hasStandards(deps.db)) return followHelp(deps, loaded)
  const { publishStandard } = await import('./publish.server.ts')
  await publishStandard(deps, { loaded, actorId: 'system', stage: 'pilot' })
}

/** The small standard in force that a full-mode demonstration runs on. */
export async function ensureDemonstrationStandard(deps: Deps) {
  const { demonstrationStandard } = await import('#templates/standards/demonstration.ts')
  const { publishStandard } = await import('./publish.server.ts')
  const loaded = demonstrationStandard()
  return publishStandard(deps, {
    loaded,
    actorId: 'system',
    stage: 'inForce',
    bodyMemberId: 'import',
  })
}

/** Help that came from the files gets a new revision when they changed; what a person corrected here stays. */
async function followHelp(deps: Deps, { manifest, help }: Standard): Promise<void> {
  const { slug } = manifest
  await deps.db.transaction().execute(async (trx) => {
    const kept = new Map((await helpOf(trx, { slug, locale: 'pl' })).map((row) => [row.code, row]))
    const changed = help.flatMap((content) => {
      const row = kept.get(content.code)
      const isOurs = row?.authorId === SYSTEM
      const isSame = row && canonicalText(row.content) === canonicalText(content)
      return isOurs && !isSame
        ? [{ code: content.code, locale: 'pl', content, revision: row.revision + 1 }]
        : []
    })
    await addHelp(trx, { slug, authorId: SYSTEM, at: deps.now().toISOString() }, changed)
  })
}
