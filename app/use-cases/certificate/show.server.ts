import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound } from '#app/errors.ts'
import { readManifest } from '#app/use-cases/standard/read.server.ts'
import { offered, readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { findCertificate } from '#db/queries/certificate.server.ts'
import { fileOf } from '#db/queries/certificate-file.server.ts'
import { readNumber, truthOf } from '#workflows/certificate/truth.ts'
import { dayInWarsaw } from '#workflows/cohort/deadlines.ts'

/** One issued document as its organisation and the coordinators see it, with its files. */
export async function showCertificate(deps: Deps, viewer: Viewer, { typed }: { typed: string }) {
  const number = readNumber(typed)
  const certificate = number && (await findCertificate(deps.db, { number }))
  if (!certificate) throw new NotFound()
  const { id: certificateId } = certificate
  const { standings } = await permit(deps, viewer, 'certificate.see', { certificateId })
  const workflow = await readWorkflow(deps.db, certificateId)
  const { title, version } = await readManifest(deps.db, certificate.standardVersionId)
  const file = await fileOf(deps.db, { certificateId, format: 'pdf' })
  const can = offered(workflow, {
    withdraw: { type: 'certificate.withdrawn' },
    annul: { type: 'certificate.annulled' },
  })
  const coordinates = standings.has('coordinator')
  return {
    ...{ number: certificate.number, series: certificate.series, name: certificate.name },
    organisationId: certificate.organisationId,
    issuedOn: dayInWarsaw(certificate.issuedAt),
    since: dayInWarsaw(certificate.stateSince),
    validUntil: certificate.validUntil,
    standard: { title, version },
    truth: truthOf(certificate, dayInWarsaw(deps.now().toISOString())),
    sha256: file?.sha256 ?? null,
    downloads: file !== undefined && !(standings.size === 1 && standings.has('mentor')),
    version: workflow.version,
    actions: { withdraw: coordinates && can.withdraw, annul: coordinates && can.annul },
  }
}
