import type { Fact } from '../event.ts'

export type StandardVersionEvent = Fact &
  (
    | { type: 'consultation.opened' }
    | { type: 'consultation.closed' }
    | { type: 'pilot.opened'; sha256: string }
    | { type: 'evaluation.opened' }
    /** `bodyMemberId` is a member of the standard-setting body, never the coordinator alone. */
    | { type: 'version.approved'; bodyMemberId: string }
    | { type: 'version.enforced'; from: string }
    | { type: 'version.retiring'; until: string }
    | { type: 'version.retired' }
  )
