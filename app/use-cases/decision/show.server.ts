import { permit } from '#app/access/permit.server.ts'
import type { Action } from '#app/access/rules.ts'
import type { Standing } from '#app/access/standing.ts'
import { holds, type Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound } from '#app/errors.ts'
import { referenceOf } from '#app/use-cases/case/reference.ts'
import { readManifest } from '#app/use-cases/standard/read.server.ts'
import {
  factBy,
  type LiveWorkflow,
  offered,
  readWorkflow,
} from '#app/use-cases/workflow/step.server.ts'
import { type CaseFrame, findCase } from '#db/queries/case.server.ts'
import { findDecision, panelOf } from '#db/queries/decision.server.ts'
import { findLetter } from '#db/queries/letter.server.ts'
import { finalReportOf } from '#db/queries/report.server.ts'
import { coordinatorsAmong } from '#db/queries/reviewer-pool.server.ts'
import { countRecusals, ownVote } from '#db/queries/vote.server.ts'
import type { Db } from '#db/schema.ts'
import { ballotsFor } from '#workflows/decision/tally.ts'
import type { DecisionContext } from './voter.server.ts'

/** The panel's page of one case. How many voted is shown; what they voted only to each of them, until it is taken. */
export async function showDecision(
  deps: Deps,
  viewer: Viewer,
  { decisionId, deed = 'decision.see' }: { decisionId: string; deed?: Action },
) {
  const { db } = deps
  const { standings } = await permit(deps, viewer, deed, { decisionId })
  const decision = await findDecision(db, decisionId)
  const row = decision && (await findCase(db, decision.caseId))
  if (!decision || !row) throw new NotFound()
  const live = await readWorkflow(db, decisionId)
  const context = live.snapshot.context as DecisionContext
  const panel = await panelWith(db, row.cohortId, context)
  const { personId } = viewer
  return {
    decisionId,
    caseId: row.id,
    reference: referenceOf(row.id),
    organisationName: row.organisationName,
    cohortName: row.cohortName,
    mode: row.mode,
    state: String(live.snapshot.value),
    version: live.version,
    meetingOn: decision.meetingOn,
    rapporteur: panel.find(({ id }) => id === decision.rapporteurId)?.name ?? null,
    quorum: context.quorum,
    voted: context.voted.length,
    recusals: await countRecusals(db, decisionId),
    ownBallot: (await ownVote(db, { decisionId, personId })) ?? null,
    recused: context.recused.includes(personId),
    ballots: ballotsFor(row.mode),
    panel,
    coordinator: standings.has('coordinator'),
    report: await reportFacts(db, row),
    taken: decision.takenAt
      ? {
          at: decision.takenAt,
          ballot: decision.ballot,
          counts: decision.counts ?? {},
          reasons: decision.reasons ?? { criteria: {}, remarks: '' },
          letter: (await findLetter(db, decisionId)) !== undefined,
        }
      : null,
    actions: actionsFor(live, { deps, viewer, standings, panel }),
  }
}

export type ShownDecision = Awaited<ReturnType<typeof showDecision>>

type Panelist = { id: string; name: string; free: boolean }

async function panelWith(
  db: Db,
  cohortId: string,
  { barred, recused }: DecisionContext,
): Promise<Panelist[]> {
  const panel = await panelOf(db, cohortId)
  const ids = panel.map(({ id }) => id)
  const coordinators = ids.length === 0 ? [] : await coordinatorsAmong(db, ids)
  const out = new Set([...barred, ...recused, ...coordinators])
  return panel.map((person) => ({ ...person, free: !out.has(person.id) }))
}

async function reportFacts(db: Db, row: CaseFrame) {
  const report = await finalReportOf(db, row.id)
  if (!report) throw new NotFound()
  const { content } = report
  const manifest = await readManifest(db, row.standardVersionId)
  const texts = new Map(manifest.criteria.map(({ code, title }) => [code, title]))
  const missing = new Set(content.missingCritical)
  return {
    recommendation: content.recommendation,
    missing: content.criteria
      .filter(({ code }) => missing.has(code))
      .map(({ code, rating, reason }) => ({
        code,
        rating,
        reason,
        title: texts.get(code) ?? { pl: code, en: code },
      })),
    areas: manifest.areas.map(({ code, title }) => ({
      code,
      title,
      result: content.areas[code] ?? null,
    })),
  }
}

type Acting = { deps: Deps; viewer: Viewer; standings: Set<Standing>; panel: Panelist[] }

function actionsFor(live: LiveWorkflow, { deps, viewer, standings, panel }: Acting) {
  const { personId } = viewer
  const fact = { ...factBy(deps, personId), noteId: '', noteHash: '' }
  const free = panel.find((person) => person.free)?.id ?? ''
  const possible = offered(live, {
    schedule: { type: 'decision.scheduled', rapporteurId: free, meetingOn: '', ...fact },
    postpone: { type: 'decision.postponed', ...fact },
    vote: { type: 'vote.cast', personId, ...fact },
    recuse: { type: 'panelist.recused', personId, ...fact },
  })
  const coordinator = standings.has('coordinator')
  const votes = standings.has('panelMember') && !holds(viewer, 'coordinator')
  return {
    schedule: coordinator && possible.schedule,
    postpone: coordinator && possible.postpone,
    vote: votes && possible.vote,
    recuse: votes && possible.recuse && possible.vote,
    take: live.snapshot.hasTag('voting'),
  }
}
