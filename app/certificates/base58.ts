const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'

/** Bytes as base58btc with the multibase prefix `z`, the way Data Integrity proofs write them. */
export function multibase(bytes: Uint8Array): string {
  let number = BigInt(`0x0${Buffer.from(bytes).toString('hex')}`)
  let digits = ''
  for (; number > 0n; number /= 58n) digits = alphabet[Number(number % 58n)] + digits
  const zeros = bytes.findIndex((byte) => byte !== 0)
  return `z${'1'.repeat(zeros === -1 ? bytes.length : zeros)}${digits}`
}

/**
 * The other way round, for exactly `length` bytes; `undefined` for anything else. Only the one
 * spelling that `multibase` gives is accepted, so a changed letter is never read as the same bytes.
 */
export function fromMultibase(text: string, length: number): Uint8Array | undefined {
  if (!text.startsWith('z') || text.length > length * 2 + 2) return undefined
  let number = 0n
  for (const sign of text.slice(1)) {
    const digit = alphabet.indexOf(sign)
    if (digit === -1) return undefined
    number = number * 58n + BigInt(digit)
  }
  const hex = number.toString(16).padStart(length * 2, '0')
  if (hex.length !== length * 2) return undefined
  const bytes = new Uint8Array(Buffer.from(hex, 'hex'))
  return multibase(bytes) === text ? bytes : undefined
}
