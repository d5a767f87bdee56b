import type { Fact, Reason } from '../event.ts'

/** What the panel says in a trial: no legal effect (`domain/ngo-standards.md` §3.4). */
export type TrialOpinion = 'wouldMeet' | 'withConditions' | 'notYet'

/** What the panel decides in full mode. */
export type Award = 'award' | 'conditional' | 'resubmit' | 'refusal'

export type Ballot = TrialOpinion | Award

export const trialOpinions: readonly TrialOpinion[] = ['wouldMeet', 'withConditions', 'notYet']
export const awards: readonly Award[] = ['award', 'conditional', 'resubmit', 'refusal']

export type DecisionEvent = Fact &
  (
    | { type: 'decision.scheduled'; rapporteurId: string; meetingOn: string }
    | { type: 'decision.postponed' }
    /** The value of a vote is a row; the event only says that a person voted. */
    | { type: 'vote.cast'; personId: string }
    | ({ type: 'panelist.recused'; personId: string } & Reason)
    | {
        type: 'decision.taken'
        ballot: Ballot
        counts: Partial<Record<Ballot, number>>
        reasons: Reason
      }
    | ({ type: 'decision.discontinued' } & Reason)
  )
