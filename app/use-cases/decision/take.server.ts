import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound, Refused } from '#app/errors.ts'
import { keepReason } from '#app/use-cases/case/reason.server.ts'
import {
  advanceWorkflow,
  factBy,
  type LiveWorkflow,
  readWorkflow,
} from '#app/use-cases/workflow/step.server.ts'
import { type CaseFrame, findCase } from '#db/queries/case.server.ts'
import { findDecision, type Reasons, setTaken } from '#db/queries/decision.server.ts'
import { endAgreement } from '#db/queries/mentoring-agreement.server.ts'
import { finalReportOf } from '#db/queries/report.server.ts'
import { votesOn } from '#db/queries/vote.server.ts'
import type { Trx } from '#db/schema.ts'
import type { Ballot } from '#workflows/decision/events.ts'
import { leaderOf, tallyOf } from '#workflows/decision/tally.ts'
import type { DecisionContext } from './voter.server.ts'

type Taking = { decisionId: string; version: number; reasons: Reasons }

/**
 * Records what the votes say, with the reasons: one for every missing duty in the report. The assessment is
 * closed and the trial of the organisation is complete; the letter and the certificate follow by themselves.
 */
export async function takeDecision(
  deps: Deps,
  viewer: Viewer,
  { decisionId, version, reasons: words }: Taking,
): Promise<{ ballot: Ballot }> {
  return deps.db.transaction().execute(async (trx) => {
    await permit({ db: trx, now: deps.now }, viewer, 'decision.take', { decisionId })
    const decision = await findDecision(trx, decisionId)
    const row = decision && (await findCase(trx, decision.caseId))
    if (!decision || !row) throw new NotFound()
    const live = await readWorkflow(trx, decisionId)
    const { ballot, counts } = await verdict(trx, live)
    const reasons = await neededReasons(trx, row.id, words)
    const note = await keepReason(trx, deps, viewer, textOf(reasons), 'remarks')
    const fact = factBy(deps, viewer.personId)
    const event = { type: 'decision.taken', ballot, counts, reasons: note, ...fact }
    await advanceWorkflow(trx, { id: decisionId, event, expectedVersion: version })
    const outcome = row.mode === 'trial' ? 'trialOpinion' : ballot
    await setTaken(trx, decisionId, { outcome, ballot, counts, reasons, takenAt: fact.at })
    await closeBehind(trx, row, { ballot, causeId: decisionId, ...fact })
    return { ballot }
  })
}

/** What the votes decide; refused below the quorum, on a tie and when the rapporteur stepped aside. */
async function verdict(trx: Trx, { id, snapshot }: LiveWorkflow) {
  const counts = tallyOf((await votesOn(trx, id)).map(({ ballot }) => ballot))
  const { quorum, voted, rapporteurId, recused } = snapshot.context as DecisionContext
  // Not on the agenda: the workflow itself refuses, with its own sentence.
  if (!snapshot.hasTag('voting')) return { ballot: 'notYet' as Ballot, counts }
  if (voted.length < quorum) {
    throw new Refused('quorumMissing', { needed: quorum, cast: voted.length })
  }
  if (rapporteurId !== null && recused.includes(rapporteurId)) {
    throw new Refused('rapporteurGone')
  }
  const ballot = leaderOf(counts)
  if (ballot === null) throw new Refused('voteTied')
  return { ballot, counts }
}

async function neededReasons(trx: Trx, caseId: string, words: Reasons): Promise<Reasons> {
  const report = await finalReportOf(trx, caseId)
  const criteria: Record<string, string> = {}
  for (const { code } of report?.content.criteria ?? []) {
    const text = words.criteria[code]?.trim()
    if (text) criteria[code] = text
  }
  for (const code of report?.content.missingCritical ?? []) {
    if (!criteria[code]) throw new Refused('reasonForDuty', { code }, `reason-${code}`)
  }
  return { criteria, remarks: words.remarks.trim() }
}

function textOf({ criteria, remarks }: Reasons): string {
  return [remarks, ...Object.entries(criteria).map(([code, text]) => `${code}: ${text}`)]
    .filter(Boolean)
    .join('\n')
}

type Closing = { ballot: Ballot; causeId: string; actorId: string; at: string }

/** Whoever is asked to resubmit still takes part; everybody else has come to the end. */
async function closeBehind(trx: Trx, row: CaseFrame, { ballot, ...fact }: Closing) {
  await advanceWorkflow(trx, {
    id: row.assessmentId,
    event: { type: 'assessment.closed', ...fact },
  })
  if (ballot === 'resubmit') return
  await advanceWorkflow(trx, {
    id: row.participationId,
    event: { type: 'participation.completed', ...fact },
  })
  await endAgreement(trx, { participationId: row.participationId, at: fact.at })
}
