import {
  emptyFindings,
  emptySubmissions,
  reportsOf,
  setReportContent,
} from '#db/queries/leaving-erase.server.ts'
import type { Trx } from '#db/schema.ts'
import type { ReportContent } from '#workflows/case/report.ts'

/**
 * Takes the words out of what was submitted, found and reported about assessments. Ratings, figures and hashes stay,
 * so that statistics and the log are what they were. Again is no work.
 */
export async function emptyWords(trx: Trx, assessmentIds: string[]): Promise<void> {
  await emptySubmissions(trx, assessmentIds)
  await emptyFindings(trx, assessmentIds)
  for (const { id, content } of await reportsOf(trx, assessmentIds)) {
    const read = JSON.parse(content) as ReportContent & { emptied?: 1 }
    if (!read.emptied) await setReportContent(trx, { id, content: JSON.stringify(emptied(read)) })
  }
}

function emptied(content: ReportContent) {
  return {
    ...content,
    emptied: 1,
    criteria: content.criteria.map((each) => ({ ...each, reason: '', evidence: [] })),
    recommendation: { ...content.recommendation, summary: '' },
  }
}
