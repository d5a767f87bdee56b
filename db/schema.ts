import type { Generated, GeneratedAlways, Kysely, Selectable, Transaction } from 'kysely'
import type { SupportSchema } from './support-rows.ts'

/** Reads take a `Db`; functions that must write take a `Trx`, so a transaction cannot be forgotten. */
export type Db = Kysely<Schema>
export type Trx = Transaction<Schema>

/** Instants are ISO-8601 UTC text, days ISO dates, flags 0 or 1, JSON text; ids are text. */
export type Schema = SupportSchema & {
  workflow: WorkflowRow
  workflowEvent: WorkflowEventRow
  outbox: OutboxRow
  deadline: DeadlineRow
  note: NoteRow
  user: UserRow
  session: SessionRow
  account: AccountRow
  verification: VerificationRow
  twoFactor: TwoFactorRow
  usedCode: UsedCodeRow
  attempt: AttemptRow
  setupToken: SetupTokenRow
  signUp: SignUpRow
  person: PersonRow
  membership: MembershipRow
  roleGrant: RoleGrantRow
  invitation: InvitationRow
  notice: NoticeRow
  mail: MailRow
  outboxLook: OutboxLookRow
  organisation: OrganisationTable
  organisationRevision: OrganisationRevisionRow
  profileFact: ProfileFactRow
  blob: BlobRow
  evidenceItem: EvidenceItemRow
  evidenceVersion: EvidenceVersionRow
  actionItem: ActionItemRow
  actionItemCriterion: ActionItemCriterionRow
  standard: StandardRow
  standardVersion: StandardVersionRow
  area: AreaRow
  criterion: CriterionRow
  criterionHelp: CriterionHelpRow
  legalBasis: LegalBasisRow
  cohort: CohortRow
  participation: ParticipationRow
  assessment: AssessmentRow
  answer: AnswerRow
  answerRevision: AnswerRevisionRow
  evidenceLink: EvidenceLinkRow
  submission: SubmissionRow
  statement: StatementRow
  case: CaseRow
  review: ReviewRow
  finding: FindingRow
  findingRevision: FindingRevisionRow
  agreement: AgreementRow
  agreedFinding: AgreedFindingRow
  agreedFindingRevision: AgreedFindingRevisionRow
  report: ReportRow
  decision: DecisionRow
  vote: VoteRow
  recusal: RecusalRow
  letter: LetterRow
  counter: CounterRow
  certificate: CertificateRow
  issuerKey: IssuerKeyRow
  certificateFile: CertificateFileRow
}

export type WorkflowRow = {
  id: string
  kind: string
  machineVersion: string
  parameters: string
  version: number
  state: string
  snapshot: string
  headHash: string
  startedAt: string
  stateSince: string
  updatedAt: string
}

export type WorkflowEventRow = {
  position: Generated<number>
  workflowId: string
  version: number
  kind: string
  type: string
  data: string
  actorId: string
  occurredAt: string
  previousHash: string
  hash: string
}

export type OutboxRow = {
  id: Generated<number>
  workflowId: string | null
  effect: string
  params: string
  dedupeKey: string
  availableAt: string
  attempts: Generated<number>
  lastError: string | null
  doneAt: string | null
  failedAt: string | null
}

export type DeadlineRow = {
  workflowId: string
  kind: string
  dueAt: string
  remindedAt: string | null
}

export type NoteRow = {
  id: string
  authorId: string
  body: string | null
  salt: string | null
  hash: string
  createdAt: string
}

export type UserRow = {
  id: string
  name: string
  email: string
  emailVerified: number
  image: string | null
  createdAt: string
  updatedAt: string
  twoFactorEnabled: number | null
}

export type SessionRow = {
  id: string
  token: string
  userId: string
  expiresAt: string
  ipAddress: string | null
  userAgent: string | null
  createdAt: string
  updatedAt: string
}

export type AccountRow = {
  id: string
  accountId: string
  providerId: string
  userId: string
  accessToken: string | null
  refreshToken: string | null
  idToken: string | null
  accessTokenExpiresAt: string | null
  refreshTokenExpiresAt: string | null
  scope: string | null
  password: string | null
  createdAt: string
  updatedAt: string
}

export type VerificationRow = {
  id: string
  identifier: string
  value: string
  expiresAt: string
  createdAt: string
  updatedAt: string
}

export type TwoFactorRow = {
  id: string
  secret: string
  backupCodes: string
  userId: string
  verified: number | null
  failedVerificationCount: number | null
  lockedUntil: string | null
}

export type UsedCodeRow = {
  userId: string
  counter: number
  usedAt: string
}

