import type { Deps } from '#app/deps.server.ts'
import { advanceWorkflow, factBy } from '#app/use-cases/workflow/step.server.ts'
import { keepNote } from '#db/notes.ts'
import { queueEffect } from '#db/outbox.ts'
import { deleteOwnRows } from '#db/queries/leaving-erase.server.ts'
import { idleDrafts } from '#db/queries/leaving-retention.server.ts'
import { insertLog } from '#db/queries/team-log.server.ts'
import type { Trx } from '#db/schema.ts'

const ACTOR = 'system'

/** Between the second question and the end the team has this long to answer. */
const DAYS_TO_ANSWER = 28

/** Asks the team of an assessment on which nothing happens whether to keep it, for the first or second time. */
export function askAboutDrafts(time: 1 | 2) {
  return async (trx: Trx, deps: Deps, limit: string): Promise<void> => {
    const at = deps.now().toISOString()
    for (const draft of await idleDrafts(trx, { limit, answeredBy: at })) {
      if (draft.asked !== time - 1) continue
      const { id: assessmentId, organisationId, since } = draft
      await insertLog(trx, {
        ...{ id: deps.newId(), organisationId, kind: 'draftAsked', actorId: ACTOR, at },
        data: { assessmentId, since, time },
      })
      const href = `/assessments/${assessmentId}`
      await queueEffect(trx, {
        effect: 'tell',
        params: { news: 'draftIdle', organisationId, href },
        dedupeKey: `draftIdle:${time}:${assessmentId}:${since}`,
        at,
      })
    }
  }
}

/** Ends a draft nobody answered for and deletes what was written in it; plan and library are not its own. */
export async function eraseDrafts(trx: Trx, deps: Deps, limit: string): Promise<void> {
  const fact = factBy(deps, ACTOR)
  const answeredBy = new Date(deps.now().getTime() - DAYS_TO_ANSWER * 86_400_000).toISOString()
  for (const { id, organisationId, asked } of await idleDrafts(trx, { limit, answeredBy })) {
    if (asked < 2) continue
    const note = { id: deps.newId(), body: '', authorId: ACTOR, at: fact.at }
    const event = { type: 'assessment.withdrawn', ...(await keepNote(trx, note)), ...fact }
    await advanceWorkflow(trx, { id, event })
    await deleteOwnRows(trx, { organisationIds: [], assessmentIds: [id] })
    await insertLog(trx, {
      ...{ id: deps.newId(), organisationId, kind: 'draftErased', actorId: ACTOR, at: fact.at },
      data: { assessmentId: id },
    })
  }
}
