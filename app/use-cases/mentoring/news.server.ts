import type { Deps } from '#app/deps.server.ts'
import { queueEffect } from '#db/outbox.ts'
import type { Trx } from '#db/schema.ts'

type Told = {
  /** News that no machine knows of, for one side alone. */
  news: string
  /** The assessment or the participation it is about. */
  workflowId: string
  /** What happened, so that it is told once. */
  about: string
  /** The page it leads to. */
  href: string
  /** For news to one person; other news finds its readers by itself. */
  personId?: string
}

/** Puts a piece of news into the outbox, within the transaction that made it true. */
export async function tellMentoring(
  trx: Trx,
  { now }: Pick<Deps, 'now'>,
  { workflowId, about, ...params }: Told,
): Promise<void> {
  const { news, personId = '' } = params
  await queueEffect(trx, {
    workflowId,
    effect: 'tell',
    params,
    dedupeKey: `${news}:${about}:${personId}`,
    at: now().toISOString(),
  })
}

/** Where people talk about a criterion. */
export const talkAt = (assessmentId: string, code: string) =>
  `/assessments/${assessmentId}/criteria/${code}#mentor`
