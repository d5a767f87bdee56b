import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound, Refused } from '#app/errors.ts'
import { contextOf } from '#app/use-cases/assessment/read.server.ts'
import { advanceWorkflow, factBy, readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { queueEffect } from '#db/outbox.ts'
import {
  deleteScoring,
  findScoring,
  keepScores,
  markCompared,
  scoreCounts,
} from '#db/queries/scoring.server.ts'
import type { Trx } from '#db/schema.ts'
import { accepts } from '#workflows/engine.ts'

type Step = { assessmentId: string; version: number }

/** Scoring alone is over: those who scored see all scores from now on, and nobody can change one. */
export async function openComparison(
  deps: Deps,
  viewer: Viewer,
  { assessmentId, version }: Step,
): Promise<void> {
  await deps.db.transaction().execute(async (trx) => {
    await permit({ db: trx, now: deps.now }, viewer, 'scoring.use', { assessmentId })
    const scoring = await findScoring(trx, assessmentId)
    if (!scoring) throw new Refused('scoringNotOpen')
    if (scoring.comparedAt) throw new Refused('scoringCompared')
    const { applicable } = contextOf(await readWorkflow(trx, assessmentId))
    const codes = applicable.map(({ code }) => code)
    const scorers = await scoreCounts(trx, assessmentId, codes)
    if (scorers.length < 2) throw new Refused('scorersTooFew')
    const fact = factBy(deps, viewer.personId)
    const event = { type: 'comparison.opened', ...fact }
    await advanceWorkflow(trx, { id: assessmentId, event, expectedVersion: version })
    await markCompared(trx, { assessmentId, at: fact.at })
    await queueEffect(trx, {
      effect: 'tell',
      workflowId: assessmentId,
      params: { news: 'comparisonOpened', href: `/assessments/${assessmentId}` },
      dedupeKey: `comparisonOpened:${assessmentId}:${fact.at}`,
      at: fact.at,
    })
  })
}

/** Back to ordinary work. The scores go, unless the team wants to keep them for itself. */
export async function closeComparison(
  deps: Deps,
  viewer: Viewer,
  { assessmentId, version, keep }: Step & { keep: boolean },
): Promise<void> {
  await deps.db.transaction().execute(async (trx) => {
    await permit({ db: trx, now: deps.now }, viewer, 'scoring.use', { assessmentId })
    const event = { type: 'comparison.closed', ...factBy(deps, viewer.personId) }
    await advanceWorkflow(trx, { id: assessmentId, event, expectedVersion: version })
    if (keep) await keepScores(trx, assessmentId)
    else await deleteScoring(trx, assessmentId)
  })
}

/** Deletes what was scored: scoring given up before a comparison, or scores that were kept. */
export async function deleteScores(
  deps: Deps,
  viewer: Viewer,
  { assessmentId }: { assessmentId: string },
): Promise<void> {
  await deps.db.transaction().execute(async (trx) => {
    await permit({ db: trx, now: deps.now }, viewer, 'scoring.use', { assessmentId })
    if (!(await findScoring(trx, assessmentId))) throw new NotFound()
    const { snapshot } = await readWorkflow(trx, assessmentId)
    const comparing = accepts(snapshot, { type: 'comparison.closed' })
    if (comparing) throw new Refused('scoringCompared')
    await deleteScoring(trx, assessmentId)
  })
}

/** At the end of an assessment individual scores go by themselves, unless the team keeps them. */
export async function forgetScores(trx: Trx, assessmentId: string): Promise<void> {
  const scoring = await findScoring(trx, assessmentId)
  if (scoring && scoring.keepScores === 0) await deleteScoring(trx, assessmentId)
}
