import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { onTestFinished } from 'vitest'
import type { Deps } from '#app/deps.server.ts'
import { drainOutbox } from '#app/effects/worker.server.ts'
import { startAssessment } from '#app/use-cases/assessment/start.server.ts'
import { addDocument } from '#app/use-cases/evidence/add-document.server.ts'
import { placeDocument } from '#app/use-cases/evidence/place-document.server.ts'
import { exportOrganisation } from '#app/use-cases/leaving/export.server.ts'
import { zipOf } from '#app/zip-stream.server.ts'
import { refreshed } from '../cast.ts'
import type { TestDeps } from '../deps.ts'
import { givenFile, pdfBytes } from './evidence.ts'
import { givenDecided } from './review.ts'

/**
 * An organisation with all that can be: a trial gone through to its certificate, a file in the library, a second
 * cycle begun; and, for looking whether they leak, a score and a private note that say „TAJNE”.
 */
export async function givenCertified(deps: TestDeps, { files = true }: { files?: boolean } = {}) {
  const given = await givenDecided(deps, { notMet: ['PR-01'] })
  if (files) await drainOutbox(deps)
  const { organisationId } = given
  const viewer = await refreshed(deps, given.viewer.personId)
  deps.pass(24 * 3_600_000)
  const { assessmentId: nextId } = await startAssessment(deps, viewer, { organisationId })
  const file = await givenFile(deps, pdfBytes('Statut'))
  const itemId = await addDocument(deps, viewer, {
    ...{ organisationId, form: 'file', name: 'Akt KANAREK', file },
  })
  const [code] = given.codes
  const uses = [{ code: code as string, note: 's. 2' }]
  await placeDocument(deps, viewer, { organisationId, itemId, assessmentId: nextId, uses })
  await hideSecrets(deps, nextId, given.codes[0] as string)
  const row = await deps.db.selectFrom('certificate').select('number').executeTakeFirst()
  return { ...given, viewer, nextId, sha256: file.sha256, number: row?.number ?? '' }
}

async function hideSecrets({ db, now }: Deps, assessmentId: string, code: string) {
  const updatedAt = now().toISOString()
  const score = { value: 'partly' as const, remark: 'TAJNE', updatedAt }
  await db
    .insertInto('individualScore')
    .values({ assessmentId, code, personId: 'ada', ...score })
    .execute()
  await db.updateTable('finding').set({ privateNote: 'TAJNE' }).execute()
}

/** The organisation's own copy as a file on the disk. */
export async function exported(deps: Deps, given: Awaited<ReturnType<typeof givenCertified>>) {
  const { organisationId } = given
  const viewer = await refreshed(deps, given.viewer.personId)
  const folder = mkdtempSync(join(tmpdir(), 'probierz-export-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const path = join(folder, 'organisation.zip')
  const entries = await exportOrganisation(deps, viewer, { organisationId })
  await pipeline(Readable.from(zipOf(entries)), createWriteStream(path))
  return { path, viewer, organisationId }
}
