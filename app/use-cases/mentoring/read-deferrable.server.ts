import { readProfile } from '#app/use-cases/organisation/read-profile.server.ts'
import { readManifest } from '#app/use-cases/standard/read.server.ts'
import type { Db } from '#db/schema.ts'
import { completeProfile } from '#workflows/organisation/facts.ts'
import { isYoungOrSmall } from './deferral-rules.ts'

/** Whether an organisation that takes part in a cohort may ask for later dates at all. */
export async function readDeferrable(
  db: Db,
  { organisationId, standardVersionId }: { organisationId: string; standardVersionId: string },
  participationId: string | null,
): Promise<boolean> {
  if (participationId === null) return false
  const manifest = await readManifest(db, standardVersionId)
  return isYoungOrSmall(completeProfile(manifest, await readProfile(db, organisationId)))
}
