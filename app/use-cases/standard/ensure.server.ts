import type { Deps } from '#app/deps.server.ts'
import { hasStandards } from '#db/queries/standard.server.ts'
import { demonstrationStandard } from '#templates/standards/demonstration.ts'
import { loadStandard } from '#templates/standards/load.ts'
import { publishStandard } from './publish.server.ts'

/** The standard a new house opens with. */
export const HOUSE_STANDARD = 'wroclaw-ngo@0.9-pilot'

/** An empty database gets the house standard; one that has any standard is left as it is. */
export async function ensureStandards(deps: Deps): Promise<void> {
  if (await hasStandards(deps.db)) return
  const loaded = loadStandard(HOUSE_STANDARD)
  await publishStandard(deps, { loaded, actorId: 'system', stage: 'pilot' })
}

/** The small standard in force that a full-mode demonstration runs on. */
export async function ensureDemonstrationStandard(deps: Deps) {
  return publishStandard(deps, {
    loaded: demonstrationStandard(),
    actorId: 'system',
    stage: 'inForce',
    bodyMemberId: 'import',
  })
}
