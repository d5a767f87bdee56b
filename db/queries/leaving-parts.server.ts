import type { Kysely } from 'kysely'
import type { Db } from '#db/schema.ts'

/** A row as it lies in the database: text, numbers and nothing. */
export type PlainRow = Record<string, string | number | null>

/** The tables without their types: an export walks them by a list, not one by one. */
export type PlainDb = Kysely<Record<string, PlainRow>>

export const plainly = (db: Db) => db as unknown as PlainDb

export type Part = {
  table: string
  /** Rows whose column is among the known values of a name belong to the organisation. */
  by: [column: string, of: string]
  /** What is known from then on: name and column. */
  gives?: [of: string, column: string][]
  order?: string[]
}

const ofOrganisation: Part['by'] = ['organisationId', 'organisation']
const ofAssessment: Part['by'] = ['assessmentId', 'assessment']

/** Everything of an organisation, in an order in which each part is found through the ones before it. */
export const parts: Part[] = [
  { table: 'organisation', by: ['id', 'organisation'] },
  { table: 'organisationRevision', by: ofOrganisation },
  { table: 'organisationLog', by: ofOrganisation, gives: [['note', 'noteId']] },
  { table: 'profileFact', by: ofOrganisation },
  { table: 'registerExtract', by: ofOrganisation },
  { table: 'membership', by: ofOrganisation },
  {
    table: 'participation',
    by: ofOrganisation,
    gives: [
      ['participation', 'id'],
      ['cohort', 'cohortId'],
      ['note', 'exitNoteId'],
    ],
  },
  { table: 'cohort', by: ['id', 'cohort'], gives: [['version', 'standardVersionId']] },
  { table: 'consent', by: ofOrganisation, gives: [['blob', 'sha256']] },
  { table: 'evidenceItem', by: ofOrganisation, gives: [['item', 'id']] },
  {
    table: 'evidenceVersion',
    by: ['itemId', 'item'],
    gives: [
      ['evidenceVersion', 'id'],
      ['blob', 'sha256'],
    ],
  },
  { table: 'deletedFile', by: ['versionId', 'evidenceVersion'] },
  { table: 'actionItem', by: ofOrganisation, gives: [['action', 'id']] },
  { table: 'actionItemCriterion', by: ['actionItemId', 'action'] },
  { table: 'ownDate', by: ofOrganisation },
  { table: 'dutyDone', by: ofOrganisation },
  { table: 'documentDraft', by: ofOrganisation },
  {
    table: 'assessment',
    by: ofOrganisation,
    gives: [
      ['assessment', 'id'],
      ['version', 'standardVersionId'],
    ],
    // A cycle names the one before it, which therefore has to be there first.
    order: ['createdAt', 'cycle', 'attempt'],
  },
  ...[
    ...['answer', 'answerRevision', 'evidenceLink', 'carriedAnswer', 'answerChange', 'assignment'],
    ...['areaCompletion', 'scoring', 'entryMandate', 'suggestion'],
  ].map((table): Part => ({ table, by: ofAssessment })),
  { table: 'helpQuestion', by: ofAssessment, gives: [['question', 'id']] },
  { table: 'helpMessage', by: ['questionId', 'question'] },
  {
    table: 'deferral',
    by: ofAssessment,
    gives: [
      ['note', 'reasonNoteId'],
      ['note', 'decisionNoteId'],
    ],
  },
  {
    table: 'developmentAgreement',
    by: ['participationId', 'participation'],
    gives: [['agreement', 'id']],
  },
  { table: 'developmentStep', by: ['agreementId', 'agreement'] },
  { table: 'submission', by: ofAssessment, gives: [['submission', 'id']] },
  { table: 'statement', by: ['submissionId', 'submission'] },
  { table: 'case', by: ofAssessment, gives: [['case', 'id']], order: ['createdAt'] },
  { table: 'report', by: ['caseId', 'case'] },
  { table: 'decision', by: ['caseId', 'case'], gives: [['decision', 'id']] },
  { table: 'letter', by: ['decisionId', 'decision'], gives: [['blob', 'sha256']] },
  {
    table: 'certificate',
    by: ['decisionId', 'decision'],
    gives: [
      ['certificate', 'id'],
      ['version', 'standardVersionId'],
    ],
    order: ['issuedAt'],
  },
  {
    table: 'certificateFile',
    by: ['certificateId', 'certificate'],
    gives: [
      ['blob', 'sha256'],
      ['key', 'kid'],
    ],
  },
  { table: 'issuerKey', by: ['kid', 'key'] },
  { table: 'blob', by: ['sha256', 'blob'] },
  { table: 'deletedBlob', by: ['sha256', 'blob'] },
]

/** Columns that name a person, in any of these tables. */
export const personColumns = [
  ...['personId', 'createdBy', 'actorId', 'subjectId', 'assignedBy', 'openedBy', 'givenBy'],
  ...['askedBy', 'settledBy', 'suggestedBy', 'decidedBy', 'confirmedBy', 'statedBy', 'mentorId'],
  ...['signatoryId', 'fetchedBy', 'authorId'],
] as const

/** What is known so far, by name. */
export type Known = Map<string, Set<string>>

/** The rows of one part; what they give away is known afterwards. */
export async function readPart(db: Db, part: Part, known: Known): Promise<PlainRow[]> {
  const { table, by, gives = [], order = [] } = part
  const [column, of] = by
  let query = plainly(db)
    .selectFrom(table)
    .selectAll()
    .where(column, 'in', [...(known.get(of) ?? [])])
  for (const each of order) query = query.orderBy(each)
  const rows = await query.execute()
  for (const [name, from] of gives) {
    const values = known.get(name) ?? new Set()
    for (const row of rows) if (row[from] != null) values.add(String(row[from]))
    known.set(name, values)
  }
  return rows
}
