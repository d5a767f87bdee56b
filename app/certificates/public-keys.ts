import { createHash, createPublicKey, type KeyObject } from 'node:crypto'
import { z } from 'zod'
import { fromMultibase } from './base58.ts'

/** An Ed25519 public key as WebCrypto takes it; `kid` is its RFC 7638 thumbprint. */
export type PublicJwk = { kty: 'OKP'; crv: 'Ed25519'; x: string; kid: string }

export type PublicKey = { kid: string; key: KeyObject }

const x = z.string().regex(/^[A-Za-z0-9_-]{43}$/)
const jwkSchema = z.object({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x })
const jwkList = z.union([z.object({ keys: z.array(jwkSchema) }), z.array(jwkSchema)])
const method = z.object({
  id: z.string(),
  publicKeyJwk: jwkSchema.optional(),
  publicKeyMultibase: z.string().optional(),
})
const didDocument = z.object({
  verificationMethod: z.array(method),
  assertionMethod: z.array(z.union([z.string(), method])),
})

/** RFC 7638: the name of a key is made from the key, so that nobody can give it another's name. */
export function thumbprint(x: string): string {
  return createHash('sha256').update(`{"crv":"Ed25519","kty":"OKP","x":"${x}"}`).digest('base64url')
}

export function publicJwk(x: string): PublicJwk {
  return { kty: 'OKP', crv: 'Ed25519', x, kid: thumbprint(x) }
}

/**
 * Keys from `public.json`, a list of JWKs or a DID document. Of a DID document only what stands in
 * `assertionMethod` counts: a stolen key leaves that list first. Throws when it is none of these.
 */
export function readPublicKeys(json: unknown): PublicKey[] {
  return keysIn(json).map((x) => {
    const { kid, ...jwk } = publicJwk(x)
    return { kid, key: createPublicKey({ key: jwk, format: 'jwk' }) }
  })
}

function keysIn(json: unknown): string[] {
  const list = jwkList.safeParse(json)
  if (list.success) {
    const keys = Array.isArray(list.data) ? list.data : list.data.keys
    return keys.map((key) => key.x)
  }
  const { verificationMethod, assertionMethod } = didDocument.parse(json)
  const listed = new Set(assertionMethod.filter((item) => typeof item === 'string'))
  const embedded = assertionMethod.filter((item) => typeof item !== 'string')
  return [...verificationMethod.filter(({ id }) => listed.has(id)), ...embedded].map(keyOfMethod)
}

function keyOfMethod({ id, publicKeyJwk, publicKeyMultibase }: z.infer<typeof method>): string {
  if (publicKeyJwk) return publicKeyJwk.x
  const bytes = fromMultibase(publicKeyMultibase ?? '', 34)
  // 0xed 0x01 says Ed25519 in multicodec.
  if (bytes?.[0] !== 0xed || bytes[1] !== 0x01) throw new Error(`${id} is not an Ed25519 key.`)
  return Buffer.from(bytes.subarray(2)).toString('base64url')
}
