import type { CertificateIssue } from '#app/certificates/files.ts'
import { buildCertificateFiles } from '#app/certificates/files.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound } from '#app/errors.ts'
import { readManifest } from '#app/use-cases/standard/read.server.ts'
import { advanceWorkflow, factBy } from '#app/use-cases/workflow/step.server.ts'
import { type Certificate, findCertificate, groundsOf } from '#db/queries/certificate.server.ts'
import {
  fileOf,
  insertBlob,
  insertFile,
  keepIssuerKey,
} from '#db/queries/certificate-file.server.ts'
import { findDecision } from '#db/queries/decision.server.ts'
import type { Db } from '#db/schema.ts'
import { certificate as words } from '#templates/messages/certificate.ts'
import { type Locale, say } from '#templates/messages/message.ts'
import { dayInWarsaw, endOfDayInWarsaw } from '#workflows/cohort/deadlines.ts'

/** Days to close the conditions of a conditional certificate (`domain/ngo-standards.md` §3.4). */
const DAYS_FOR_CONDITIONS = 180

/**
 * Makes the PDF and the signed JSON of a number and keeps them for ever. Everything they say was fixed when the
 * number was taken, so a second try gives the same bytes; once filed, nothing is made again.
 */
export async function fileCertificate(deps: Deps, { id }: { id: string }): Promise<void> {
  const { db, world } = deps
  const certificate = await findCertificate(db, { id })
  if (!certificate) throw new NotFound()
  if (await fileOf(db, { certificateId: id, format: 'pdf' })) return
  const files = await buildCertificateFiles(await issueOf(deps, certificate), world.keys, world.pdf)
  // The bytes rest on the disk before any row names them.
  await world.blobs.put(files.pdf.bytes)
  await world.blobs.put(files.json.bytes)
  await record(deps, id, files)
}

type Files = Awaited<ReturnType<typeof buildCertificateFiles>>

async function record(deps: Deps, id: string, { pdf, json, kid }: Files): Promise<void> {
  const fact = factBy(deps, 'system')
  const publicJwk = deps.world.keys.publicKeys().find((key) => key.kid === kid)
  if (!publicJwk) throw new Error(`The signing key ${kid} is not published.`)
  await deps.db.transaction().execute(async (trx) => {
    if (await fileOf(trx, { certificateId: id, format: 'pdf' })) return
    await keepIssuerKey(trx, { kid, publicJwk, at: fact.at })
    for (const [format, file, type] of [
      ['pdf', pdf, 'application/pdf'],
      ['json', json, 'application/json'],
    ] as const) {
      const { sha256 } = file
      await insertBlob(trx, { sha256, size: file.bytes.length, type, createdAt: fact.at })
      await insertFile(trx, { certificateId: id, format, sha256, kid, createdAt: fact.at })
    }
    const hashes = { pdfSha256: pdf.sha256, jsonSha256: json.sha256, kid }
    await advanceWorkflow(trx, { id, event: { type: 'certificate.filed', ...hashes, ...fact } })
  })
}

async function issueOf(
  { db, settings }: Deps,
  certificate: Certificate,
): Promise<CertificateIssue> {
  const grounds = await groundsOf(db, certificate.decisionId)
  if (!grounds) throw new NotFound()
  const locale = certificate.locale as Locale
  const manifest = await readManifest(db, certificate.standardVersionId)
  const { name, krs, nip, organisationRevision: revision } = certificate
  const common = {
    locale,
    number: certificate.number,
    issuedAt: certificate.issuedAt,
    organisation: { name, revision, ...(krs && { krs }), ...(nip && { nip }) },
    standard: {
      slug: manifest.slug,
      title: manifest.title[locale],
      version: manifest.version,
      sha256: certificate.standardSha256,
    },
    scope: manifest.areas.map(({ code, title }) => ({ code, title: title[locale] })),
    cohort: { id: grounds.cohortId, name: grounds.cohortName },
    issuer: settings.issuerName,
    decisionId: certificate.decisionId,
    decidingBody: say(locale, words[locale].panel),
    baseUrl: settings.baseUrl,
    code: certificate.code,
  }
  if (certificate.series === 'P') return { ...common, series: 'P' }
  return {
    ...{ ...common, series: 'C' },
    level: certificate.level === 'advanced' ? 'advanced' : 'basic',
    validFrom: certificate.validFrom,
    validUntil: endOfDayInWarsaw(certificate.validUntil ?? ''),
    conditions: grounds.ballot === 'conditional' ? await conditionsOf(db, certificate) : [],
  }
}

/** What the panel wrote by criterion is what is still to be done. */
async function conditionsOf(db: Db, { decisionId, issuedAt }: Certificate) {
  const reasons = (await findDecision(db, decisionId))?.reasons
  const day = new Date(Date.parse(issuedAt) + DAYS_FOR_CONDITIONS * 86_400_000).toISOString()
  const until = dayInWarsaw(day)
  const entries = Object.entries(reasons?.criteria ?? {})
  return entries.length > 0
    ? entries.map(([code, text]) => ({ text: `${code}: ${text}`, until }))
    : [{ text: reasons?.remarks || '–', until }]
}
