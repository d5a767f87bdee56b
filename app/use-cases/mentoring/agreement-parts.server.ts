import type { Deps } from '#app/deps.server.ts'
import { Refused } from '#app/errors.ts'
import { readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import type { Side } from '#db/queries/mentoring.server.ts'
import type { Trx } from '#db/schema.ts'
import { tellMentoring } from './news.server.ts'

/** An agreement lasts as long as the organisation takes part. */
export async function refuseEnded(trx: Trx, participationId: string): Promise<void> {
  const { snapshot } = await readWorkflow(trx, participationId)
  if (!snapshot.hasTag('taking-part')) throw new Refused('agreementEnded')
}

/** The side that did nothing just now learns what the other one did. */
export async function tellOtherSide(
  trx: Trx,
  deps: Deps,
  side: Side,
  { participationId, about }: { participationId: string; about: string },
): Promise<void> {
  const href = `/participations/${participationId}/agreement`
  const told = { workflowId: participationId, about, href }
  if (side === 'mentor') await tellMentoring(trx, deps, { news: 'agreementFromMentor', ...told })
  else await tellMentoring(trx, deps, { news: 'agreementFromTeam', ...told })
}
