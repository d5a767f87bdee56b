import { readManifest, readPresentVersion } from '#app/use-cases/standard/read.server.ts'
import { assessmentsOfOrganisation } from '#db/queries/organisation.server.ts'
import { factsOf } from '#db/queries/profile.server.ts'
import type { Db } from '#db/schema.ts'
import type { Manifest, Profile } from '#workflows/standard/manifest.ts'

/** The latest answers of an organisation for the rules; null where it does not know yet. */
export async function readProfile(db: Db, organisationId: string): Promise<Profile> {
  const facts = await factsOf(db, organisationId)
  return Object.fromEntries(facts.map(({ fact, value }) => [fact, value]))
}

const over = new Set(['withdrawn', 'closed'])

/** The standard an organisation works with: that of its newest open assessment, else the present one. */
export async function readWorkingStandard(
  db: Db,
  organisationId: string,
): Promise<{ id: string; manifest: Manifest }> {
  const assessments = await assessmentsOfOrganisation(db, organisationId)
  const open = assessments.find(({ life }) => !over.has(life))
  if (!open) return readPresentVersion(db)
  return {
    id: open.standardVersionId,
    manifest: await readManifest(db, open.standardVersionId),
  }
}

/** The facts of the first page: with them answered, even by "we do not know yet", an assessment may begin. */
export function firstFacts({ pages, questions }: Manifest): string[] {
  const first = pages.toSorted((a, b) => a.position - b.position)[0]
  return questions.filter(({ page }) => page === first?.id).map(({ fact }) => fact)
}
