import type { OpenAssessment } from '#app/use-cases/assessment/read.server.ts'
import type { Db } from '#db/schema.ts'
import { readAssignments } from './read-assignments.server.ts'
import { readCompletions } from './read-completions.server.ts'

/** What the task list says of the team's work: who does what, and which areas were called finished. */
export async function readTeamwork(db: Db, assessment: OpenAssessment) {
  const { areas } = await readAssignments(db, assessment.frame.id)
  return {
    assigned: areas,
    completed: await readCompletions(db, { id: assessment.frame.id, ...assessment }),
  }
}
