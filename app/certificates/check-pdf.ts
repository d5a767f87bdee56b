import { inflateSync } from 'node:zlib'
import { type CredentialCheck, verifyCredential } from './credential.ts'
import type { PublicKey } from './public-keys.ts'
import { isSealedBy, sealMarks } from './seal.ts'

export type PdfCheck =
  | CredentialCheck
  | { kind: 'encrypted' | 'truncated' | 'appended' | 'changed' }

const end = '%%EOF'
/** Enough for any number of saved revisions of ours; a bound, because each one costs a check. */
const mostEnds = 8

/** Whether a PDF is byte for byte what the issuer sealed; if not, what happened to it. */
export function checkPdf(bytes: Uint8Array, keys: PublicKey[]): PdfCheck {
  const text = Buffer.from(bytes).toString('latin1')
  if (sealedBySome(bytes, keys)) return credentialIn(bytes, text, keys) ?? { kind: 'changed' }
  if (/\/Encrypt\b/.test(text)) return { kind: 'encrypted' }
  if (genuineHeads(bytes, text).some((head) => sealedBySome(head, keys)))
    return { kind: 'appended' }
  if (!text.slice(-1024).includes(end)) return { kind: 'truncated' }
  if (sealMarks(bytes).length === 0 && !text.includes('probierz-ed25519'))
    return { kind: 'notOurs' }
  const inside = credentialIn(bytes, text, keys)
  // A genuine credential inside a page whose seal is broken: the page was changed around it.
  if (!inside || inside.kind === 'genuine' || inside.kind === 'notOurs') return { kind: 'changed' }
  return inside
}

function sealedBySome(bytes: Uint8Array, keys: PublicKey[]): boolean {
  return keys.some(({ key }) => isSealedBy(bytes, key))
}

/** What the file may have been before something was added at its end. */
function genuineHeads(bytes: Uint8Array, text: string): Uint8Array[] {
  const heads: Uint8Array[] = []
  let at = text.indexOf(end)
  for (let i = 0; i < mostEnds && at !== -1; i++, at = text.indexOf(end, at + 1)) {
    const after = at + end.length
    heads.push(
      ...[after, after + 1].filter((to) => to < bytes.length).map((to) => bytes.subarray(0, to)),
    )
  }
  return heads
}

/** The attached credential, checked; `undefined` when there is none that can be read. */
function credentialIn(
  bytes: Uint8Array,
  text: string,
  keys: PublicKey[],
): CredentialCheck | undefined {
  const object = text.indexOf('/Type /EmbeddedFile')
  const start = text.indexOf('stream\n', object)
  if (object === -1 || start === -1) return undefined
  const length = /\/Length (\d{1,7})\b/.exec(text.slice(object, start))?.[1]
  if (!length) return undefined
  const from = start + 'stream\n'.length
  try {
    const packed = bytes.subarray(from, from + Number(length))
    const json = inflateSync(packed, { maxOutputLength: 1_000_000 }).toString('utf8')
    return verifyCredential(JSON.parse(json), keys)
  } catch {
    return undefined
  }
}
