import type { Deps } from '#app/deps.server.ts'
import {
  deleteInvitations,
  deleteMails,
  deleteNotices,
  deleteScores,
  deleteSessions,
  deleteVotes,
  fullOver,
  trialsOver,
} from '#db/queries/leaving-retention.server.ts'
import type { Trx } from '#db/schema.ts'
import { askAboutDrafts, eraseDrafts } from './drafts.server.ts'
import { emptyWords } from './empty-words.server.ts'

/** How long something is kept after what is said of it in docs/privacy.md. */
export type Period = { months: number } | { days: number }

export type RetentionRule = {
  after: Period
  /** Deletes what was over before `limit`, an instant; again is no work. */
  run: (trx: Trx, deps: Deps, limit: string) => Promise<void>
}

/**
 * What goes when, in one table (`model.md` §7). Files of evidence have a job of their own, which goes by the same
 * twelve months (`deleteOverdueFiles`). Events, certificates and decisions are in no rule: they stay.
 */
export const retentionRules: Record<string, RetentionRule> = {
  individualScores: { after: { days: 0 }, run: (trx) => deleteScores(trx) },
  draftsAskedOnce: { after: { months: 22 }, run: askAboutDrafts(1) },
  draftsAskedTwice: { after: { months: 23 }, run: askAboutDrafts(2) },
  draftsNeverSubmitted: { after: { months: 24 }, run: eraseDrafts },
  wordsOfTrials: {
    after: { months: 12 },
    run: async (trx, _, limit) => emptyWords(trx, await trialsOver(trx, limit)),
  },
  wordsOfFullAssessments: {
    after: { months: 12 },
    run: async (trx, _, limit) =>
      emptyWords(trx, await fullOver(trx, { limit, day: limit.slice(0, 10) })),
  },
  votes: { after: { days: 60 }, run: (trx, _, limit) => deleteVotes(trx, limit) },
  mails: { after: { days: 30 }, run: (trx, _, limit) => deleteMails(trx, limit) },
  sessionsAndLinks: { after: { days: 30 }, run: (trx, _, limit) => deleteSessions(trx, limit) },
  invitations: { after: { months: 12 }, run: (trx, _, limit) => deleteInvitations(trx, limit) },
  notices: { after: { months: 24 }, run: (trx, _, limit) => deleteNotices(trx, limit) },
}

/** The instant before which something must be over for its period to have passed. */
export function limitOf(after: Period, now: Date): string {
  const limit = new Date(now)
  if ('months' in after) limit.setUTCMonth(limit.getUTCMonth() - after.months)
  else limit.setUTCDate(limit.getUTCDate() - after.days)
  return limit.toISOString()
}
