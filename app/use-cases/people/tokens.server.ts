import { createHash } from 'node:crypto'
import type { Deps } from '#app/deps.server.ts'

/** 160 random bits for a link; only the hash is kept, so reading the database opens nothing. */
export function newToken({ newId }: Pick<Deps, 'newId'>): { token: string; tokenHash: string } {
  const token = newId()
  return { token, tokenHash: hashOfToken(token) }
}

export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
