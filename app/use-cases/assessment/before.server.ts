import { readManifest } from '#app/use-cases/standard/read.server.ts'
import { answersOf, type GivenAnswer } from '#db/queries/answer.server.ts'
import { type AssessmentFrame, findAssessment } from '#db/queries/assessment.server.ts'
import { evidenceSince } from '#db/queries/carried.server.ts'
import { latestCaseOf } from '#db/queries/case.server.ts'
import { findDecision, latestDecisionOf } from '#db/queries/decision.server.ts'
import { finalReportOf } from '#db/queries/report.server.ts'
import type { Db } from '#db/schema.ts'
import { type Before, type NotCarried, notCarried } from '#workflows/assessment/carry.ts'
import type { ReportContent } from '#workflows/case/report.ts'
import type { Criterion, Manifest } from '#workflows/standard/manifest.ts'

/** An assessment of the past with what was said about it. */
export type Past = {
  frame: AssessmentFrame
  manifest: Manifest
  answers: Record<string, GivenAnswer>
  evidence: Awaited<ReturnType<typeof evidenceSince>>
  judged: Judged
}

export type Judged = {
  report: { caseId: string; createdAt: string; content: ReportContent } | null
  /** What the panel wrote, by criterion, once it decided. */
  expected: Record<string, string>
  remarks: string
}

export async function readPast(db: Db, id: string): Promise<Past | null> {
  const frame = await findAssessment(db, id)
  if (!frame) return null
  return {
    frame,
    manifest: await readManifest(db, frame.standardVersionId),
    answers: await answersOf(db, id),
    evidence: await evidenceSince(db, id),
    judged: await readJudged(db, id),
  }
}

/** The released report and the decision taken on an assessment, as its organisation may read them. */
export async function readJudged(db: Db, assessmentId: string): Promise<Judged> {
  const nothing = { report: null, expected: {}, remarks: '' }
  const caseId = await latestCaseOf(db, assessmentId)
  const report = caseId && (await finalReportOf(db, caseId))
  if (!caseId || !report) return nothing
  const latest = await latestDecisionOf(db, caseId)
  const decision = latest?.takenAt ? await findDecision(db, latest.id) : undefined
  return {
    report: { caseId, createdAt: report.createdAt, content: report.content },
    expected: decision?.reasons?.criteria ?? {},
    remarks: decision?.reasons?.remarks ?? '',
  }
}

/** Why the answer of the past is not offered for a criterion of today; null when it is. */
export function whyNot(past: Past, criterion: Criterion, today: string): NotCarried | null {
  return notCarried(criterion, beforeOf(past, criterion.code), today)
}

function beforeOf({ manifest, answers, evidence, judged }: Past, code: string): Before {
  const answer = answers[code]
  const rating = judged.report?.content.criteria.find((each) => each.code === code)?.rating
  return {
    text: manifest.criteria.find((each) => each.code === code),
    answer: answer && {
      value: answer.value,
      evidence: evidence.filter((each) => each.code === code),
      finding: rating === 'cannotTell' ? undefined : rating,
    },
    expected: Object.hasOwn(judged.expected, code),
  }
}
