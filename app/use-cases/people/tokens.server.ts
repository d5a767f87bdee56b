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

/**
 * Two links to one invitation. The one that is mailed proves its mailbox; the one shown to whoever invites opens
 * the same invitation and proves nothing, and the mailed one cannot be made from it. Only the hash of the shown
 * one is kept.
 */
export function newInvitationTokens(deps: Pick<Deps, 'newId'>) {
  const { token: mailed } = newToken(deps)
  const shown = shownFrom(mailed)
  return { mailed, shown, tokenHash: hashOfToken(shown) }
}

/** What the row may be kept under: first as if the token were the mailed one, then as the shown one. */
export function invitationHashes(token: string): { mailed: string; shown: string } {
  return { mailed: hashOfToken(shownFrom(token)), shown: hashOfToken(token) }
}

const shownFrom = (mailed: string) => hashOfToken(`shown:${mailed}`)
