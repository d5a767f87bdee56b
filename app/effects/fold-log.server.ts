import type { Deps } from '#app/deps.server.ts'
import { truncateWriteAheadLog } from '#db/connection.server.ts'

/** After an erasure the write-ahead log, which still holds what was there before, is brought back to nothing. */
export async function foldLog({ db }: Deps): Promise<void> {
  await truncateWriteAheadLog(db)
}
