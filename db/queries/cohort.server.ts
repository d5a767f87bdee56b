import type { CohortRow, Db, Trx } from '#db/schema.ts'
import { type CohortSettings, defaultSettings } from '#workflows/cohort/settings.ts'

export type Cohort = {
  id: string
  name: string
  mode: CohortRow['mode']
  standardVersionId: string
  settings: CohortSettings
  createdAt: string
}

export async function findCohort(db: Db, id: string): Promise<Cohort | undefined> {
  const row = await db.selectFrom('cohort').selectAll().where('id', '=', id).executeTakeFirst()
  return row && { ...row, settings: settingsIn(row.settings) }
}

/** Rows written before a setting existed get its default. */
export function settingsIn(json: string): CohortSettings {
  const stored = JSON.parse(json) as Partial<CohortSettings>
  return {
    ...defaultSettings,
    ...stored,
    deadlines: { ...defaultSettings.deadlines, ...stored.deadlines },
  }
}

export async function insertCohort(
  trx: Trx,
  { settings, ...row }: Omit<CohortRow, 'settings'> & { settings: CohortSettings },
): Promise<void> {
  await trx
    .insertInto('cohort')
    .values({ ...row, settings: JSON.stringify(settings) })
    .execute()
}

export async function updateSettings(
  trx: Trx,
  { id, settings }: { id: string; settings: CohortSettings },
): Promise<void> {
  await trx
    .updateTable('cohort')
    .set({ settings: JSON.stringify(settings) })
    .where('id', '=', id)
    .execute()
}
