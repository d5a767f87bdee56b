import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Deps } from '#app/deps.server.ts'
import { giveAnswer } from '#app/use-cases/assessment/answer.server.ts'
import { showCompare } from '#app/use-cases/assessment/show-compare.server.ts'
import { showCriterion } from '#app/use-cases/assessment/show-criterion.server.ts'
import { showResult } from '#app/use-cases/assessment/show-result.server.ts'
import { showSubmission } from '#app/use-cases/assessment/show-submission.server.ts'
import { showTasks } from '#app/use-cases/assessment/show-tasks.server.ts'
import { showOwnReport } from '#app/use-cases/assessment-report/show.server.ts'
import { showReport } from '#app/use-cases/case/show-report.server.ts'
import { showCertificate } from '#app/use-cases/certificate/show.server.ts'
import { verifyNumber } from '#app/use-cases/certificate/verify.server.ts'
import { showLibrary } from '#app/use-cases/evidence/show-library.server.ts'
import { showLeaving } from '#app/use-cases/leaving/show-leaving.server.ts'
import { showOrganisation } from '#app/use-cases/organisation/show.server.ts'
import { showParticipation } from '#app/use-cases/participation/show.server.ts'
import { showWholePlan } from '#app/use-cases/plan/show-whole.server.ts'
import { showConsents } from '#app/use-cases/team/consents.server.ts'
import { showLog } from '#app/use-cases/team/show-log.server.ts'
import { replayAll } from '#app/use-cases/workflow/replay.server.ts'
import { refreshed } from '#tests/support/cast.ts'
import { testDeps } from '#tests/support/deps.ts'
import { exported, givenCertified } from '#tests/support/given/leaving.ts'
import { importOrganisation } from './import.server.ts'

const figures = async (deps: Deps, viewer: Parameters<typeof showOwnReport>[1], id: string) =>
  showOwnReport(deps, viewer, { assessmentId: id })

describe('an organisation that moved', () => {
  test('has the same figures, files, documents and history in the other instance', async () => {
    const deps = await testDeps()
    const given = await givenCertified(deps)
    const { path, viewer, organisationId } = await exported(deps, given)
    const before = await figures(deps, viewer, given.assessmentId)
    const other = await testDeps()

    const imported = await importOrganisation(other, { path, acceptKeys: true })

    expect(imported).toMatchObject({ organisationId, unsealed: [] })
    const same = await refreshed(other, viewer.personId)
    other.pass(deps.now().getTime() - other.now().getTime())
    expect(await figures(other, same, given.assessmentId)).toEqual(before)
    expect(await figures(other, same, given.nextId)).toEqual(
      await figures(deps, viewer, given.nextId),
    )
    expect(before.review).not.toBeNull()
    expect(before.comparison).not.toBeNull()
    expect((await replayAll(other.db)).differences).toEqual([])
    expect(Buffer.from(await other.world.blobs.get(given.sha256)).toString()).toContain('Statut')
    const number = { typed: given.number, code: null }
    expect((await verifyNumber(other, number))?.truth).toEqual(
      (await verifyNumber(deps, number))?.truth,
    )
    await expect(showOrganisation(other, same, { organisationId })).resolves.toBeDefined()
  })

  test('can open its pages there, and goes on working', async () => {
    const deps = await testDeps()
    const given = await givenCertified(deps)
    const { path, organisationId } = await exported(deps, given)
    const other = await testDeps()
    await importOrganisation(other, { path, acceptKeys: true })
    other.pass(deps.now().getTime() - other.now().getTime())
    const viewer = await refreshed(other, given.viewer.personId)
    const { assessmentId, nextId, number, caseId } = given
    const participationId = given.participationId as string
    const code = given.codes[0] as string

    const pages = [
      showOrganisation(other, viewer, { organisationId }),
      showTasks(other, viewer, { assessmentId }),
      showTasks(other, viewer, { assessmentId: nextId }),
      showCriterion(other, viewer, { assessmentId: nextId, code }),
      showResult(other, viewer, { assessmentId }),
      showCompare(other, viewer, { assessmentId: nextId }),
      showSubmission(other, viewer, { assessmentId, no: 1 }),
      showWholePlan(other, viewer, { organisationId }),
      showLibrary(other, viewer, { organisationId, filter: { q: '', form: '', state: 'all' } }),
      showParticipation(other, viewer, { participationId }),
      showCertificate(other, viewer, { typed: number }),
      showReport(other, viewer, { caseId }),
      showConsents(other, viewer, { organisationId }),
      showLog(other, viewer, { organisationId }),
      showLeaving(other, viewer, { organisationId }),
    ]
    const opened = await Promise.allSettled(pages)
    expect(opened.filter(({ status }) => status === 'rejected')).toEqual([])
    await giveAnswer(other, viewer, {
      ...{ assessmentId: nextId, code, value: 'notMet', justification: '' },
      revision: 0,
    })
    expect((await replayAll(other.db)).differences).toEqual([])
  })

  test('leaves behind what its administrator may not see', async () => {
    const deps = await testDeps()
    const given = await givenCertified(deps)
    const { path } = await exported(deps, given)
    const archive = unzipSync(readFileSync(path))
    const text = strFromU8(archive['data.json'] as Uint8Array)

    const secrets = ['recenzentka@', 'kapitula1', 'koordynatorka@', 'TAJNE'].filter((secret) =>
      text.includes(secret),
    )
    expect(secrets).toEqual([])
    for (const table of ['finding', 'vote', 'individualScore', 'session', 'account', 'feed'])
      expect(Object.keys(JSON.parse(text).tables)).not.toContain(table)
    const kinds = JSON.parse(text).events.map(({ kind }: { kind: string }) => kind)
    for (const kind of ['case', 'review', 'decision']) expect(kinds).not.toContain(kind)
  })

  test('exports the same again from where it moved to', async () => {
    const deps = await testDeps()
    const given = await givenCertified(deps)
    const { path } = await exported(deps, given)
    const other = await testDeps()
    await importOrganisation(other, { path, acceptKeys: true })

    const again = await exported(other, given)
    const read = (file: string) =>
      JSON.parse(strFromU8(unzipSync(readFileSync(file))['data.json'] as Uint8Array))

    expect(read(again.path).sealed).toEqual(read(path).sealed)
    expect(read(again.path).events).toEqual(read(path).events)
    expect(read(again.path).tables.answer).toEqual(read(path).tables.answer)
  })
})
