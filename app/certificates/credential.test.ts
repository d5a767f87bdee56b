import { describe, expect, test } from 'vitest'
import { multibase } from './base58.ts'
import { checkJson } from './check-json.ts'
import {
  credentialText,
  type SignedCredential,
  signCredential,
  verifyCredential,
} from './credential.ts'
import { fullExample, issuerExample, trialExample } from './examples.ts'
import { credentialOf } from './files.ts'
import { readPublicKeys } from './public-keys.ts'

const { signer, jwk, keys } = issuerExample()
const signed = signCredential(credentialOf(trialExample), signer)
const text = credentialText(signed)

function check(json: string) {
  return checkJson(Buffer.from(json), keys).kind
}

test('a credential is genuine with the key of its issuer', () => {
  expect(verifyCredential(signed, keys)).toEqual({
    kind: 'genuine',
    credential: signed,
    kid: jwk.kid,
  })
  expect(signCredential(credentialOf(trialExample), signer)).toEqual(signed)
})

test('order and spacing do not matter, content does', () => {
  const reversed = Object.fromEntries(Object.entries(signed).reverse())

  expect(check(JSON.stringify(reversed, null, 2))).toBe('genuine')
  expect(check(text.replace('P-2026-0001', 'P-2026-0002'))).toBe('badSignature')
})

test('another key is unknown, and another key under our name is a forgery', () => {
  const other = issuerExample()
  const theirs = signCredential(credentialOf(trialExample), other.signer)
  const forged = signCredential(credentialOf(trialExample), { ...other.signer, kid: jwk.kid })

  expect(verifyCredential(theirs, keys)).toEqual({ kind: 'unknownKey', kid: other.jwk.kid })
  expect(verifyCredential(forged, keys)).toEqual({ kind: 'badSignature' })
})

test('an old published key still verifies', () => {
  const newer = issuerExample()

  expect(verifyCredential(signed, [...newer.keys, ...keys]).kind).toBe('genuine')
})

describe('what cannot be genuine', () => {
  const proof = signed.proof

  test.each<[string, unknown]>([
    ['a trial dressed as a certificate', { ...signed, series: 'C', mode: 'full', level: 'basic' }],
    ['a certificate number on a trial', { ...signed, number: 'C-2026-0001' }],
    ['a field added', { ...signed, extra: true }],
    ['no signature value', { ...signed, proof: { ...proof, proofValue: '' } }],
    ['another suite', { ...signed, proof: { ...proof, cryptosuite: 'none' } }],
    [
      'the prefix of the signature changed',
      { ...signed, proof: { ...proof, proofValue: proof.proofValue.replace('z', 'y') } },
    ],
    [
      'another time in the proof',
      { ...signed, proof: { ...proof, created: '2027-01-01T00:00:00Z' } },
    ],
  ])('%s', (_name, json) => {
    expect(verifyCredential(json, keys).kind).toBe('badSignature')
  })

  test.each<[string, string]>([
    ['a name given twice', text.replace('{', '{"number":"C-2026-0001",')],
    ['not a number', text.replace('"revision":3', '"revision":1e999')],
    ['half a letter', text.replace('P-2026-0001', '\\ud800')],
    [
      'endless nesting',
      text.replace('"scope":', `"deep":${'['.repeat(9e4)}${']'.repeat(9e4)},"scope":`),
    ],
  ])('%s', (_name, json) => {
    expect(check(json)).not.toBe('genuine')
  })

  test.each<[string, unknown]>([
    ['nothing', null],
    ['a list', []],
    ['another JSON', { name: 'package', version: '1' }],
    ['no proof', credentialOf(trialExample)],
  ])('%s is not ours', (_name, json) => {
    expect(verifyCredential(json, keys)).toEqual({ kind: 'notOurs' })
  })
})

test('signing refuses what the series does not allow', () => {
  const wrong = { ...credentialOf(fullExample), series: 'P', mode: 'trial' } as SignedCredential

  expect(() => signCredential(wrong, signer)).toThrow()
})

test('a cut text, an added one and a foreign one are told apart', () => {
  expect(check(text.slice(0, -40))).toBe('truncated')
  expect(check(`${text}\nkoniec`)).toBe('appended')
  expect(check('{"a":1}')).toBe('notOurs')
  expect(checkJson(Buffer.from([0x7b, 0xff, 0x7d]), keys).kind).toBe('changed')
})

test('random changes of a byte are all refused', () => {
  for (let i = 0; i < 500; i++) {
    const bytes = Buffer.from(text)
    const at = Math.floor(Math.random() * bytes.length)
    bytes[at] = bytes[at]! ^ (1 << (i % 8))
    expect(checkJson(bytes, keys).kind, `bit ${i % 8} of byte ${at}`).not.toBe('genuine')
  }
})

test('keys are read from a list, from public.json and from a DID document', () => {
  const method = {
    id: 'did:web:x#1',
    type: 'JsonWebKey',
    controller: 'did:web:x',
    publicKeyJwk: jwk,
  }
  const did = { id: 'did:web:x', verificationMethod: [method], assertionMethod: [method.id] }

  for (const json of [[jwk], { keys: [jwk] }, did]) {
    expect(readPublicKeys(json).map(({ kid }) => kid)).toEqual([jwk.kid])
  }
  expect(readPublicKeys({ ...did, assertionMethod: [] })).toEqual([])
  for (const json of [null, {}, [{ ...jwk, x: 'x' }], 'x'])
    expect(() => readPublicKeys(json)).toThrow()
})

test('a DID document may write its keys as Multikey, and a label does not rename a key', () => {
  const raw = Buffer.concat([Buffer.from([0xed, 0x01]), Buffer.from(jwk.x, 'base64url')])
  const method = { id: 'did:web:x#1', publicKeyMultibase: multibase(raw) }
  const did = { verificationMethod: [method], assertionMethod: [method.id] }

  expect(readPublicKeys(did).map(({ kid }) => kid)).toEqual([jwk.kid])
  expect(readPublicKeys([{ ...jwk, kid: 'other' }])[0]!.kid).toBe(jwk.kid)
})
