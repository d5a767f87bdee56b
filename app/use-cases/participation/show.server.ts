import { permit } from '#app/access/permit.server.ts'
import { type Action, allows } from '#app/access/rules.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound } from '#app/errors.ts'
import { readManifest } from '#app/use-cases/standard/read.server.ts'
import { offered, readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { boardRows } from '#db/queries/board.server.ts'
import { findCohort } from '#db/queries/cohort.server.ts'
import {
  exitReason,
  findParticipation,
  mentorOf,
  mentorPool,
} from '#db/queries/participation.server.ts'
import { dayInWarsaw } from '#workflows/cohort/deadlines.ts'
import { lineOf } from '../cohort/board.ts'
import { readNumbers } from './confirm.server.ts'

/** One organisation in one cohort: the invitation before it is answered, the way through the trial after. */
export async function showParticipation(
  deps: Deps,
  viewer: Viewer,
  { participationId, deed = 'participation.see' }: { participationId: string; deed?: Action },
) {
  const { db } = deps
  const { standings } = await permit(deps, viewer, deed, { participationId })
  const participation = await findParticipation(db, participationId)
  const cohort = participation && (await findCohort(db, participation.cohortId))
  if (!participation || !cohort) throw new NotFound()
  const workflow = await readWorkflow(db, participationId)
  const { title, version } = await readManifest(db, cohort.standardVersionId)
  const coordinates = standings.has('coordinator')
  const administers = standings.has('administrator')
  const can = offered(workflow, {
    accept: { type: 'participation.accepted' },
    exit: { type: 'participation.exited' },
    assign: { type: 'mentor.assigned', personId: '' },
    release: { type: 'mentor.released' },
    decline: { type: 'mentor.declined' },
  })
  return {
    participation,
    line: await lineFor(deps, participation, cohort.settings.deadlines),
    cohort: { id: cohort.id, mode: cohort.mode, deadlines: cohort.settings.deadlines },
    standard: { title, version },
    version: workflow.version,
    issuer: deps.settings.issuerName,
    exitReason: coordinates || administers ? await exitReason(db, participationId) : null,
    mentor: (await mentorOf(db, participationId)) ?? null,
    mentors: coordinates && can.assign ? await mentorPool(db) : [],
    seesCohort: coordinates,
    /** For coordinators: what is to be looked at before the organisation is confirmed. */
    numbers: coordinates ? await readNumbers(db, participationId) : null,
    actions: {
      answer: administers && can.accept,
      exit: (administers || coordinates) && can.exit,
      assign: coordinates && can.assign,
      release: coordinates && can.release,
      decline: administers && can.decline,
      stepBack: standings.has('mentor') && can.release,
      agreement: workflow.snapshot.value !== 'invited' && allows('agreement.read', standings),
      deferrals: allows('deferral.decide', standings),
    },
  }
}

/** The line of the board for one organisation; the mentor is said elsewhere on the page. */
async function lineFor(
  { db, now }: Deps,
  { cohortId, id, code }: { cohortId: string; id: string; code: string },
  deadlines: Parameters<typeof lineOf>[1]['deadlines'],
) {
  const after = Number(code.slice(2)) - 1
  const [row] = await boardRows(db, { coordinator: false }, { cohortId, after, limit: 1 })
  if (row?.id !== id) throw new NotFound()
  return lineOf(row, { deadlines, today: dayInWarsaw(now().toISOString()) })
}