export type AttemptRow = {
  key: string
  count: number
  windowEndsAt: string
}

export type SetupTokenRow = {
  hash: string
  createdAt: string
  usedAt: string | null
}

export type SignUpRow = {
  tokenHash: string
  email: string
  createdAt: string
  expiresAt: string
  usedAt: string | null
}

export type PersonRow = {
  id: string
  name: string
  email: string | null
  locale: string
  createdAt: string
  erasedAt: string | null
}

export type MembershipRow = {
  id: string
  personId: string
  organisationId: string
  role: 'administrator' | 'member' | 'observer' | 'signatory'
  fromAt: string
  untilAt: string | null
}

export type RoleGrantRow = {
  id: string
  personId: string
  role:
    | 'coordinator'
    | 'editor'
    | 'reviewer'
    | 'panelMember'
    | 'appealMember'
    | 'mentor'
    | 'evaluator'
    | 'observer'
  scopeKind: 'global' | 'cohort' | 'participation'
  scopeId: string | null
  grantedBy: string
  fromAt: string
  untilAt: string | null
  noteId: string | null
}

export type InvitationRow = {
  id: string
  tokenHash: string
  email: string
  grants: string
  organisationId: string | null
  invitedBy: string
  createdAt: string
  expiresAt: string
  usedAt: string | null
  usedBy: string | null
  revokedAt: string | null
}

export type NoticeRow = {
  id: string
  personId: string
  news: string
  params: string
  href: string
  dedupeKey: string
  createdAt: string
  readAt: string | null
}

export type MailRow = {
  id: string
  personId: string | null
  kind: string
  address: string
  subject: string
  body: string
  secretBody: string | null
  createdAt: string
  sentAt: string | null
  lastError: string | null
}

export type OutboxLookRow = {
  id: Generated<number>
  personId: string
  mailId: string | null
  lookedAt: string
}

export type OrganisationRow = Selectable<OrganisationTable>

export type OrganisationTable = {
  id: string
  revision: number
  name: string
  legalForm: string
  krs: string | null
  nip: string | null
  regon: string | null
  registerNo: string | null
  street: string
  postalCode: string
  city: string
  confirmedAt: string | null
  createdAt: string
  updatedAt: string
  mergedIntoId: Generated<string | null>
  erasedAt: Generated<string | null>
}

export type OrganisationRevisionRow = {
  organisationId: string
  revision: number
  name: string
  legalForm: string
  krs: string | null
  nip: string | null
  regon: string | null
  registerNo: string | null
  street: string
  postalCode: string
  city: string
  personId: string
  createdAt: string
}

export type ProfileFactRow = {
  organisationId: string
  fact: string
  revision: number
  value: string
  source: 'person' | 'krs' | 'coordinator'
  asOf: string
  personId: string
  createdAt: string
}

export type BlobRow = {
  sha256: string
  size: number
  type: string
  createdAt: string
}

export type EvidenceItemRow = {
  id: string
  organisationId: string
  /** `team`: reviewers learn that it exists and see it at the visit; `reviewers`: they may open it. */
  confidentiality: Generated<'team' | 'reviewers'>
  createdBy: string
  createdAt: string
}

export type EvidenceVersionRow = {
  id: string
  itemId: string
  no: number
  form: 'record' | 'link' | 'onVisit' | 'file'
  name: string
  documentDate: string | null
  place: string | null
  url: string | null
  validUntil: string | null
  sha256: string | null
  fileName: Generated<string | null>
  createdBy: string
  createdAt: string
}

export type ActionItemRow = {
  id: string
  organisationId: string
  assessmentId: string | null
  title: string
  owner: string
  dueOn: string | null
  status: 'open' | 'done' | 'dropped'
  /** Set once somebody began; an open item with it is under way. */
  startedAt: Generated<string | null>
  /** What helped: a template, the mentor, a training. */
  support: Generated<string>
  source: Generated<'own' | 'gap' | 'mentor' | 'carried'>
  revision: number
  createdBy: string
  createdAt: string
  updatedAt: string
}

export type ActionItemCriterionRow = {
  actionItemId: string
  code: string
}

export type StandardRow = {
  slug: string
  title: string
  createdAt: string
}

export type StandardVersionRow = {
  id: string
  slug: string
  version: string
  manifest: string
  sha256: string
  createdAt: string
}

export type AreaRow = {
  standardVersionId: string
  code: string
  position: number
  title: string
}

export type CriterionRow = {
  standardVersionId: string
  code: string
  areaCode: string
  position: number
  title: string
  statement: string
  kind: string
  level: string
}

