import { checkJson, type JsonCheck } from './check-json.ts'
import { checkPdf, type PdfCheck } from './check-pdf.ts'
import type { PublicKey } from './public-keys.ts'

/** Bytes. Our files are about a hundredth of it; whatever is larger is not read at all. */
export const mostBytes = 5_000_000

export type FileCheck =
  | { form: 'pdf'; result: PdfCheck }
  | { form: 'json'; result: JsonCheck }
  | { form: 'other'; result: { kind: 'tooLarge' | 'empty' | 'notOurs' } }

/**
 * Whether a file is a genuine certificate of ours, with no network and no database. Never throws.
 * The status (withdrawn, expired) is not in the file: ask the page of its number.
 */
export function checkFile(bytes: Uint8Array, keys: PublicKey[]): FileCheck {
  if (bytes.length === 0) return { form: 'other', result: { kind: 'empty' } }
  if (bytes.length > mostBytes) return { form: 'other', result: { kind: 'tooLarge' } }
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const looksSealed = buffer.includes('probierz-ed25519:')
  if (buffer.subarray(0, 5).equals(Buffer.from('%PDF-')) || looksSealed) {
    return { form: 'pdf', result: checkPdf(bytes, keys) }
  }
  if (/^(\ufeff)?\s*[{[]/.test(buffer.subarray(0, 200).toString('utf8'))) {
    return { form: 'json', result: checkJson(bytes, keys) }
  }
  return { form: 'other', result: { kind: 'notOurs' } }
}
