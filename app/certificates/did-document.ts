import { multibase } from './base58.ts'
import type { PublicJwk } from './public-keys.ts'

/** Multicodec of an Ed25519 public key, in front of its 32 bytes. */
const ED25519 = [0xed, 0x01]

/** The issuer's public keys as a `did:web` document: the same keys that `verify` takes from `public.json`. */
export function didDocument(baseUrl: string, keys: PublicJwk[]) {
  const { host, pathname } = new URL(baseUrl)
  const path = pathname.split('/').filter(Boolean)
  const did = ['did:web', ...[host, ...path].map(encodeURIComponent)].join(':')
  const verificationMethod = keys.map(({ kid, x }) => ({
    id: `${did}#${kid}`,
    type: 'Multikey',
    controller: did,
    publicKeyMultibase: multibase(
      Buffer.concat([Buffer.from(ED25519), Buffer.from(x, 'base64url')]),
    ),
  }))
  return {
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
    id: did,
    verificationMethod,
    assertionMethod: verificationMethod.map(({ id }) => id),
  }
}
