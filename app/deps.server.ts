import type { Accounts } from '#app/adapters/accounts.server.ts'
import type { BlobStore } from '#app/adapters/blobs.server.ts'
import type { IssuerKeys } from '#app/adapters/issuer-keys.server.ts'
import type { Krs } from '#app/adapters/krs.server.ts'
import type { Mailer } from '#app/adapters/mailer.server.ts'
import type { PdfRenderer } from '#app/adapters/pdf.server.ts'
import type { WordWriter } from '#app/adapters/word.server.ts'
import type { Workbooks } from '#app/adapters/workbook.server.ts'
import type { Settings } from '#app/settings.server.ts'
import type { Db } from '#db/schema.ts'

/** All that a use case may reach. No clock, random, environment or singleton lies below `server.ts`. */
export type Deps = {
  db: Db
  now: () => Date
  /** 32 random characters; 160 bits. */
  newId: () => string
  settings: Settings
  accounts: Accounts
  /** The outside: mail, files, PDF, keys. Effects use it; transactions never wait for it. */
  world: {
    mailer: Mailer
    blobs: BlobStore
    pdf: PdfRenderer
    word: WordWriter
    krs: Krs
    workbooks: Workbooks
    keys: IssuerKeys
  }
}

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true
  }
  interface AppLoadContext {
    deps: Deps
    nonce: string
    requestId: string
  }
}