export type CriterionHelpRow = {
  slug: string
  code: string
  locale: string
  revision: number
  content: string
  authorId: string
  createdAt: string
}

export type LegalBasisRow = {
  slug: string
  code: string
  position: number
  revision: number
  content: string
  authorId: string
  createdAt: string
}

export type CohortRow = {
  id: string
  name: string
  mode: 'trial' | 'full'
  standardVersionId: string
  settings: string
  createdBy: string
  createdAt: string
}

export type ParticipationRow = {
  id: string
  cohortId: string
  organisationId: string
  code: string
  mode: string
  createdAt: string
  exitNoteId: string | null
  /** The number in the code, so that a list of thousands is walked in order. */
  n: GeneratedAlways<number>
}

export type AssessmentRow = {
  id: string
  organisationId: string
  participationId: string | null
  attempt: number
  cycle: number
  standardVersionId: string
  mode: 'self' | 'trial' | 'full'
  previousId: string | null
  answered: Generated<number>
  applicable: Generated<number>
  createdBy: string
  createdAt: string
}

export type AnswerRow = {
  assessmentId: string
  code: string
  value: 'met' | 'partly' | 'notMet' | 'unknown' | 'notApplicable'
  justification: string
  exemplary: Generated<number>
  revision: number
  personId: string
  updatedAt: string
}

export type AnswerRevisionRow = {
  assessmentId: string
  code: string
  revision: number
  value: string
  justification: string
  exemplary: number
  personId: string
  createdAt: string
}

export type EvidenceLinkRow = {
  id: string
  versionId: string
  assessmentId: string
  code: string
  note: Generated<string>
  createdBy: string
  createdAt: string
  removedAt: string | null
}

export type SubmissionRow = {
  id: string
  assessmentId: string
  no: number
  content: string | null
  sha256: string
  createdAt: string
}

export type StatementRow = {
  submissionId: string
  signatories: string | null
  representation: string | null
  place: string | null
  salt: string | null
  hash: string
  statedBy: string
  createdAt: string
}

export type CaseRow = {
  id: string
  assessmentId: string
  submissionId: string
  previousCaseId: string | null
  createdAt: string
}

export type ReviewRow = {
  id: string
  caseId: string
  personId: string
  lead: number
  declaredAt: string | null
  minutes: number | null
  createdAt: string
}

export type FindingRow = {
  reviewId: string
  code: string
  rating: string
  rationale: string
  evidenceSeen: string
  privateNote: string
  question: string
  revision: number
  updatedAt: string
}

export type FindingRevisionRow = {
  reviewId: string
  code: string
  revision: number
  rating: string
  rationale: string
  evidenceSeen: string
  privateNote: string
  question: string
  createdAt: string
}

export type AgreementRow = {
  caseId: string
  code: string
  ratings: string
  createdAt: string
}

export type AgreedFindingRow = {
  caseId: string
  code: string
  rating: string
  reason: string
  type: 'major' | 'minor' | 'observation' | 'strength' | null
  revision: number
  personId: string
  updatedAt: string
}

export type AgreedFindingRevisionRow = {
  caseId: string
  code: string
  revision: number
  rating: string
  reason: string
  type: string | null
  personId: string
  createdAt: string
}

export type ReportRow = {
  id: string
  caseId: string
  kind: 'draft' | 'final'
  no: number
  content: string
  sha256: string
  createdBy: string
  createdAt: string
}

export type DecisionRow = {
  id: string
  caseId: string
  no: number
  rapporteurId: string | null
  meetingOn: string | null
  outcome: string | null
  ballot: string | null
  counts: string | null
  reasons: string | null
  takenAt: string | null
  createdAt: string
}

export type VoteRow = {
  decisionId: string
  personId: string
  ballot: string
  castAt: string
}

export type RecusalRow = {
  decisionId: string
  personId: string
  noteId: string
  createdAt: string
}

export type LetterRow = {
  decisionId: string
  no: number
  sha256: string
  locale: string
  createdAt: string
}

export type CounterRow = {
  series: string
  year: number
  last: number
}

export type CertificateRow = {
  id: string
  number: string
  series: 'P' | 'C'
  year: number
  n: number
  organisationId: string
  organisationRevision: number
  standardVersionId: string
  standardSha256: string
  decisionId: string
  level: string | null
  validFrom: string
  validUntil: string | null
  code: string
  locale: string
  replacesId: string | null
  issuedAt: string
}

export type IssuerKeyRow = {
  kid: string
  publicJwk: string
  createdAt: string
  retiredAt: string | null
}

export type CertificateFileRow = {
  certificateId: string
  format: 'pdf' | 'json'
  sha256: string
  kid: string
  createdAt: string
}
