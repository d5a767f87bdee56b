import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { assemble, databaseFile, dismantle } from '#app/assemble.server.ts'
import { readSettings } from '#app/settings.server.ts'
import { contextOf } from '#app/use-cases/assessment/read.server.ts'
import { startAssessment } from '#app/use-cases/assessment/start.server.ts'
import { createAccount } from '#app/use-cases/people/create-account.server.ts'
import { readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { stage } from '#bin/demo/world.ts'
import type { Journey } from './journey.ts'

export const writer = { email: 'zapis@demo.example', password: 'dwanascie liter i wiecej' }

/**
 * A data folder to serve: one case is decided and everything that follows still waits in the outbox, and beside
 * it the same organisation answers a self-assessment.
 */
export async function givenServed(journey: Journey) {
  const dataDir = mkdtempSync(join(tmpdir(), 'probierz-served-'))
  journey.copy('decided', databaseFile(dataDir))
  const deps = assemble(readSettings({ DATA_DIR: dataDir }))
  const world = stage(deps)
  const { organisationId } = journey.ids.traveller
  await createAccount(deps, { ...writer, name: 'Zofia Zapisująca', locale: 'pl' })
  await world.join(writer.email, organisationId, ['administrator'])
  const viewer = await world.as(writer.email)
  const { assessmentId } = await startAssessment(deps, viewer, { organisationId })
  const { applicable } = contextOf(await readWorkflow(deps.db, assessmentId))
  // The journey has a clock of its own; here everything is due at once.
  await deps.db.updateTable('outbox').set({ availableAt: '2000-01-01T00:00:00.000Z' }).execute()
  await dismantle(deps)
  return {
    dataDir,
    file: databaseFile(dataDir),
    assessmentId,
    codes: applicable.map(({ code }) => code),
    remove: () => rmSync(dataDir, { recursive: true, force: true }),
  }
}

export type Served = Awaited<ReturnType<typeof givenServed>>
