import type { Deps } from '#app/deps.server.ts'
import { readManifest } from '#app/use-cases/standard/read.server.ts'
import { type Certificate, findCertificate } from '#db/queries/certificate.server.ts'
import { erasedOrganisation } from '#templates/nobody.ts'
import { readNumber, type Truth, truthOf } from '#workflows/certificate/truth.ts'
import { dayInWarsaw } from '#workflows/cohort/deadlines.ts'
import type { Words } from '#workflows/standard/manifest.ts'
import { isCode } from './read-file.server.ts'

export type Verification = {
  number: string
  series: 'P' | 'C'
  truth: Truth
  /** ISO date of the last change of the status; for documents taken back, the day of it. */
  since: string
  issuedOn: string
  issuer: string
  /** Null for a trial without the code from its QR. */
  organisation: { name: string; krs: string | null; nip: string | null } | null
  standard: { title: Words; version: string }
  areas: Words[]
  level: string | null
  validUntil: string | null
}

/**
 * What is true of a number now, for anyone. Undefined for a number that was never given and for what is no number
 * at all: the two are not told apart. Why a document was taken back is never said.
 */
export async function verifyNumber(
  deps: Deps,
  { typed, code }: { typed: string; code: string | null },
): Promise<Verification | undefined> {
  const number = readNumber(typed)
  const certificate = number && (await findCertificate(deps.db, { number }))
  if (!certificate) return undefined
  const named = isCode(code, certificate.code) || certificate.series === 'C'
  const { title, version, areas } = await readManifest(deps.db, certificate.standardVersionId)
  return {
    number: certificate.number,
    series: certificate.series,
    truth: truthOf(certificate, dayInWarsaw(deps.now().toISOString())),
    since: dayInWarsaw(certificate.stateSince),
    issuedOn: dayInWarsaw(certificate.issuedAt),
    issuer: deps.settings.issuerName,
    organisation: named ? organisationIn(certificate) : null,
    standard: { title, version },
    areas: areas.map((area) => area.title),
    level: certificate.level,
    validUntil: certificate.validUntil,
  }
}

/** An organisation that had its data erased is named nowhere, whoever holds the code. */
function organisationIn({ name, krs, nip }: Certificate) {
  return name === erasedOrganisation ? null : { name, krs, nip }
}
