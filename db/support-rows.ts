import type { Generated } from 'kysely'

/** Rows of migration 0004: instants are ISO-8601 UTC text, days ISO dates, flags 0 or 1, JSON text. */
export type SupportSchema = {
  organisationLog: OrganisationLogRow
  consent: ConsentRow
  registerExtract: RegisterExtractRow
  assignment: AssignmentRow
  areaCompletion: AreaCompletionRow
  individualScore: IndividualScoreRow
  scoring: ScoringRow
  entryMandate: EntryMandateRow
  helpQuestion: HelpQuestionRow
  helpMessage: HelpMessageRow
  suggestion: SuggestionRow
  deferral: DeferralRow
  developmentAgreement: DevelopmentAgreementRow
  developmentStep: DevelopmentStepRow
  deletedBlob: DeletedBlobRow
  deletedFile: DeletedFileRow
  carriedAnswer: CarriedAnswerRow
  answerChange: AnswerChangeRow
  duty: DutyRow
  ownDate: OwnDateRow
  dutyDone: DutyDoneRow
  feed: FeedRow
  feedEntry: FeedEntryRow
  mailPreference: MailPreferenceRow
  dailyRun: DailyRunRow
  documentDraft: DocumentDraftRow
  sealedChain: SealedChainRow
}

export type OrganisationLogRow = {
  id: string
  organisationId: string
  kind: string
  actorId: string
  subjectId: string | null
  noteId: string | null
  data: Generated<string>
  createdAt: string
}

export type ConsentRow = {
  id: string
  organisationId: string
  participationId: string | null
  kind: string
  textVersion: string
  personId: string
  givenAt: string
  withdrawnAt: string | null
  /** Of a signed agreement: the day, and where the paper lies. */
  signedOn: string | null
  place: string | null
  sha256: string | null
}

export type RegisterExtractRow = {
  id: string
  /** Null until its reader has made an organisation of it. */
  organisationId: string | null
  number: string
  registers: string
  stateOn: string | null
  fetchedAt: string
  fetchedBy: string
  proposals: string
  accepted: string | null
  acceptedAt: string | null
}

export type AssignmentRow = {
  id: string
  assessmentId: string
  areaCode: string | null
  code: string | null
  personId: string
  dueOn: string | null
  assignedBy: string
  createdAt: string
}

export type AreaCompletionRow = {
  assessmentId: string
  areaCode: string
  personId: string
  completedAt: string
}

export type IndividualScoreRow = {
  assessmentId: string
  code: string
  personId: string
  value: 'met' | 'partly' | 'notMet' | 'unknown' | 'notApplicable'
  remark: string
  updatedAt: string
}

export type ScoringRow = {
  assessmentId: string
  openedBy: string
  openedAt: string
  comparedAt: string | null
  keepScores: Generated<number>
}

export type EntryMandateRow = {
  id: string
  assessmentId: string
  givenBy: string
  givenAt: string
  endedAt: string | null
}

export type HelpQuestionRow = {
  id: string
  assessmentId: string
  code: string
  side: 'team' | 'mentor'
  askedBy: string
  createdAt: string
  settledAt: string | null
  settledBy: string | null
}

export type HelpMessageRow = {
  id: string
  questionId: string
  side: 'team' | 'mentor'
  personId: string
  body: string
  createdAt: string
}

export type SuggestionRow = {
  id: string
  assessmentId: string
  code: string
  kind: 'wording' | 'plan'
  content: string
  suggestedBy: string
  createdAt: string
  decision: 'taken' | 'declined' | 'withdrawn' | null
  decidedBy: string | null
  decidedAt: string | null
}

export type DeferralRow = {
  id: string
  assessmentId: string
  code: string
  untilOn: string
  reasonNoteId: string
  askedBy: string
  createdAt: string
  decision: 'agreed' | 'declined' | 'withdrawn' | null
  decisionNoteId: string | null
  decidedBy: string | null
  decidedAt: string | null
}

export type DevelopmentAgreementRow = {
  id: string
  participationId: string
  aim: string
  revision: number
  mentorId: string | null
  mentorSignedAt: string | null
  signatoryId: string | null
  organisationSignedAt: string | null
  endedAt: string | null
  createdBy: string
  createdAt: string
  updatedAt: string
}

export type DevelopmentStepRow = {
  id: string
  agreementId: string
  position: number
  title: string
  result: string
  dueOn: string
  codes: string
  doneAt: string | null
}

export type DeletedBlobRow = {
  sha256: string
  reason: string
  deletedAt: string
}

export type DeletedFileRow = {
  versionId: string
  reason: 'demand' | 'retention' | 'erasure'
  /** Null: the rule of retention, without anybody's order. */
  personId: string | null
  deletedAt: string
}

export type CarriedAnswerRow = {
  assessmentId: string
  code: string
  fromAssessmentId: string
  fromRevision: number
  value: string
  justification: string
  exemplary: number
  evidence: string
  confirmedBy: string | null
  confirmedAt: string | null
}

export type AnswerChangeRow = {
  assessmentId: string
  code: string
  kind: 'improved' | 'worsened' | 'knewBetter'
  personId: string
  createdAt: string
}

export type DutyRow = {
  slug: string
  code: string
  revision: number
  content: string
  authorId: string
  createdAt: string
}

export type OwnDateRow = {
  id: string
  organisationId: string
  title: string
  dueOn: string
  repeats: 'never' | 'yearly'
  note: Generated<string>
  /** Raised by every change. */
  sequence: Generated<number>
  /** The duty whose rule gave the date after an event on `eventOn`. */
  dutyCode: string | null
  eventOn: string | null
  createdBy: string
  createdAt: string
  updatedAt: string
  removedAt: string | null
}

export type DutyDoneRow = {
  organisationId: string
  /** A duty's code, or `own:` and the id of an own date. */
  code: string
  /** Which of its dates: `2027`, `2027-01`, `2026-end` or `once`. */
  period: string
  personId: string
  doneAt: string
}

export type FeedRow = {
  id: string
  tokenHash: string
  personId: string
  organisationId: string
  createdAt: string
  readAt: string | null
  revokedAt: string | null
}

export type FeedEntryRow = {
  feedId: string
  uid: string
  sequence: number
  contentHash: string
  content: string
  cancelledAt: string | null
  changedAt: string
}

export type MailPreferenceRow = {
  personId: string
  kind: string
  mailed: number
  updatedAt: string
}

export type DailyRunRow = {
  job: string
  day: string
  endedAt: string
}

export type DocumentDraftRow = {
  id: string
  organisationId: string
  template: string
  answers: string
  revision: number
  evidenceItemId: string | null
  adoptedOn: string | null
  /** JSON of the organisation's facts as they were when the document was finished. */
  known: string | null
  createdBy: string
  createdAt: string
  updatedAt: string
}

export type SealedChainRow = {
  workflowId: string
  kind: string
  state: string
  stateSince: string
  headHash: string
  /** JSON list of the hashes of its events, oldest first. */
  hashes: string
  importedAt: string
}
