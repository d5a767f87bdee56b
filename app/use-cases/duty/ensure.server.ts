import type { Deps } from '#app/deps.server.ts'
import { HOUSE_STANDARD } from '#app/use-cases/standard/ensure.server.ts'
import { canonicalText } from '#db/canonical.ts'
import { addDutyRevisions, hasStandard, newestDuties } from '#db/queries/duty.server.ts'
import type { Duty } from '#workflows/duty/duty.ts'
import type { FactPhrases } from '#workflows/standard/manifest.ts'

/** Duties come from the law, not from a version of the standard, so every organisation has the same. */
export const DUTIES_OF = HOUSE_STANDARD.split('@')[0] as string

/** The words of facts only duties ask about, kept beside them under a code no duty can have. */
export const FACTS = ':facts'

export type DutyFacts = { fact: string; page: string; phrases: FactPhrases }[]

const SYSTEM = 'system'

/**
 * Brings the stored duties in line with the file: what differs becomes a new revision, what is gone from the file is
 * withdrawn. A duty whose newest revision a person wrote stays as that person left it.
 */
export async function ensureDuties(deps: Deps): Promise<{ changed: string[] }> {
  // What reads and checks the file is loaded only here: a running server carries none of it.
  const { loadDuties } = await import('#templates/duties/load.ts')
  const file = loadDuties(DUTIES_OF)
  const wanted = new Map<string, unknown>(
    file.duties.map((duty): [string, Duty] => [duty.code, duty]),
  )
  wanted.set(FACTS, file.facts)
  return deps.db.transaction().execute(async (trx) => {
    if (!(await hasStandard(trx, DUTIES_OF))) return { changed: [] }
    const known = new Map((await newestDuties(trx, DUTIES_OF)).map((row) => [row.code, row]))
    const entries = [...new Set([...wanted.keys(), ...known.keys()])].flatMap((code) => {
      const before = known.get(code)
      const content = wanted.get(code) ?? null
      if (before && before.authorId !== SYSTEM) return []
      if (before && canonicalText(before.content) === canonicalText(content)) return []
      return [{ code, revision: (before?.revision ?? 0) + 1, content }]
    })
    const author = { slug: DUTIES_OF, authorId: SYSTEM, at: deps.now().toISOString() }
    await addDutyRevisions(trx, author, entries)
    return { changed: entries.map(({ code }) => code) }
  })
}
