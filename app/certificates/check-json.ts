import { type CredentialCheck, verifyCredential } from './credential.ts'
import type { PublicKey } from './public-keys.ts'

export type JsonCheck = CredentialCheck | { kind: 'truncated' | 'appended' | 'changed' }

/** Whether the text is a genuine credential; if not, what is wrong with it as far as one can tell. */
export function checkJson(bytes: Uint8Array, keys: PublicKey[]): JsonCheck {
  const text = decoded(bytes)
  if (text === undefined) return { kind: 'changed' }
  const check = checkText(text, keys)
  if (check) return check
  if (!text.trimEnd().endsWith('}')) {
    const head = text.slice(0, text.lastIndexOf('}') + 1)
    return { kind: checkText(head, keys)?.kind === 'genuine' ? 'appended' : 'truncated' }
  }
  return { kind: text.includes('probierz-credential/') ? 'changed' : 'notOurs' }
}

/** `undefined` when the text is not JSON, or says one thing twice. */
function checkText(text: string, keys: PublicKey[]): JsonCheck | undefined {
  try {
    const json: unknown = JSON.parse(text)
    if (namesIn(text) !== countNames(json)) return { kind: 'changed' }
    return verifyCredential(json, keys)
  } catch {
    // Not JSON, or numbers and letters that canonical JSON refuses, or nesting without end.
    return undefined
  }
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Names written in the text. A name given twice would be read differently by different readers. */
function namesIn(text: string): number {
  const names = text.match(/"(?:[^"\\]|\\.)*"\s*(:)?/g) ?? []
  return names.filter((token) => token.endsWith(':')).length
}

function countNames(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const inside = Object.values(value).reduce<number>((sum, item) => sum + countNames(item), 0)
  return inside + (Array.isArray(value) ? 0 : Object.keys(value).length)
}
