import type { PlainRow } from '#db/queries/leaving-parts.server.ts'

/** A row without what belongs to others or follows from the rest. */
export function withoutOthers(table: string, row: PlainRow): PlainRow {
  if (table === 'participation') {
    // The database makes it of the code.
    const { n: _, ...rest } = row
    return rest
  }
  if (table === 'decision') return decisionOf(row)
  if (table === 'report') return { ...row, content: reportOf(String(row.content)) }
  return row
}

/** What the letter says; who spoke and how many voted how stays with the panel. */
function decisionOf(row: PlainRow): PlainRow {
  const told = { ...row, rapporteurId: null, counts: null }
  return row.takenAt === null ? { ...told, outcome: null, ballot: null, reasons: null } : told
}

/** What was agreed on, without what each reviewer rated alone. */
function reportOf(text: string): string {
  const content = JSON.parse(text) as { criteria: Record<string, unknown>[] }
  const criteria = content.criteria.map((criterion) => ({ ...criterion, ratings: [] }))
  return JSON.stringify({ ...content, criteria })
}
