import { holds, type Viewer } from '#app/access/viewer.ts'
import { Refused } from '#app/errors.ts'
import type { LiveWorkflow } from '#app/use-cases/workflow/step.server.ts'

export type DecisionContext = {
  mode: 'trial' | 'full'
  quorum: number
  barred: string[]
  rapporteurId: string | null
  voted: string[]
  recused: string[]
}

/** A coordinator keeps the minutes and never votes; neither does anyone with a tie to the case. */
export function refuseBarredVoter({ snapshot }: LiveWorkflow, viewer: Viewer): void {
  const { barred, recused } = snapshot.context as DecisionContext
  if (holds(viewer, 'coordinator')) throw new Refused('coordinatorNeverVotes')
  if (barred.includes(viewer.personId)) throw new Refused('voterBarred')
  if (recused.includes(viewer.personId)) throw new Refused('voterRecused')
}
