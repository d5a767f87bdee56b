import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { Deps } from '#app/deps.server.ts'
import { outboxBacklog } from '#db/outbox.ts'
import { canWrite } from '#db/queries/health.server.ts'
import packageJson from '../package.json' with { type: 'json' }

/** 200 while the database takes writes; details say what an operator should look at. */
export async function health({ db, settings }: Deps) {
  const writable = await canWrite(db)
  const outbox = writable ? await outboxBacklog(db) : undefined
  return {
    status: writable ? 200 : 503,
    body: {
      status: writable ? 'ok' : 'unavailable',
      database: writable ? 'writable' : 'not writable',
      outbox,
      walBytes:
        statSync(join(settings.dataDir, 'probierz.db-wal'), { throwIfNoEntry: false })?.size ?? 0,
      version: packageJson.version,
    },
  }
}
