import { type KeyObject, sign, verify } from 'node:crypto'

/** Whoever signs: the key itself stays where it is kept. `kid` names it among the published keys. */
export type Signer = { kid: string; sign(bytes: Uint8Array): Uint8Array }

export function openSigner(kid: string, key: KeyObject): Signer {
  return { kid, sign: (bytes) => new Uint8Array(sign(null, bytes, key)) }
}

const mark = /\(probierz-ed25519:([0-9a-f]{128})\)/g
const headLength = '(probierz-ed25519:'.length
const blankSeal = '0'.repeat(128)

type Mark = { at: number; signature: string }

/** Seal fields of a PDF; ours has exactly one. */
export function sealMarks(pdf: Uint8Array): Mark[] {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1')
  return [...text.matchAll(mark)].map((found) => ({
    at: found.index + headLength,
    signature: found[1]!,
  }))
}

/**
 * Signs every byte of the page, not only the attachment: otherwise a genuine credential could be put
 * into a false page. The signature replaces the 128 zeros that were signed in its place.
 */
export function seal(pdf: Uint8Array, signer: Signer): Uint8Array<ArrayBuffer> {
  const found = sealMarks(pdf)
  if (found.length !== 1 || found[0]!.signature !== blankSeal) {
    throw new Error('The PDF should have one empty seal field.')
  }
  const sealed = Buffer.from(pdf)
  sealed.write(Buffer.from(signer.sign(pdf)).toString('hex'), found[0]!.at, 'latin1')
  return new Uint8Array(sealed)
}

/** Whether every byte is as it was when the owner of the key sealed it. */
export function isSealedBy(pdf: Uint8Array, key: KeyObject): boolean {
  const found = sealMarks(pdf)
  if (found.length !== 1) return false
  const blank = Buffer.from(pdf)
  blank.write(blankSeal, found[0]!.at, 'latin1')
  return verify(null, blank, key, Buffer.from(found[0]!.signature, 'hex'))
}
