import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkpointFile, requireCheckpointed } from '#app/adapters/checkpoints.server.ts'
import type { Deps } from '#app/deps.server.ts'
import { log } from '#app/log.server.ts'
import { sweepUploads } from '#app/sweep-uploads.server.ts'
import { ensureDuties } from '#app/use-cases/duty/ensure.server.ts'
import { ensureSetupToken } from '#app/use-cases/people/set-up.server.ts'
import { ensureStandards } from '#app/use-cases/standard/ensure.server.ts'
import { quickCheck } from '#db/connection.server.ts'
import { migrateToLatest } from '#db/migrate.ts'
import { forgetPastAttempts } from '#db/queries/attempts.server.ts'
import { sealingKeys } from '#db/queries/certificate-file.server.ts'

type Options = {
  acceptLoss?: boolean
  /** The last server on this folder stopped in good order (`takeCleanStop`). */
  stoppedCleanly?: boolean
}

/** Brings a data folder to where the server can run on it. */
export async function prepareStart(deps: Deps, options: Options = {}): Promise<void> {
  await migrateToLatest(deps.db)
  // It reads the whole file, ten seconds for 10,000 organisations, so it waits for a reason.
  if (!options.stoppedCleanly) await requireSound(deps)
  await checkKeys(deps)
  await checkLog(deps, options)
  await ensureStandards(deps)
  await ensureDuties(deps)
  await sweepUploads(deps)
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

async function requireSound({ db }: Deps): Promise<void> {
  const damage = (await quickCheck(db)).filter((word) => word !== 'ok')
  if (damage.length > 0)
    throw new Error(`The database is damaged: ${damage[0]}. Restore the newest backup.`)
}

const cleanStopFile = (dataDir: string) => join(dataDir, 'stopped-cleanly')

/** Left behind by a server that closed its database in good order; a crash, a kill or a restore leaves nothing. */
export function leaveCleanStop(dataDir: string): void {
  writeFileSync(cleanStopFile(dataDir), '', { mode: 0o600 })
}

/** Whether the last server stopped in good order; asked once, so that the next crash is noticed. */
export function takeCleanStop(dataDir: string): boolean {
  const found = existsSync(cleanStopFile(dataDir))
  rmSync(cleanStopFile(dataDir), { force: true })
  return found
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
