import { generateKeyPairSync } from 'node:crypto'
import type { FullIssue, TrialIssue } from './files.ts'
import { type PublicKey, publicJwk, readPublicKeys } from './public-keys.ts'
import { openSigner } from './seal.ts'

/** Invented facts for tests and measurements. */
export const trialExample: TrialIssue = {
  series: 'P',
  locale: 'pl',
  number: 'P-2026-0001',
  issuedAt: '2026-11-22T10:00:00.000Z',
  organisation: {
    name: 'Fundacja „Zażółć gęślą jaźń”',
    krs: '0009123456',
    nip: '9990000017',
    revision: 3,
  },
  standard: {
    slug: 'wroclaw-ngo',
    title: 'Wrocławski standard organizacji pozarządowych',
    version: '0.9-pilot',
    sha256: 'a1b2c3d4e5f60718'.repeat(4),
  },
  scope: [
    { code: 'PR', title: 'prawo' },
    { code: 'FI', title: 'finanse' },
    { code: 'ZA', title: 'zarządzanie' },
    { code: 'DB', title: 'dostępność i bezpieczeństwo' },
  ],
  cohort: { id: 'cohort-1', name: 'Zażółć gęślą jaźń 2026' },
  issuer: 'Fundacja Dom Pokoju',
  decisionId: 'decision-1',
  decidingBody: 'Kapituła',
  baseUrl: 'https://probierz.example',
  code: '7KQ2MZ9XWD',
}

export const fullExample: FullIssue = {
  ...trialExample,
  series: 'C',
  number: 'C-2026-0014',
  level: 'basic',
  validFrom: '2026-11-22T10:00:00.000Z',
  validUntil: '2029-11-22T10:00:00.000Z',
  conditions: [],
}

/** An issuer with a new key that exists in memory only. */
export function issuerExample() {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const jwk = publicJwk(publicKey.export({ format: 'jwk' }).x!)
  const keys: PublicKey[] = readPublicKeys([jwk])
  return { signer: openSigner(jwk.kid, privateKey), jwk, keys }
}
