import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { databaseFile } from '#app/assemble.server.ts'
import { loadOrganisations } from '../load/load.ts'
import type { Walk } from '../load/walks.ts'
import type { Bench } from './bench.ts'
import { cookieFor, inFolder } from './world.ts'

export type Loaded = { dataDir: string; cohortId: string; cookie: string }

/** A folder with so many synthetic organisations, and the cookie of their coordinator. */
export async function loadedFolder(
  bench: Bench,
  { name, count, ways }: { name: string; count: number; ways?: Walk[] },
): Promise<Loaded> {
  const dataDir = bench.kept ? join(bench.kept, `${name}-${count}`) : bench.folder(name)
  // Written last, so that an interrupted load is not taken for a whole one.
  const whole = join(dataDir, 'loaded')
  return inFolder(dataDir, async (deps) => {
    if (!existsSync(whole)) {
      bench.say(`  loading ${count} organisations into ${databaseFile(dataDir)}`)
      const { cohortId } = await loadOrganisations(deps, { count, ...(ways && { ways }) })
      writeFileSync(whole, cohortId)
    }
    const cookie = await cookieFor(deps, 'koordynator@demo.example')
    return { dataDir, cohortId: readFileSync(whole, 'utf8'), cookie }
  })
}
