import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'

/** A value as canonical JSON (RFC 8785): the same value always gives the same text. */
export function canonicalText(value: unknown): string {
  return canonicalize(value) as string
}

/** SHA-256 of a text, in hex. */
export function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
