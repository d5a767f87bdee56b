import type { OpenAssessment } from '#app/use-cases/assessment/read.server.ts'
import { completionsOf, lastChanges } from '#db/queries/team-completion.server.ts'
import type { Db } from '#db/schema.ts'

export type Completed = { name: string; at: string }

/**
 * Areas the team called finished, while that still holds: every criterion has an answer, and no answer and no
 * evidence in the area changed since. So nothing has to remember to take the word back.
 */
export async function readCompletions(
  db: Db,
  { id, areaStates, context }: Pick<OpenAssessment, 'areaStates' | 'context'> & { id: string },
): Promise<Record<string, Completed>> {
  const completions = await completionsOf(db, id)
  if (completions.length === 0) return {}
  const changed = await lastChanges(db, id)
  const holds = completions.filter(({ areaCode, completedAt }) => {
    const own = context.applicable.filter(({ area }) => area === areaCode)
    return (
      areaStates[areaCode] === 'complete' &&
      own.every(({ code }) => (changed.get(code) ?? '') <= completedAt)
    )
  })
  return Object.fromEntries(
    holds.map(({ areaCode, name, completedAt }) => [areaCode, { name, at: completedAt }]),
  )
}
