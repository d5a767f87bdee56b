import { type OpenAssessment, readAssessment } from '#app/use-cases/assessment/read.server.ts'
import { assessmentsOfOrganisation } from '#db/queries/organisation.server.ts'
import type { Db } from '#db/schema.ts'

/** The assessment an organisation may edit now, the newest if there are two. */
export async function openAssessment(
  db: Db,
  organisationId: string,
): Promise<OpenAssessment | undefined> {
  for (const { id } of await assessmentsOfOrganisation(db, organisationId)) {
    const assessment = await readAssessment(db, id)
    if (assessment.live.snapshot.hasTag('editable')) return assessment
  }
  return undefined
}
