import { createHash } from 'node:crypto'
import type { CertificateFacts, PdfFacts, TrialCertificateFacts } from '#templates/pdf/facts.ts'
import { type Credential, credentialText, signCredential } from './credential.ts'
import { type Signer, seal } from './seal.ts'

type Issue = {
  locale: 'pl' | 'en'
  number: string
  /** ISO instant of the issue, never ahead of the clock. */
  issuedAt: string
  organisation: { name: string; krs?: string; nip?: string; regon?: string; revision: number }
  standard: { slug: string; title: string; version: string; sha256: string }
  scope: { code: string; title: string }[]
  cohort: { id: string; name: string }
  issuer: string
  decisionId: string
  decidingBody: string
  /** Without a trailing slash. */
  baseUrl: string
  /** The secret in the QR that opens the name at the verification page. */
  code: string
}

export type TrialIssue = Issue & { series: 'P' }

export type FullIssue = Issue & {
  series: 'C'
  level: 'basic' | 'advanced'
  validFrom: string
  validUntil: string
  conditions: { text: string; until: string }[]
}

/** Facts of a certificate to be issued, from which both of its files are made. */
export type CertificateIssue = TrialIssue | FullIssue

export type IssuedFile = { bytes: Uint8Array<ArrayBuffer>; sha256: string }

/** The part of the PDF renderer that issuing needs. */
export type DrawsCertificates = {
  render<Kind extends 'trialCertificate' | 'certificate'>(
    kind: Kind,
    facts: PdfFacts[Kind],
  ): Promise<Uint8Array>
}

/** The sealed PDF and the signed JSON it carries. The same facts and key give the same bytes. */
export async function buildCertificateFiles(
  issue: CertificateIssue,
  signer: Signer,
  renderer: DrawsCertificates,
): Promise<{ pdf: IssuedFile; json: IssuedFile; kid: string }> {
  const credential = credentialText(signCredential(credentialOf(issue), signer))
  const page =
    issue.series === 'P'
      ? await renderer.render('trialCertificate', pageFacts(issue, credential))
      : await renderer.render('certificate', fullPageFacts(issue, credential))
  const json = new Uint8Array(Buffer.from(credential))
  return { pdf: file(seal(page, signer)), json: file(json), kid: signer.kid }
}

function file(bytes: Uint8Array<ArrayBuffer>): IssuedFile {
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') }
}

/** Where anyone sees the state of now; the code opens the name. */
export function verifyUrl(issue: Pick<Issue, 'baseUrl' | 'number' | 'code'>): string {
  return `${statusUrl(issue)}?code=${encodeURIComponent(issue.code)}`
}

function statusUrl({ baseUrl, number }: Pick<Issue, 'baseUrl' | 'number'>): string {
  return `${baseUrl}/verify/${encodeURIComponent(number)}`
}

/** The credential of an issue, still unsigned; picks by name, because strangers refuse unknown fields. */
export function credentialOf(issue: CertificateIssue): Credential {
  const { number, issuedAt, decisionId, decidingBody } = issue
  const { name, krs, nip, regon, revision } = issue.organisation
  const { slug, title, version, sha256 } = issue.standard
  const common = {
    schema: 'probierz-credential/1' as const,
    ...{ number, issuedAt, decisionId, decidingBody },
    organisation: { name, krs, nip, regon, revision },
    standard: { slug, title, version, sha256 },
    scope: issue.scope.map((area) => ({ code: area.code, title: area.title })),
    cohort: { id: issue.cohort.id, name: issue.cohort.name },
    issuer: { name: issue.issuer, url: issue.baseUrl },
    statusUrl: statusUrl(issue),
    verifyUrl: verifyUrl(issue),
  }
  if (issue.series === 'P') return { ...common, series: 'P', mode: 'trial' }
  const { level, validFrom, validUntil } = issue
  const outcome = issue.conditions.length > 0 ? ('conditional' as const) : ('award' as const)
  return { ...common, series: 'C', mode: 'full', level, outcome, validFrom, validUntil }
}

function pageFacts(issue: CertificateIssue, credential: string): TrialCertificateFacts {
  const { locale, number, issuedAt, organisation, standard, issuer, decidingBody } = issue
  return {
    ...{ locale, number, issuedAt, organisation, standard, issuer, decidingBody, credential },
    scope: issue.scope.map(({ title }) => title),
    cohort: issue.cohort.name,
    verifyUrl: verifyUrl(issue),
  }
}

function fullPageFacts(issue: FullIssue, credential: string): CertificateFacts {
  const { level, validFrom, validUntil, conditions } = issue
  return { ...pageFacts(issue, credential), level, validFrom, validUntil, conditions }
}
