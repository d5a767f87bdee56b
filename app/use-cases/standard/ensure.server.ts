import type { Deps } from '#app/deps.server.ts'
import { hasStandards } from '#db/queries/standard.server.ts'

// What reads and checks the files is loaded when there is something to publish: a running server carries none of it.

/** The standard a new house opens with. */
export const HOUSE_STANDARD = 'wroclaw-ngo@0.9-pilot'

/** An empty database gets the house standard; one that has any standard is left as it is. */
export async function ensureStandards(deps: Deps): Promise<void> {
  if (await hasStandards(deps.db)) return
  const { loadStandard } = await import('#templates/standards/load.ts')
  const { publishStandard } = await import('./publish.server.ts')
  const loaded = loadStandard(HOUSE_STANDARD)
  await publishStandard(deps, { loaded, actorId: 'system', stage: 'pilot' })
}

/** The small standard in force that a full-mode demonstration runs on. */
export async function ensureDemonstrationStandard(deps: Deps) {
  const { demonstrationStandard } = await import('#templates/standards/demonstration.ts')
  const { publishStandard } = await import('./publish.server.ts')
  return publishStandard(deps, {
    loaded: demonstrationStandard(),
    actorId: 'system',
    stage: 'inForce',
    bodyMemberId: 'import',
  })
}
