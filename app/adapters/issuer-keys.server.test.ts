import { createPublicKey, generateKeyPairSync, verify } from 'node:crypto'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { openIssuerKeys } from './issuer-keys.server.ts'

let dataDir: string
const path = (name: string) => join(dataDir, 'keys', name)

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'keys-'))
})

test('the first start makes a key for the owner only, and the next loads the same', () => {
  const made = openIssuerKeys(dataDir)
  const loaded = openIssuerKeys(dataDir)

  expect(loaded.kid).toBe(made.kid)
  expect(statSync(path('issuer.pem')).mode & 0o777).toBe(0o600)
  expect(statSync(path('')).mode & 0o777).toBe(0o700)
  expect(readdirSync(dataDir)).toEqual(['keys'])
})

test('an empty folder, as a restored one may be, is a first start', () => {
  mkdirSync(path(''))

  expect(openIssuerKeys(dataDir).kid).toMatch(/^[A-Za-z0-9_-]{43}$/)
})

test('what is signed verifies with the published key, which holds no secret', () => {
  const keys = openIssuerKeys(dataDir)
  const published = JSON.parse(readFileSync(path('public.json'), 'utf8')).keys[0]
  const { kid, ...jwk } = keys.publicKeys()[0]!

  const signature = keys.sign(Buffer.from('checkpoint'))

  const key = createPublicKey({ key: jwk, format: 'jwk' })
  expect(verify(null, Buffer.from('checkpoint'), key, signature)).toBe(true)
  expect(verify(null, Buffer.from('checkpoint!'), key, signature)).toBe(false)
  expect(published).toEqual({ ...jwk, kid })
  expect(Object.keys(published).sort()).toEqual(['crv', 'kid', 'kty', 'x'])
})

test('old published keys stay published', () => {
  const old = openIssuerKeys(mkdtempSync(join(tmpdir(), 'keys-'))).publicKeys()[0]!
  const own = openIssuerKeys(dataDir).publicKeys()[0]!
  writeFileSync(path('public.json'), JSON.stringify({ keys: [old, own] }))

  expect(openIssuerKeys(dataDir).publicKeys()).toEqual([own, old])
})

const damages: [string, () => void, RegExp][] = [
  ['a private key others can read', () => chmodSync(path('issuer.pem'), 0o640), /chmod 600/],
  ['a missing private key', () => rmSync(path('issuer.pem')), /cannot be read \(ENOENT\)/],
  ['missing public keys', () => rmSync(path('public.json')), /cannot be read \(ENOENT\)/],
  ['a damaged private key', () => writeFileSync(path('issuer.pem'), 'x'), /Ed25519 private key/],
  ['damaged public keys', () => writeFileSync(path('public.json'), '{'), /public keys/],
  ['a private key of another kind', () => writeFileSync(path('issuer.pem'), rsa()), /Ed25519/],
  ['another private key', () => writeFileSync(path('issuer.pem'), ed25519()), /does not match/],
  ['an unreadable private key', () => unreadable(), /cannot be read/],
]

test.each(damages)('%s stops the start with one clear line', (_name, damage, line) => {
  openIssuerKeys(dataDir)

  damage()

  expect(() => openIssuerKeys(dataDir)).toThrow(line)
  expect(() => openIssuerKeys(dataDir)).toThrow(/^[^\n]+$/)
})

function rsa(): string {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
}

function ed25519(): string {
  const { privateKey } = generateKeyPairSync('ed25519')
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
}

/** A folder cannot be read as a file by anyone, the superuser included. */
function unreadable(): void {
  rmSync(path('issuer.pem'))
  mkdirSync(path('issuer.pem'))
}
