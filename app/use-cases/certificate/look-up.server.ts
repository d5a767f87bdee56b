import type { Deps } from '#app/deps.server.ts'
import { takeTurn } from '#app/use-cases/people/limit.server.ts'
import { type Verification, verifyNumber } from './verify.server.ts'

export type LookUp = { kind: 'found'; found: Verification } | { kind: 'unknown' } | TooMany

type TooMany = { kind: 'tooMany'; minutes: number }

/** Verifies a number for the public, sixty times a minute at most from one network address. */
export async function lookUp(
  deps: Deps,
  { typed, code, client }: { typed: string; code: string | null; client: string },
): Promise<LookUp> {
  const refused = await turnOf(deps, client)
  if (refused) return refused
  const found = await verifyNumber(deps, { typed, code })
  return found ? { kind: 'found', found } : { kind: 'unknown' }
}

async function turnOf(deps: Deps, client: string): Promise<TooMany | undefined> {
  try {
    await takeTurn(deps, [{ kind: 'verify', subject: client, most: 60, minutes: 1 }])
    return undefined
  } catch (error) {
    if ((error as { reason?: string }).reason !== 'tooManyAttempts') throw error
    return {
      kind: 'tooMany',
      minutes: Number((error as { values: { minutes: number } }).values.minutes),
    }
  }
}
