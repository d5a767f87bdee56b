import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { Refused } from '#app/errors.ts'
import { advanceWorkflow, factBy, readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { panelOf, setSchedule } from '#db/queries/decision.server.ts'
import { coordinatorsAmong } from '#db/queries/reviewer-pool.server.ts'
import { tiedTo } from '#db/queries/standing.server.ts'
import type { Trx } from '#db/schema.ts'

type Schedule = { decisionId: string; version: number; rapporteurId: string; meetingOn: string }

/** Puts a case on the panel's agenda. The rapporteur sits in the cohort's panel and has no tie to the case. */
export async function scheduleDecision(
  deps: Deps,
  viewer: Viewer,
  { decisionId, version, rapporteurId, meetingOn }: Schedule,
): Promise<void> {
  await deps.db.transaction().execute(async (trx) => {
    const doors = { db: trx, now: deps.now }
    const { cohortId, organisationId = '' } = await permit(doors, viewer, 'decision.schedule', {
      decisionId,
    })
    if (meetingOn < deps.now().toISOString().slice(0, 10)) {
      throw new Refused('meetingInThePast', {}, 'meetingOn')
    }
    // Who became tied after the decision had begun is barred as much as who was before.
    const tied = await tiedTo(trx, organisationId, { now: deps.now() })
    await refuseBarred(trx, { decisionId, cohortId: cohortId as string, rapporteurId, tied })
    const fact = factBy(deps, viewer.personId)
    const event = { type: 'decision.scheduled', rapporteurId, meetingOn, ...fact }
    await advanceWorkflow(trx, { id: decisionId, event, expectedVersion: version })
    await setSchedule(trx, decisionId, { rapporteurId, meetingOn })
  })
}

type Proposed = { decisionId: string; cohortId: string; rapporteurId: string; tied: string[] }

async function refuseBarred(
  trx: Trx,
  { decisionId, cohortId, rapporteurId, tied }: Proposed,
): Promise<void> {
  const panel = await panelOf(trx, cohortId)
  const person = panel.find(({ id }) => id === rapporteurId)
  if (!person) throw new Refused('rapporteurNotInPanel', {}, 'rapporteurId')
  const { snapshot } = await readWorkflow(trx, decisionId)
  const { barred, recused } = snapshot.context as { barred: string[]; recused: string[] }
  const coordinators = await coordinatorsAmong(trx, [rapporteurId])
  if ([...barred, ...tied, ...recused, ...coordinators].includes(rapporteurId)) {
    throw new Refused('rapporteurBarred', { name: person.name }, 'rapporteurId')
  }
}
