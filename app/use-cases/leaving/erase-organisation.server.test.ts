import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { compareCheckpoints } from '#app/adapters/checkpoints.server.ts'
import { drainOutbox } from '#app/effects/worker.server.ts'
import { checkpoint } from '#app/upkeep.server.ts'
import { showCase } from '#app/use-cases/case/show.server.ts'
import { showReport } from '#app/use-cases/case/show-report.server.ts'
import { readCertificateFile } from '#app/use-cases/certificate/read-file.server.ts'
import { showCertificates } from '#app/use-cases/certificate/show-register.server.ts'
import { verifyNumber } from '#app/use-cases/certificate/verify.server.ts'
import { showBoard } from '#app/use-cases/cohort/show-board.server.ts'
import { readLetter } from '#app/use-cases/decision/read-letter.server.ts'
import { showParticipation } from '#app/use-cases/participation/show.server.ts'
import { replayAll } from '#app/use-cases/workflow/replay.server.ts'
import { findCertificate } from '#db/queries/certificate.server.ts'
import { findOrganisation } from '#db/queries/organisation.server.ts'
import { erasedOrganisation } from '#templates/nobody.ts'
import { refreshed } from '#tests/support/cast.ts'
import { type TestDeps, testDeps } from '#tests/support/deps.ts'
import { givenCertified } from '#tests/support/given/leaving.ts'
import { givenScheduled } from '#tests/support/given/review.ts'
import { eraseOrganisation } from './erase-organisation.server.ts'

async function given() {
  const deps = await testDeps()
  const certified = await givenCertified(deps)
  const { name } = await deps.db.selectFrom('organisation').select('name').executeTakeFirstOrThrow()
  await checkpoint(deps)
  return { deps, name, ...certified }
}

/** Every text in every table, as one long text. */
async function everything({ db }: TestDeps): Promise<string> {
  const tables = await db.introspection.getTables()
  const pieces: string[] = []
  for (const { name } of tables) {
    const rows = await (db as unknown as import('#db/queries/leaving-parts.server.ts').PlainDb)
      .selectFrom(name)
      .selectAll()
      .execute()
    pieces.push(JSON.stringify(rows))
  }
  return pieces.join('\n')
}

test('nothing of what it wrote is left, and the log is as true as before', async () => {
  const { deps, name, viewer, organisationId, sha256 } = await given()
  const events = await deps.db.selectFrom('workflowEvent').selectAll().execute()
  expect(await everything(deps)).toContain('Łucja Żółć')

  await eraseOrganisation(deps, viewer, { organisationId, typedName: name })
  await drainOutbox(deps)

  const left = await everything(deps)
  const words = [name, 'Łucja Żółć', 'Dokument do', 'KANAREK', 'TAJNE', 'Brakuje kilku'].filter(
    (word) => left.includes(word),
  )
  expect(words).toEqual([])
  for (const table of ['answer', 'answerRevision', 'profileFact', 'actionItem'] as const)
    expect(await deps.db.selectFrom(table).selectAll().execute(), table).toEqual([])
  await expect(deps.world.blobs.get(sha256)).rejects.toMatchObject({ name: 'BlobMissing' })
  expect((await replayAll(deps.db)).differences).toEqual([])
  const kept = await deps.db.selectFrom('workflowEvent').selectAll().execute()
  expect(kept.slice(0, events.length)).toEqual(events)
  const { dataDir } = deps.settings
  expect(await compareCheckpoints({ db: deps.db, dataDir, keys: deps.world.keys })).toEqual([])
  expect((await refreshed(deps, viewer.personId)).memberships).toEqual([])
})

test('boards, reports and registers go on; a trial’s number tells its status alone', async () => {
  const { deps, name, viewer, coordinator, ...all } = await given()
  const { organisationId, cohortId, caseId, decisionId, participationId, number } = all
  const [{ code }] = (await deps.db.selectFrom('certificate').select('code').execute()) as [
    { code: string },
  ]
  await eraseOrganisation(deps, viewer, { organisationId, typedName: name })
  await drainOutbox(deps)
  const as = await refreshed(deps, coordinator.personId)

  await expect(showBoard(deps, as, { cohortId, query: {}, counts: true })).resolves.toBeDefined()
  const shown = await showParticipation(deps, as, { participationId: participationId as string })
  expect(shown.participation.organisationName).toBe(erasedOrganisation)
  await expect(showCase(deps, as, { caseId })).resolves.toBeDefined()
  const report = await showReport(deps, as, { caseId })
  expect(report.content.recommendation.summary).toBe('')
  expect(report.organisationName).toBe(erasedOrganisation)
  expect((await showCertificates(deps, as, { before: null })).lines).toHaveLength(1)
  expect(await verifyNumber(deps, { typed: number, code })).toMatchObject({
    organisation: null,
    truth: expect.anything(),
  })
  const gone = { name: 'NotFound' }
  await expect(readLetter(deps, as, { decisionId })).rejects.toMatchObject(gone)
  const file = readCertificateFile(deps, as, { number, format: 'pdf', code })
  await expect(file).rejects.toMatchObject(gone)
})

test('waits for an open case, an exact name and the administrator', async () => {
  const deps = await testDeps()
  const scheduled = await givenScheduled(deps)
  const { organisationId, coordinator } = scheduled
  const viewer = await refreshed(deps, scheduled.viewer.personId)
  const erase = (who: typeof viewer, typedName = 'x') =>
    eraseOrganisation(deps, who, { organisationId, typedName })

  await expect(erase(viewer)).rejects.toMatchObject({ reason: 'erasurePending' })
  await expect(erase(coordinator)).rejects.toMatchObject({ name: 'NotAllowed' })
  const done = await given()
  const typed = eraseOrganisation(done.deps, done.viewer, {
    ...{ organisationId: done.organisationId, typedName: 'Inna nazwa' },
  })
  await expect(typed).rejects.toMatchObject({ reason: 'erasureNameWrong', field: 'typedName' })
})

test('what a public certificate names stays in the register', async () => {
  const { deps, name, viewer, organisationId, number } = await given()
  // A full cohort would take minutes; only the series matters here.
  await sql`drop trigger certificate_no_update`.execute(deps.db)
  await deps.db.updateTable('certificate').set({ series: 'C' }).execute()

  await eraseOrganisation(deps, viewer, { organisationId, typedName: name })
  await drainOutbox(deps)

  expect(await findCertificate(deps.db, { number })).toMatchObject({ name })
  const organisation = await findOrganisation(deps.db, organisationId)
  expect(organisation).toMatchObject({ name: erasedOrganisation, krs: null, street: '' })
  const { sha256 } = await deps.db
    .selectFrom('certificateFile')
    .select('sha256')
    .where('format', '=', 'pdf')
    .executeTakeFirstOrThrow()
  expect((await deps.world.blobs.get(sha256)).byteLength).toBeGreaterThan(1000)
})

test('frozen rows let words go and nothing else', async () => {
  const { deps } = await given()
  const frozen = { message: expect.stringContaining('immutable') }
  const renamed = deps.db.updateTable('organisationRevision').set({ name: 'Inna' }).execute()
  await expect(renamed).rejects.toMatchObject(frozen)
  const rewritten = deps.db.updateTable('report').set({ content: '{"criteria":[]}' }).execute()
  await expect(rewritten).rejects.toMatchObject(frozen)
  const rehashed = deps.db
    .updateTable('report')
    .set({ content: '{"emptied":1}', sha256: 'x' })
    .execute()
  await expect(rehashed).rejects.toMatchObject(frozen)
})
