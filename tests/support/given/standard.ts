import type { Deps } from '#app/deps.server.ts'
import { HOUSE_STANDARD } from '#app/use-cases/standard/ensure.server.ts'
import { publishStandard, type Stage } from '#app/use-cases/standard/publish.server.ts'
import { demonstrationStandard } from '#templates/standards/demonstration.ts'
import { loadStandard, type Standard } from '#templates/standards/load.ts'

// Reading the files takes longer than most tests, and publishing leaves what was read as it is.
const read = new Map<string, Standard>()
const readOnce = (name: string, load: () => Standard): Standard => {
  const standard = read.get(name) ?? load()
  read.set(name, standard)
  return standard
}

/** The house standard, published; at the pilot unless told otherwise. */
export async function givenStandard(deps: Deps, { stage = 'pilot' }: { stage?: Stage } = {}) {
  return publishStandard(deps, {
    loaded: readOnce('house', () => loadStandard(HOUSE_STANDARD)),
    actorId: 'system',
    stage,
    bodyMemberId: 'import',
  })
}

/** The small standard of twelve criteria, in force. */
export async function givenStandardInForce(deps: Deps) {
  return publishStandard(deps, {
    loaded: readOnce('demonstration', demonstrationStandard),
    actorId: 'system',
    stage: 'inForce',
    bodyMemberId: 'import',
  })
}
