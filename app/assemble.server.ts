import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { createAccounts } from '#app/adapters/accounts.server.ts'
import { openBlobs } from '#app/adapters/blobs.server.ts'
import { openIssuerKeys } from '#app/adapters/issuer-keys.server.ts'
import { createKrs } from '#app/adapters/krs.server.ts'
import { createMailer } from '#app/adapters/mailer.server.ts'
import { createPdfRenderer } from '#app/adapters/pdf.server.ts'
import { createWordWriter } from '#app/adapters/word.server.ts'
import { createWorkbooks } from '#app/adapters/workbook.server.ts'
import type { Deps } from '#app/deps.server.ts'
import type { Settings } from '#app/settings.server.ts'
import { openDatabase } from '#db/connection.server.ts'
import type { Db } from '#db/schema.ts'

export const databaseFile = (dataDir: string) => join(dataDir, 'probierz.db')

/** 20 random bytes as 32 letters and digits (RFC 4648 base32, lower case). */
export function newId(): string {
  const alphabet = 'abcdefghijklmnopqrstuvwxyz234567'
  let bits = ''
  for (const byte of randomBytes(20)) bits += byte.toString(2).padStart(8, '0')
  return bits
    .match(/.{5}/g)!
    .map((group) => alphabet[Number.parseInt(group, 2)])
    .join('')
}

type Parts = { db?: Db; now?: () => Date; newId?: () => string }

/** Builds what the program runs on; `server.ts`, the tools and the tests share it. */
export function assemble(settings: Settings, parts: Parts = {}): Deps {
  const db = parts.db ?? openDatabase(databaseFile(settings.dataDir))
  const now = parts.now ?? (() => new Date())
  const makeId = parts.newId ?? newId
  return {
    db,
    now,
    newId: makeId,
    settings,
    accounts: createAccounts({ db, settings, now, newId: makeId }),
    world: {
      mailer: createMailer(settings),
      blobs: openBlobs(settings.dataDir),
      pdf: createPdfRenderer(),
      word: createWordWriter(),
      krs: createKrs(settings),
      workbooks: createWorkbooks(),
      keys: openIssuerKeys(settings.dataDir),
    },
  }
}

/** Ends workers and the database; mails and effects not yet done wait in the outbox. */
export async function dismantle({ db, world }: Deps): Promise<void> {
  world.mailer.close()
  await world.pdf.close()
  await world.workbooks.close()
  await world.word.close()
  await db.destroy()
}
