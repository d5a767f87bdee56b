import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound, Refused } from '#app/errors.ts'
import { readManifest } from '#app/use-cases/standard/read.server.ts'
import { advanceWorkflow, beginWorkflow, factBy } from '#app/use-cases/workflow/step.server.ts'
import { canonicalText, sha256Of } from '#db/canonical.ts'
import { agreedFindingsOf, comparedOf } from '#db/queries/agreement.server.ts'
import { type CaseFrame, findCase } from '#db/queries/case.server.ts'
import { findCohort } from '#db/queries/cohort.server.ts'
import { insertDecision } from '#db/queries/decision.server.ts'
import { insertReport } from '#db/queries/report.server.ts'
import { seatsOf } from '#db/queries/review.server.ts'
import { tiedTo } from '#db/queries/standing.server.ts'
import type { Trx } from '#db/schema.ts'
import { reportContent } from '#workflows/case/report.ts'
import type { Ballot } from '#workflows/decision/events.ts'
import { ballotsFor } from '#workflows/decision/tally.ts'
import { readFrozen } from './frozen.server.ts'

type Release = { caseId: string; version: number; recommendation: Ballot; summary: string }
type Fact = { actorId: string; at: string }

/** Freezes the final report and puts the case before the panel: its decision begins. */
export async function releaseReport(
  deps: Deps,
  viewer: Viewer,
  { caseId, version, recommendation, summary }: Release,
): Promise<{ reportId: string; decisionId: string }> {
  return deps.db.transaction().execute(async (trx) => {
    await permit({ db: trx, now: deps.now }, viewer, 'report.release', { caseId })
    const row = await findCase(trx, caseId)
    if (!row) throw new NotFound()
    if (!ballotsFor(row.mode).includes(recommendation)) {
      throw new Refused('recommendationUnknown', {}, 'recommendation')
    }
    if (summary.trim() === '') throw new Refused('summaryNeeded', {}, 'summary')
    const said = { ballot: recommendation, summary: summary.trim() }
    const frozen = await freeze(trx, row, said)
    const reportId = deps.newId()
    const fact = factBy(deps, viewer.personId)
    const event = { type: 'report.released', reportId, sha256: frozen.sha256, ...fact }
    await advanceWorkflow(trx, { id: caseId, event, expectedVersion: version })
    const { actorId: createdBy, at: createdAt } = fact
    await insertReport(trx, { id: reportId, caseId, no: 1, ...frozen, createdBy, createdAt })
    const decisionId = deps.newId()
    await openDecision(trx, row, { decisionId, fact, now: deps.now() })
    return { reportId, decisionId }
  })
}

async function freeze(
  trx: Trx,
  row: CaseFrame,
  recommendation: { ballot: Ballot; summary: string },
): Promise<{ content: string; sha256: string }> {
  const seats = await seatsOf(trx, row.id)
  const content = reportContent({
    caseId: row.id,
    recommendation,
    reviewers: seats.filter(({ state }) => state === 'done').length,
    submission: await readFrozen(trx, row.submissionId),
    compared: await comparedOf(trx, row.id),
    agreed: Object.values(await agreedFindingsOf(trx, row.id)),
    manifest: await readManifest(trx, row.standardVersionId),
  })
  const text = canonicalText(content)
  return { content: text, sha256: sha256Of(text) }
}

type Opening = { decisionId: string; fact: Fact; now: Date }

/** Nobody of the organisation's team, no mentor and no reviewer of the case may judge it (§3.10). */
async function openDecision(trx: Trx, row: CaseFrame, opening: Opening): Promise<void> {
  const { decisionId, fact, now } = opening
  const cohort = await findCohort(trx, row.cohortId)
  if (!cohort) throw new NotFound()
  const tied = await tiedTo(trx, row.organisationId, { now })
  const reviewers = (await seatsOf(trx, row.id)).map(({ personId }) => personId)
  const barred = [...new Set([...tied, ...reviewers])].sort()
  await insertDecision(trx, { id: decisionId, caseId: row.id, no: 1, createdAt: fact.at })
  const input = { caseId: row.id, mode: row.mode, quorum: cohort.settings.quorum, barred }
  await beginWorkflow(trx, { id: decisionId, kind: 'decision', input, ...fact })
}
