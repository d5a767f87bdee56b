import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'

/** What an event's hash covers. The global position is left out, so an exported chain stays true elsewhere. */
export type Link = {
  workflowId: string
  version: number
  kind: string
  type: string
  data: Record<string, unknown>
  actorId: string
  occurredAt: string
  previousHash: string
}

/** The hash before the first event of a workflow. */
export const GENESIS = '0'.repeat(64)

/** SHA-256 (hex) of the canonical JSON (RFC 8785) of a link. */
export function hashOf(link: Link): string {
  return createHash('sha256')
    .update(canonicalize(link) as string)
    .digest('hex')
}
