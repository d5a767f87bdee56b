import type { libraryOf } from '#db/queries/evidence.server.ts'
import { plainOf } from './search.ts'

/** As many as a person reads without searching. */
const SHOWN = 10

type Kept = Awaited<ReturnType<typeof libraryOf>>[number]

/** What of a library is offered beside an answer: what fits the searched words, files first, ten at most. */
export function showPick(library: Kept[], q: string) {
  const isFile = ({ form }: Kept) => Number(form === 'file')
  const found = library
    .filter(({ name }) => plainOf(name).includes(plainOf(q)))
    .toSorted((a, b) => isFile(b) - isFile(a))
  return { q, library: found.slice(0, SHOWN), left: Math.max(0, found.length - SHOWN) }
}
