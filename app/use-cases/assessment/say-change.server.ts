import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { Refused } from '#app/errors.ts'
import { factBy } from '#app/use-cases/workflow/step.server.ts'
import { saveAnswerChange } from '#db/queries/carried.server.ts'
import type { Change } from '#workflows/assessment/compare.ts'
import { readComparison } from './comparison.server.ts'

/** Says of answers that differ from the cycle before whether things changed or are seen more clearly. */
export async function sayChange(
  deps: Deps,
  viewer: Viewer,
  { assessmentId, changes }: { assessmentId: string; changes: Record<string, Change> },
): Promise<void> {
  await deps.db.transaction().execute(async (trx) => {
    await permit({ db: trx, now: deps.now }, viewer, 'answer.give', { assessmentId })
    const entries = Object.entries(changes)
    if (entries.length === 0) throw new Refused('changeNothingChosen', {})
    const comparison = await readComparison(trx, assessmentId)
    const { actorId: personId, at: createdAt } = factBy(deps, viewer.personId)
    for (const [code, kind] of entries) {
      const asked = comparison?.differences.find((each) => each.code === code)
      if (!asked?.asks.includes(kind)) throw new Refused('changeNotAsked', { code }, code)
      await saveAnswerChange(trx, { assessmentId, code, kind, personId, createdAt })
    }
  })
}
