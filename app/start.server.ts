import { renameSync } from 'node:fs'
import { checkpointFile, requireCheckpointed } from '#app/adapters/checkpoints.server.ts'
import type { Deps } from '#app/deps.server.ts'
import { log } from '#app/log.server.ts'
import { ensureSetupToken } from '#app/use-cases/people/set-up.server.ts'
import { ensureStandards } from '#app/use-cases/standard/ensure.server.ts'
import { quickCheck } from '#db/connection.server.ts'
import { migrateToLatest } from '#db/migrate.ts'
import { forgetPastAttempts } from '#db/queries/attempts.server.ts'
import { sealingKeys } from '#db/queries/certificate-file.server.ts'

/** Brings a data folder to where the server can run on it. */
export async function prepareStart(
  deps: Deps,
  options: { acceptLoss?: boolean } = {},
): Promise<void> {
  await migrateToLatest(deps.db)
  const damage = (await quickCheck(deps.db)).filter((word) => word !== 'ok')
  if (damage.length > 0)
    throw new Error(`The database is damaged: ${damage[0]}. Restore the newest backup.`)
  await checkKeys(deps)
  await checkLog(deps, options)
  await ensureStandards(deps)
  await forgetPastAttempts(deps.db, deps.now().toISOString())
  // The demonstration brings its own coordinator.
  if (!deps.settings.demonstration)
    await ensureSetupToken(deps, (text) => void process.stdout.write(text))
}

/** Without the keys that sealed what was issued, a new key would be made and nobody could verify the old. */
async function checkKeys({ db, world }: Deps) {
  const present = new Set(world.keys.publicKeys().map(({ kid }) => kid))
  const lost = (await sealingKeys(db)).find((kid) => !present.has(kid))
  if (!lost) return
  throw new Error(
    `Certificates were sealed with key ${lost}, which keys/ lacks: restore that folder.`,
  )
}

/** A log shorter than what was signed outside the database stops the start, unless the operator accepts it. */
async function checkLog(
  { db, settings, world, now }: Deps,
  { acceptLoss }: { acceptLoss?: boolean },
) {
  const { dataDir } = settings
  try {
    await requireCheckpointed({ db, dataDir, keys: world.keys })
  } catch (error) {
    if (!acceptLoss || (error as Error).name !== 'LogLost') throw error
    const kept = `${checkpointFile(dataDir)}.${now().getTime()}.lost`
    renameSync(checkpointFile(dataDir), kept)
    log.warn({ kept }, 'a loss was accepted; checkpoints begin anew')
  }
}
