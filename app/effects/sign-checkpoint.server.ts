import { checkpoint } from '#app/upkeep.server.ts'
import type { Handler } from './worker.server.ts'

/** After each certificate, how far the log has come is signed outside the database. */
export const signCheckpoint: Handler = async (deps) => {
  await checkpoint(deps)
}
