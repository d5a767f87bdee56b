import { createHash, verify } from 'node:crypto'
import canonicalize from 'canonicalize'
import { z } from 'zod'
import { fromMultibase, multibase } from './base58.ts'
import type { PublicKey } from './public-keys.ts'
import type { Signer } from './seal.ts'

const instant = z.iso.datetime()
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

const common = {
  schema: z.literal('probierz-credential/1'),
  organisation: z.strictObject({
    name: z.string().min(1),
    krs: z.string().optional(),
    nip: z.string().optional(),
    regon: z.string().optional(),
    /** Which revision of the organisation's data the certificate names. */
    revision: z.int().nonnegative(),
  }),
  standard: z.strictObject({ slug: z.string(), title: z.string(), version: z.string(), sha256 }),
  scope: z.array(z.strictObject({ code: z.string(), title: z.string() })),
  issuedAt: instant,
  issuer: z.strictObject({ name: z.string(), url: z.url() }),
  decisionId: z.string(),
  decidingBody: z.string(),
  cohort: z.strictObject({ id: z.string(), name: z.string() }),
  statusUrl: z.url(),
  verifyUrl: z.url(),
}

const trial = z.strictObject({
  ...common,
  number: z.string().regex(/^P-\d{4}-\d{4,}$/),
  series: z.literal('P'),
  mode: z.literal('trial'),
})

const full = z.strictObject({
  ...common,
  number: z.string().regex(/^C-\d{4}-\d{4,}$/),
  series: z.literal('C'),
  mode: z.literal('full'),
  level: z.enum(['basic', 'advanced']),
  outcome: z.enum(['award', 'conditional']),
  validFrom: instant,
  validUntil: instant,
})

/** What is certified. A trial has no level and no outcome, so it cannot be dressed as the other. */
const credentialSchema = z.discriminatedUnion('series', [trial, full])

const proofSchema = z.strictObject({
  type: z.literal('DataIntegrityProof'),
  cryptosuite: z.literal('eddsa-jcs-2022'),
  created: instant,
  /** Thumbprint of the key. */
  verificationMethod: z.string(),
  proofPurpose: z.literal('assertionMethod'),
  proofValue: z.string(),
})

export type Credential = z.infer<typeof credentialSchema>
export type SignedCredential = Credential & { proof: z.infer<typeof proofSchema> }

/** Signs by eddsa-jcs-2022; `created` is the time of issue, so the same facts give the same bytes. */
export function signCredential(credential: Credential, signer: Signer): SignedCredential {
  const options = {
    type: 'DataIntegrityProof',
    cryptosuite: 'eddsa-jcs-2022',
    created: credential.issuedAt,
    verificationMethod: signer.kid,
    proofPurpose: 'assertionMethod',
  } as const
  const plain = credentialSchema.parse(credential)
  const proofValue = multibase(signer.sign(signedBytes(plain, options)))
  return { ...plain, proof: { ...options, proofValue } }
}

/** The bytes of `credential.json`: canonical JSON, RFC 8785. */
export function credentialText(signed: SignedCredential): string {
  return canonicalize(signed)!
}

export type CredentialCheck =
  | { kind: 'genuine'; credential: SignedCredential; kid: string }
  /** Signed with a key that is not among the published ones. */
  | { kind: 'unknownKey'; kid: string }
  /** Names a published key, but the signature is not that key's: changed or forged. */
  | { kind: 'badSignature' }
  | { kind: 'notOurs' }

/** Checks the signature over everything that was parsed, before trusting any field of it. */
export function verifyCredential(json: unknown, keys: PublicKey[]): CredentialCheck {
  const head = z.looseObject({ schema: common.schema, proof: z.looseObject({}) }).safeParse(json)
  if (!head.success) return { kind: 'notOurs' }
  const { proof: rawProof, ...document } = json as Record<string, unknown>
  const proof = proofSchema.safeParse(rawProof)
  if (!proof.success) return { kind: 'badSignature' }
  const { proofValue, ...options } = proof.data
  const kid = options.verificationMethod
  const known = keys.find((key) => key.kid === kid)
  if (!known) return { kind: 'unknownKey', kid }
  const signature = fromMultibase(proofValue, 64)
  if (!signature || !verify(null, signedBytes(document, options), known.key, signature)) {
    return { kind: 'badSignature' }
  }
  const credential = credentialSchema.safeParse(document)
  if (!credential.success) return { kind: 'notOurs' }
  return { kind: 'genuine', credential: { ...credential.data, proof: proof.data }, kid }
}

function signedBytes(document: object, proofOptions: object): Buffer {
  const hash = (value: object) => createHash('sha256').update(canonicalize(value)!).digest()
  return Buffer.concat([hash(proofOptions), hash(document)])
}
