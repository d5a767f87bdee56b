import { readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import {
  assessmentsOfOrganisation,
  participationsOfOrganisation,
} from '#db/queries/organisation.server.ts'
import { partsOf } from '#db/queries/participation.server.ts'
import type { Db } from '#db/schema.ts'
import { findWorkflow } from '#db/workflows.ts'
import { accepts } from '#workflows/engine.ts'

export type Course = {
  kind: 'participation' | 'assessment'
  id: string
  /** The cohort's name, or the standard's title with its version. */
  name: string | { pl: string; en: string }
  /** State of the participation, or of the assessment's life. */
  state: string
  version: number
}

/** What an organisation takes part in or works on, and could leave now. */
export async function openCourses(db: Db, organisationId: string): Promise<Course[]> {
  const courses: Course[] = []
  for (const { id, name, state } of await participationsOfOrganisation(db, organisationId)) {
    const { snapshot, version } = await readWorkflow(db, id)
    const leaving = ['participation.declined', 'participation.exited']
    if (leaving.some((type) => accepts(snapshot, { type })))
      courses.push({ kind: 'participation', id, name, state, version })
  }
  for (const { id, mode, title, life } of await assessmentsOfOrganisation(db, organisationId)) {
    const { snapshot, version } = await readWorkflow(db, id)
    if (mode === 'self' && accepts(snapshot, { type: 'assessment.withdrawn' }))
      courses.push({ kind: 'assessment', id, name: title, state: life, version })
  }
  return courses
}

const over = new Set(['reported', 'discontinued', 'taken'])

/** Cases and decisions under way, by the participation they belong to: reviewers or the panel still work. */
export async function pendingOf(
  db: Db,
  organisationId: string,
): Promise<{ id: string; name: string }[]> {
  const pending = []
  for (const { id, name } of await participationsOfOrganisation(db, organisationId)) {
    const { cases, decisions } = await partsOf(db, id)
    for (const part of [...cases, ...decisions]) {
      // Of a case that came with an import only hashes are known: nobody here works on it.
      if (!(await findWorkflow(db, part))) continue
      const { snapshot } = await readWorkflow(db, part)
      if (!over.has(String(snapshot.value))) {
        pending.push({ id, name })
        break
      }
    }
  }
  return pending
}
