import { ImportRefused } from '#app/errors.ts'
import { canonicalText, sha256Of } from '#db/canonical.ts'
import { GENESIS, hashOf } from '#db/chain.ts'
import type { OrganisationData } from './format.ts'

/** Every chain whole, every standard word for word, before anything is written. */
export function checkChains({
  workflows,
  events,
  sealed,
  standardVersions,
}: OrganisationData): void {
  const logs = Map.groupBy(events, ({ workflowId }) => workflowId)
  for (const { id, kind, version, headHash } of workflows) {
    const log = logs.get(id) ?? []
    let previousHash = GENESIS
    for (const [index, { hash, ...link }] of log.entries()) {
      const fits = link.version === index + 1 && link.previousHash === previousHash
      if (!fits || hashOf(link) !== hash)
        throw new ImportRefused(
          `Event ${link.version} of ${kind} ${id} does not fit its chain of hashes.`,
        )
      previousHash = hash
    }
    if (log.length !== version || previousHash !== headHash)
      throw new ImportRefused(`The log of ${kind} ${id} is not whole.`)
    logs.delete(id)
  }
  const [stray] = logs.keys()
  if (stray) throw new ImportRefused(`There are events of ${stray}, which the copy does not hold.`)
  const cut = sealed.find(({ hashes, headHash }) => (hashes.at(-1) ?? '') !== headHash)
  if (cut) throw new ImportRefused(`The chain of ${cut.kind} ${cut.workflowId} is not whole.`)
  const changed = standardVersions.find(({ manifest, sha256 }) => sumOf(manifest) !== sha256)
  if (changed)
    throw new ImportRefused(
      `The standard ${changed.slug} ${changed.version} is not the one its SHA-256 names.`,
    )
}

function sumOf(manifest: string): string {
  try {
    return sha256Of(canonicalText(JSON.parse(manifest)))
  } catch {
    return ''
  }
}
