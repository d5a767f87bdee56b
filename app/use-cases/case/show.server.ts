import { permit } from '#app/access/permit.server.ts'
import type { Action } from '#app/access/rules.ts'
import type { Standing } from '#app/access/standing.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound } from '#app/errors.ts'
import {
  factBy,
  type LiveWorkflow,
  offered,
  readWorkflow,
} from '#app/use-cases/workflow/step.server.ts'
import { findCase } from '#db/queries/case.server.ts'
import { latestDecisionOf } from '#db/queries/decision.server.ts'
import { findLetter } from '#db/queries/letter.server.ts'
import { type ReviewSeat, seatsOf } from '#db/queries/review.server.ts'
import type { Db } from '#db/schema.ts'
import { referenceOf } from './reference.ts'

export type ShownSeat = {
  reviewId: string
  name: string
  lead: boolean
  /** Null where it would tell one reviewer how far the other is. */
  state: string | null
  own: boolean
}

type Asked = { caseId: string; deed?: Action }

/** The case file, as much of it as the viewer's standing shows; a page of one deed names the deed. */
export async function showCase(deps: Deps, viewer: Viewer, { caseId, deed = 'case.see' }: Asked) {
  const { db } = deps
  const { standings } = await permit(deps, viewer, deed, { caseId })
  const row = await findCase(db, caseId)
  if (!row) throw new NotFound()
  const live = await readWorkflow(db, caseId)
  const seats = await seatsOf(db, caseId)
  const shared = live.snapshot.hasTag('findings-shared')
  const coordinator = standings.has('coordinator')
  const judging = coordinator || standings.has('reviewer') || standings.has('panelMember')
  return {
    caseId,
    reference: referenceOf(caseId),
    assessmentId: row.assessmentId,
    organisationId: row.organisationId,
    organisationName: row.organisationName,
    cohortName: row.cohortName,
    mode: row.mode,
    // While reviewers work apart, even the number of steps would tell how far the other one is.
    version: coordinator || shared ? live.version : 0,
    state: stateFor(String(live.snapshot.value), standings),
    seats: shownSeats(seats, { viewer, standings, live }),
    ownReviewId: seats.find(({ personId, state }) => personId === viewer.personId && !over(state))
      ?.id,
    coordinator,
    team: isTeam(standings),
    links: {
      submission: judging,
      agreement: shared && (coordinator || standings.has('reviewer')),
      report: live.snapshot.hasTag('report-ready') && (judging || isTeam(standings)),
      organisation: coordinator || isTeam(standings),
    },
    decision: await shownDecision(db, caseId, standings),
    actions: actionsFor(live, { deps, viewer, standings }),
  }
}

export type ShownCase = Awaited<ReturnType<typeof showCase>>

const over = (state: string) => state === 'declined' || state === 'released'

const isTeam = (standings: Set<Standing>) =>
  (['administrator', 'member', 'teamObserver', 'signatory'] as const).some((own) =>
    standings.has(own),
  )

/** The organisation learns that it is in review, not who is late in it. */
function stateFor(state: string, standings: Set<Standing>): string {
  if (standings.has('coordinator') || standings.has('lead')) return state
  return ['agreeing', 'drafting'].includes(state) && !standings.has('reviewer')
    ? 'individual'
    : state
}

type Seeing = { viewer: Viewer; standings: Set<Standing>; live: LiveWorkflow }

/**
 * A coordinator sees all. Reviewers and the panel see names, reviewers only their own progress; the organisation
 * learns the names at `confirming`. Whoever has not declared yet sees nobody.
 */
function shownSeats(seats: ReviewSeat[], { viewer, standings, live }: Seeing): ShownSeat[] {
  const coordinator = standings.has('coordinator')
  const named =
    coordinator ||
    standings.has('reviewer') ||
    standings.has('panelMember') ||
    (isTeam(standings) && live.snapshot.value !== 'staffing')
  if (!named) return []
  const everybodyDone = live.snapshot.hasTag('findings-shared')
  return seats
    .filter(({ state }) => coordinator || !over(state))
    .map(({ id, personId, name, lead, state }) => {
      const own = personId === viewer.personId
      const known = coordinator || own || everybodyDone
      return { reviewId: id, name, lead, own, state: known ? state : null }
    })
}

async function shownDecision(db: Db, caseId: string, standings: Set<Standing>) {
  const decision = await latestDecisionOf(db, caseId)
  const judging = standings.has('coordinator') || standings.has('panelMember')
  if (!decision || (!judging && !(isTeam(standings) && decision.takenAt))) return null
  const letter = (judging || isTeam(standings)) && (await findLetter(db, decision.id))
  return {
    decisionId: decision.id,
    takenAt: decision.takenAt,
    ballot: decision.ballot,
    open: judging,
    letter: Boolean(letter),
  }
}

type Acting = { deps: Deps; viewer: Viewer; standings: Set<Standing> }

function actionsFor(live: LiveWorkflow, { deps, viewer, standings }: Acting) {
  const fact = { ...factBy(deps, viewer.personId), noteId: '', noteHash: '' }
  const [seat] = Object.keys((live.snapshot.context as { seats: object }).seats)
  const possible = offered(live, {
    assign: { type: 'reviewer.assigned', reviewId: '', personId: '', lead: false, ...fact },
    release: { type: 'reviewer.released', reviewId: seat ?? '', ...fact },
    staff: { type: 'case.staffed', ...fact },
    undo: { type: 'acceptance.undone', ...fact },
  })
  const coordinator = standings.has('coordinator')
  return {
    assign: coordinator && possible.assign,
    release: coordinator && possible.release,
    staff: coordinator && possible.staff,
    undo: coordinator && possible.undo,
  }
}
