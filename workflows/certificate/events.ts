import type { Fact, Reason } from '../event.ts'

export type CertificateEvent = Fact &
  (
    | { type: 'certificate.filed'; pdfSha256: string; jsonSha256: string; kid: string }
    | ({ type: 'certificate.withdrawn' } & Reason)
    | ({ type: 'certificate.annulled' } & Reason)
    | ({ type: 'certificate.suspended' } & Reason)
    | { type: 'certificate.reinstated' }
    | { type: 'conditions.met' }
    | { type: 'certificate.expired' }
  )
