import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assemble, dismantle } from '#app/assemble.server.ts'
import type { Deps } from '#app/deps.server.ts'
import { readSettings } from '#app/settings.server.ts'
import { showBoard } from '#app/use-cases/cohort/show-board.server.ts'
import { ensureStandards } from '#app/use-cases/standard/ensure.server.ts'
import { replayAll } from '#app/use-cases/workflow/replay.server.ts'
import { sha256Of } from '#db/canonical.ts'
import { openDatabase } from '#db/connection.server.ts'
import { migrateToLatest } from '#db/migrate.ts'
import { refreshed } from '#tests/support/cast.ts'
import { loadOrganisations } from './load.ts'
import { walks } from './walks.ts'

const COUNT = 30

/** One load for all tests: they only read. */
let deps: Deps
let cohortId: string
const dataDir = mkdtempSync(join(tmpdir(), 'probierz-'))

beforeAll(async () => {
  const db = openDatabase(':memory:')
  await migrateToLatest(db)
  deps = assemble(readSettings({ DATA_DIR: dataDir }), { db })
  await ensureStandards(deps)
  ;({ cohortId } = await loadOrganisations(deps, { count: COUNT }))
}, 180_000)

afterAll(async () => {
  await dismantle(deps)
  rmSync(dataDir, { recursive: true, force: true })
})

const board = async (after?: number) => {
  const coordinator = await deps.db
    .selectFrom('person')
    .select('id')
    .where('email', '=', 'koordynator@demo.example')
    .executeTakeFirstOrThrow()
  const viewer = await refreshed(deps, coordinator.id)
  const query = after === undefined ? {} : { after }
  return showBoard(deps, viewer, { cohortId, query, counts: true })
}

describe('a load of synthetic organisations', () => {
  it('replays without a difference', async () => {
    const { workflows, differences } = await replayAll(deps.db)

    expect(differences).toEqual([])
    expect(workflows).toBeGreaterThan(COUNT)
  })

  it('leaves no reference that points to nothing', async () => {
    expect((await sql`pragma foreign_key_check`.execute(deps.db)).rows).toEqual([])
  })

  it('stands on the board like the ways it was copied from', async () => {
    const { lines, counts } = await board()

    expect(lines).toHaveLength(COUNT)
    expect(counts?.reduce((sum, { n }) => sum + n, 0)).toBe(COUNT)
    const stages = lines.map(({ stage }) => stage)
    expect(stages.slice(walks.length)).toEqual(
      stages.slice(walks.length).map((_, index) => stages[index % walks.length]),
    )
    expect(new Set(stages).size).toBe(8)
    expect(lines.map(({ code }) => code)).toEqual(
      lines.map((_, index) => `O-${String(index + 1).padStart(2, '0')}`),
    )
  })

  it('repeats no name, number or certificate', async () => {
    const organisations = await deps.db.selectFrom('organisation').selectAll().execute()
    for (const key of ['name', 'nip', 'regon'] as const) {
      expect(new Set(organisations.map((row) => row[key])).size).toBe(COUNT)
    }
    const certificates = await deps.db.selectFrom('certificate').selectAll().execute()
    const { last } = await deps.db.selectFrom('counter').select('last').executeTakeFirstOrThrow()
    expect(certificates.map(({ n }) => n).sort()).toEqual(
      Array.from({ length: last }, (_, index) => index + 1),
    )
  })

  it('freezes texts that have their hash and name only their own organisation', async () => {
    const frozen = await deps.db
      .selectFrom('submission')
      .innerJoin('assessment', 'assessment.id', 'submission.assessmentId')
      .select(['submission.content', 'submission.sha256', 'assessment.organisationId'])
      .execute()

    for (const { content, sha256, organisationId } of frozen) {
      expect(sha256Of(content ?? '')).toBe(sha256)
      expect(JSON.parse(content ?? '').organisation.id).toBe(organisationId)
    }
    expect(new Set(frozen.map(({ sha256 }) => sha256)).size).toBe(frozen.length)
    const said = await deps.db
      .selectFrom('workflowEvent')
      .select('data')
      .where('type', '=', 'assessment.submitted')
      .execute()
    expect(said.map(({ data }) => JSON.parse(data).sha256).sort()).toEqual(
      frozen.map(({ sha256 }) => sha256).sort(),
    )
  })
})
