import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify(argon2)

/** argon2id, 19 MiB, two passes, one lane: the first of OWASP's equivalent choices (ASVS 5.0 appendix C). */
const COST = { parallelism: 1, tagLength: 32, memory: 19_456, passes: 2 }
const AT_ONCE = 2
const QUEUE = 20

export class TooBusy extends Error {
  override name = 'TooBusy'
}

/** `$argon2id$…` with its parameters, so that they can be raised later. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16)
  const key = await inTurn(() => derive('argon2id', { ...COST, message: message(password), nonce }))
  return `$argon2id$v=19$m=19456,t=2,p=1$${nonce.toString('base64url')}$${key.toString('base64url')}`
}

export async function verifyPassword({
  hash,
  password,
}: {
  hash: string
  password: string
}): Promise<boolean> {
  const [, algorithm, , parameters, nonce, key] = hash.split('$')
  if (algorithm !== 'argon2id' || parameters !== 'm=19456,t=2,p=1' || !nonce || !key) return false
  const expected = Buffer.from(key, 'base64url')
  const found = await inTurn(() =>
    derive('argon2id', {
      ...COST,
      message: message(password),
      nonce: Buffer.from(nonce, 'base64url'),
    }),
  )
  return expected.length === found.length && timingSafeEqual(expected, found)
}

const message = (password: string) => Buffer.from(password.normalize('NFKC'))

let running = 0
const waiting: (() => void)[] = []

/** Each hash takes 19 MiB and a thread of the pool that files and compression share: two at once, few waiting. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) {
    if (waiting.length >= QUEUE) throw new TooBusy()
    await new Promise<void>((resolve) => waiting.push(resolve))
  } else {
    running += 1
  }
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
}
