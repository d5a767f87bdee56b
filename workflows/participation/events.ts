import type { Fact, Reason } from '../event.ts'

export type ParticipationEvent = Fact &
  (
    | { type: 'participation.accepted' }
    | ({ type: 'participation.declined' } & Partial<Reason>)
    | ({ type: 'participation.exited' } & Reason)
    | { type: 'participation.completed' }
    | { type: 'mentor.assigned'; personId: string }
    | ({ type: 'mentor.released' } & Reason)
  )
