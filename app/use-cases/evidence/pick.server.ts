import type { libraryOf } from '#db/queries/evidence.server.ts'
import { plainOf } from './search.ts'

/** As many as a person reads without searching. */
const SHOWN = 10

type Kept = Awaited<ReturnType<typeof libraryOf>>[number]

/** What of a library is offered beside an answer: what fits the searched words, ten at most. */
export function showPick(library: Kept[], q: string) {
  const found = library.filter(({ name }) => plainOf(name).includes(plainOf(q)))
  return { q, library: found.slice(0, SHOWN), left: Math.max(0, found.length - SHOWN) }
}
