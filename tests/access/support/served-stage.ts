import { copyFileSync, cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { databaseFile } from '#app/assemble.server.ts'
import { drainOutbox } from '#app/effects/worker.server.ts'
import { readSettings } from '#app/settings.server.ts'
import type { World } from '#bin/demo/world.ts'
import type { Journey, StageName } from '#tests/trust/support/journey.ts'
import { freePort, serve } from '#tests/trust/support/server.ts'
import type { Actor } from '../cast.ts'
import { type Answer, ask, openSessions, plain } from './http.ts'

export type ServedStage = {
  get: (actor: Actor, address: string) => Promise<Answer>
  stop: () => Promise<void>
}

/** A stage of the journey, changed by `act`, behind a real server of its own. */
export async function serveStage(
  journey: Journey,
  {
    stage,
    act,
    actors,
  }: { stage: StageName; act?: (world: World) => Promise<void>; actors: Actor[] },
): Promise<ServedStage> {
  const dataDir = mkdtempSync(join(tmpdir(), 'probierz-secret-'))
  const place = await journey.at(stage)
  await act?.(place.world)
  await drainOutbox(place.world.deps)
  await place.close()
  copyFileSync(place.file, databaseFile(dataDir))
  for (const folder of ['keys', 'blobs']) {
    const made = join(place.deps.settings.dataDir, folder)
    if (existsSync(made)) cpSync(made, join(dataDir, folder), { recursive: true })
  }
  const { secret } = readSettings({ DATA_DIR: dataDir })
  const cookies = openSessions(databaseFile(dataDir), { actors, secret })
  const env = { SECOND_FACTOR: 'off', TRUST_PROXY: 'on' }
  const server = await serve(dataDir, { port: await freePort(), env })
  return {
    get: (actor, address) =>
      ask(address, { origin: server.origin, cookie: cookies.get(actor.name) }),
    async stop() {
      await server.kill('SIGTERM')
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** Ids say nothing but how many were made before; times of the request are not the case's times. */
export function telling(answer: Answer): string {
  return plain(answer, []).replaceAll(/id-\d{5}/g, '«id»')
}
