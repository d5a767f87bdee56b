import { createHmac, timingSafeEqual } from 'node:crypto'

const PERIOD = 30_000
const DIGITS = 6

/**
 * The half-minute a time-based code (RFC 6238) belongs to, among the three that are accepted, or undefined.
 * The library does not say it, and without it a code could be used twice.
 */
export function counterOfCode({
  secret,
  code,
  at,
}: {
  secret: string
  code: string
  at: Date
}): number | undefined {
  const present = Math.floor(at.getTime() / PERIOD)
  return [present, present - 1, present + 1].find((counter) => same(codeAt(secret, counter), code))
}

/** HOTP of RFC 4226 with SHA-1 and six digits, the only kind every authenticator app knows. */
export function codeAt(secret: string, counter: number): string {
  const message = Buffer.alloc(8)
  message.writeBigUInt64BE(BigInt(counter))
  const digest = createHmac('sha1', secret).update(message).digest()
  const offset = (digest[digest.length - 1] as number) & 15
  const number = digest.readUInt32BE(offset) & 0x7fffffff
  return String(number % 10 ** DIGITS).padStart(DIGITS, '0')
}

function same(expected: string, given: string): boolean {
  const [left, right] = [Buffer.from(expected), Buffer.from(given)]
  return left.length === right.length && timingSafeEqual(left, right)
}
