import { permit, permitted } from '#app/access/permit.server.ts'
import type { Standing } from '#app/access/standing.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound } from '#app/errors.ts'
import { readManifest } from '#app/use-cases/standard/read.server.ts'
import { offered, readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { findCohort } from '#db/queries/cohort.server.ts'
import { decisionsOfCohort } from '#db/queries/decision.server.ts'
import { cohortPhases } from '#workflows/cohort/events.ts'
import { cohortDeadlines } from '#workflows/cohort/settings.ts'
import { type Stage, stages } from '#workflows/cohort/stage.ts'
import type { BoardQuery } from './board.ts'
import { allLines, boardPage } from './board-lines.server.ts'

/** Names for coordinators, codes for evaluators, only numbers for the city, its decisions for the panel. */
export type Look = 'names' | 'codes' | 'numbers' | 'decisions'

type Asked = { cohortId: string; query: BoardQuery; counts: boolean }

/** The board of a cohort as the viewer may see it. */
export async function showBoard(deps: Deps, viewer: Viewer, { cohortId, query, counts }: Asked) {
  const { db } = deps
  const { standings } = await permit(deps, viewer, 'cohort.see', { cohortId })
  const cohort = await findCohort(db, cohortId)
  if (!cohort) throw new NotFound()
  const look = lookOf(standings)
  if (look === 'decisions') {
    const decisions = await agendaOf(deps, viewer, cohortId)
    const nothing = { lines: [], next: null, counts: undefined, query }
    return { look, ...nothing, decisions, cohort: await frameOf(deps, cohort, look) }
  }
  const board = { cohort, scope: { coordinator: look === 'names' }, now: deps.now() }
  const page = look === 'numbers' ? { lines: [], next: null } : await boardPage(db, board, query)
  const whole = page.next === null && !query.after && !query.stage && !query.waits && !query.text
  const counted =
    look === 'numbers' || (counts && !whole)
      ? await allLines(db, board)
      : whole
        ? page.lines
        : undefined
  return {
    look,
    ...page,
    query,
    counts: counted && countOf(counted),
    decisions: [],
    cohort: await frameOf(deps, cohort, look),
  }
}

function lookOf(standings: Set<Standing>): Look {
  if (standings.has('coordinator')) return 'names'
  if (standings.has('evaluator')) return 'codes'
  return standings.has('cityObserver') ? 'numbers' : 'decisions'
}

/** What the panel has before it or has decided; the cases of one's own organisation are not among them. */
async function agendaOf(deps: Deps, viewer: Viewer, cohortId: string) {
  const decisions = []
  for (const decision of await decisionsOfCohort(deps.db, cohortId)) {
    const may = await permitted(deps, viewer, { decisionId: decision.id })
    if (may('decision.see')) decisions.push(decision)
  }
  return decisions
}

/** How many organisations are at each stage, in the order of the stages. */
function countOf(lines: { stage: Stage }[]): { stage: Stage; n: number }[] {
  return stages.map((stage) => ({ stage, n: lines.filter((line) => line.stage === stage).length }))
}

async function frameOf(
  deps: Deps,
  cohort: NonNullable<Awaited<ReturnType<typeof findCohort>>>,
  look: Look,
) {
  const workflow = await readWorkflow(deps.db, cohort.id)
  const phase = workflow.snapshot.value as (typeof cohortPhases)[number]
  const { title, version } = await readManifest(deps.db, cohort.standardVersionId)
  const next = cohortPhases[cohortPhases.indexOf(phase) + 1] ?? null
  const actions = offered(workflow, {
    open: { type: 'phase.opened', phase: next },
    undo: { type: 'phase.undone' },
    moveDeadline: { type: 'deadline.moved' },
  })
  const runs = look === 'names'
  return {
    id: cohort.id,
    name: cohort.name,
    mode: cohort.mode,
    settings: cohort.settings,
    standard: { title, version },
    deadlines: cohortDeadlines.map((name) => ({ name, dueOn: cohort.settings.deadlines[name] })),
    phase,
    next,
    version: workflow.version,
    actions: {
      open: runs && actions.open,
      undo: runs && actions.undo,
      moveDeadline: runs && actions.moveDeadline,
      invite: runs && workflow.snapshot.hasTag('inviting'),
    },
  }
}
