import type { Fact, Reason } from '../event.ts'

export type ParticipationEvent = Fact &
  (
    | { type: 'participation.accepted' }
    | ({ type: 'participation.declined' } & Partial<Reason>)
    | ({ type: 'participation.exited' } & Reason)
    | { type: 'participation.completed' }
    | { type: 'mentor.assigned'; personId: string }
    | ({ type: 'mentor.released' } & Reason)
    /** The organisation wants another mentor; it may say so once. */
    | ({ type: 'mentor.declined' } & Partial<Reason>)
    | ({ type: 'mentor.steppedBack' } & Reason)
    /** A later date (ISO day) for one criterion of a young or small organisation. */
    | ({ type: 'deferral.asked'; code: string; until: string } & Reason)
    | { type: 'deferral.withdrawn'; code: string }
    | ({ type: 'deferral.agreed'; code: string; until: string } & Partial<Reason>)
    | ({ type: 'deferral.declined'; code: string } & Reason)
  )
