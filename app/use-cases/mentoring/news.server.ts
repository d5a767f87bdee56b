import type { Deps } from '#app/deps.server.ts'
import { queueEffect } from '#db/outbox.ts'
import type { Trx } from '#db/schema.ts'

/** News of mentoring that no machine knows of, each for one side alone. */
export type MentoringNews =
  | 'helpAsked'
  | 'helpAnswered'
  | 'mentorRemarked'
  | 'mentorSuggested'
  | 'careEnded'
  | 'agreementFromTeam'
  | 'agreementFromMentor'

type Told = {
  news: MentoringNews
  /** The assessment or the participation it is about. */
  workflowId: string
  /** What happened, so that it is told once. */
  about: string
  /** A criterion the reader is led to. */
  code?: string
  /** Those who are told, when it is not a whole side. */
  personIds?: string[]
}

/** Puts a piece of news into the outbox, within the transaction that made it true. */
export async function tellMentoring(
  trx: Trx,
  { now }: Pick<Deps, 'now'>,
  { news, workflowId, about, code, personIds }: Told,
): Promise<void> {
  await queueEffect(trx, {
    workflowId,
    effect: 'tell',
    params: { news, ...(code && { code }), ...(personIds && { personIds }) },
    dedupeKey: `${news}:${about}`,
    at: now().toISOString(),
  })
}
