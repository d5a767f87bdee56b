import type { Kysely } from 'kysely'
import { frozen, run } from './statements.ts'

/** Help on the way to the standard: teams, mentors, files, registers, duties, documents, cycles, leaving. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    ...organisations,
    ...teams,
    ...mentoring,
    ...files,
    ...plans,
    ...calendar,
    ...documents,
    ...leaving,
  ])
}

const organisations = [
  'alter table organisation add column merged_into_id text references organisation (id)',
  'alter table organisation add column erased_at text',
  // What was done to an organisation beside its workflows: rescues, mergers, consents, exports, erasure.
  `create table organisation_log (
    id text primary key,
    organisation_id text not null references organisation (id),
    kind text not null,
    actor_id text not null,
    subject_id text,
    note_id text references note (id),
    data text not null default '{}' check (json_valid(data)),
    created_at text not null
  ) strict`,
  ...frozen('organisation_log'),
  'create index organisation_log_organisation on organisation_log (organisation_id, created_at)',
  `create table consent (
    id text primary key,
    organisation_id text not null references organisation (id),
    participation_id text references participation (id),
    kind text not null,
    text_version text not null,
    person_id text not null,
    given_at text not null,
    withdrawn_at text,
    signed_on text,
    place text,
    sha256 text references blob (sha256)
  ) strict`,
  'create index consent_organisation on consent (organisation_id)',
  // What a public register said and what a person took over from it. No names of people are kept.
  // Before an organisation exists, an extract is only its reader's.
  `create table register_extract (
    id text primary key,
    organisation_id text references organisation (id),
    number text not null,
    registers text not null,
    state_on text,
    fetched_at text not null,
    fetched_by text not null,
    proposals text not null check (json_valid(proposals)),
    accepted text check (accepted is null or json_valid(accepted)),
    accepted_at text
  ) strict`,
  'create index register_extract_organisation on register_extract (organisation_id, fetched_at)',
  'create index register_extract_number on register_extract (number, fetched_at)',
]

const teams = [
  `create table assignment (
    id text primary key,
    assessment_id text not null references assessment (id),
    area_code text,
    code text,
    person_id text not null,
    due_on text,
    assigned_by text not null,
    created_at text not null,
    check ((area_code is null) <> (code is null))
  ) strict`,
  `create unique index assignment_once on assignment
    (assessment_id, ifnull(area_code, ''), ifnull(code, ''), person_id)`,
  `create table area_completion (
    assessment_id text not null references assessment (id),
    area_code text not null,
    person_id text not null,
    completed_at text not null,
    primary key (assessment_id, area_code)
  ) strict`,
  // A score is its person's; it never enters an event or an export and goes when the team has agreed.
  `create table individual_score (
    assessment_id text not null references assessment (id),
    code text not null,
    person_id text not null,
    value text not null check (value in ('met', 'partly', 'notMet', 'unknown', 'notApplicable')),
    remark text not null,
    updated_at text not null,
    primary key (assessment_id, code, person_id)
  ) strict`,
  `create table scoring (
    assessment_id text primary key references assessment (id),
    opened_by text not null,
    opened_at text not null,
    compared_at text,
    keep_scores integer not null default 0
  ) strict`,
  // Recorded wish of an organisation that a coordinator writes its answers down.
  `create table entry_mandate (
    id text primary key,
    assessment_id text not null references assessment (id),
    given_by text not null,
    given_at text not null,
    ended_at text
  ) strict`,
  'create unique index entry_mandate_once on entry_mandate (assessment_id) where ended_at is null',
]

const mentoring = [
  `create table help_question (
    id text primary key,
    assessment_id text not null references assessment (id),
    code text not null,
    -- Who began: the team that asks, or the mentor who comments.
    side text not null check (side in ('team', 'mentor')),
    asked_by text not null,
    created_at text not null,
    settled_at text,
    settled_by text
  ) strict`,
  'create index help_question_assessment on help_question (assessment_id, code)',
  `create table help_message (
    id text primary key,
    question_id text not null references help_question (id),
    side text not null check (side in ('team', 'mentor')),
    person_id text not null,
    body text not null,
    created_at text not null
  ) strict`,
  'create index help_message_question on help_message (question_id)',
  // A mentor's wording or plan item. Nothing of it counts until a person of the organisation takes it.
  `create table suggestion (
    id text primary key,
    assessment_id text not null references assessment (id),
    code text not null,
    kind text not null check (kind in ('wording', 'plan')),
    content text not null check (json_valid(content)),
    suggested_by text not null,
    created_at text not null,
    decision text check (decision in ('taken', 'declined', 'withdrawn')),
    decided_by text,
    decided_at text
  ) strict`,
  'create index suggestion_assessment on suggestion (assessment_id, code)',
  // A later date agreed for one criterion of a young or small organisation.
  `create table deferral (
    id text primary key,
    assessment_id text not null references assessment (id),
    code text not null,
    until_on text not null,
    reason_note_id text not null references note (id),
    asked_by text not null,
    created_at text not null,
    decision text check (decision in ('agreed', 'declined', 'withdrawn')),
    decision_note_id text references note (id),
    decided_by text,
    decided_at text
  ) strict`,
  `create unique index deferral_once on deferral (assessment_id, code)
    where decision is null or decision = 'agreed'`,
  `create table development_agreement (
    id text primary key,
    participation_id text not null references participation (id),
    aim text not null,
    revision integer not null,
    mentor_id text,
    mentor_signed_at text,
    signatory_id text,
    organisation_signed_at text,
    ended_at text,
    created_by text not null,
    created_at text not null,
    updated_at text not null
  ) strict`,
  `create unique index development_agreement_once on development_agreement (participation_id)
    where ended_at is null`,
  `create table development_step (
    id text primary key,
    agreement_id text not null references development_agreement (id),
    position integer not null,
    title text not null,
    result text not null,
    due_on text not null,
    codes text not null check (json_valid(codes)),
    done_at text
  ) strict`,
  'create index development_step_agreement on development_step (agreement_id)',
]

const files = [
  `alter table evidence_item add column confidentiality text not null default 'reviewers'`,
  'alter table evidence_version add column file_name text',
  // Names may be taken away by erasure; what a version was stays provable by its hash.
  'drop trigger evidence_version_no_update',
  `create trigger evidence_version_no_update before update on evidence_version
    when new.name <> '' or new.place is not null or new.url is not null or new.file_name is not null
      or new.id <> old.id or new.item_id <> old.item_id or new.no <> old.no or new.form <> old.form
      or new.sha256 is not old.sha256
    begin select raise(abort, 'evidence_version rows are immutable'); end`,
  // Bytes that were deleted by the retention rule or on demand; their hash stays known.
  `create table deleted_blob (
    sha256 text primary key references blob (sha256),
    reason text not null,
    deleted_at text not null
  ) strict`,
  // A file its organisation no longer keeps; the same bytes may still be somebody else's.
  `create table deleted_file (
    version_id text primary key references evidence_version (id),
    reason text not null check (reason in ('demand', 'retention', 'erasure')),
    person_id text,
    deleted_at text not null
  ) strict`,
  'create index evidence_link_version on evidence_link (version_id)',
  'create index evidence_version_sha256 on evidence_version (sha256)',
]

const plans = [
  'alter table action_item add column started_at text',
  `alter table action_item add column support text not null default ''`,
  `alter table action_item add column source text not null default 'own'`,
  // An answer of the cycle before, offered again: an answer only once a person confirms it.
  `create table carried_answer (
    assessment_id text not null references assessment (id),
    code text not null,
    from_assessment_id text not null references assessment (id),
    from_revision integer not null,
    value text not null,
    justification text not null,
    exemplary integer not null,
    evidence text not null check (json_valid(evidence)),
    confirmed_by text,
    confirmed_at text,
    primary key (assessment_id, code)
  ) strict`,
  // Why an answer differs from the cycle before: things got better, or we know better now.
  `create table answer_change (
    assessment_id text not null references assessment (id),
    code text not null,
    kind text not null check (kind in ('improved', 'worsened', 'knewBetter')),
    person_id text not null,
    created_at text not null,
    primary key (assessment_id, code)
  ) strict`,
]

const calendar = [
  `create table duty (
    slug text not null references standard (slug),
    code text not null,
    revision integer not null,
    content text not null check (json_valid(content)),
    author_id text not null,
    created_at text not null,
    primary key (slug, code, revision)
  ) strict`,
  // A date of the organisation's own: from its statute, a contract or a grant.
  `create table own_date (
    id text primary key,
    organisation_id text not null references organisation (id),
    title text not null,
    due_on text not null,
    repeats text not null check (repeats in ('never', 'yearly')),
    note text not null default '',
    sequence integer not null default 0,
    duty_code text,
    event_on text,
    created_by text not null,
    created_at text not null,
    updated_at text not null,
    removed_at text
  ) strict`,
  'create index own_date_organisation on own_date (organisation_id)',
  `create table duty_done (
    organisation_id text not null references organisation (id),
    code text not null,
    period text not null,
    person_id text not null,
    done_at text not null,
    primary key (organisation_id, code, period)
  ) strict`,
  `create table feed (
    id text primary key,
    token_hash text not null unique,
    person_id text not null references person (id),
    organisation_id text not null references organisation (id),
    created_at text not null,
    read_at text,
    revoked_at text
  ) strict`,
  'create index feed_person on feed (person_id)',
  // What a feed has shown, so that a change raises its sequence and a dropped entry stays as cancelled.
  `create table feed_entry (
    feed_id text not null references feed (id),
    uid text not null,
    sequence integer not null,
    content_hash text not null,
    content text not null check (json_valid(content)),
    cancelled_at text,
    changed_at text not null,
    primary key (feed_id, uid)
  ) strict`,
  `create table mail_preference (
    person_id text not null references person (id),
    kind text not null,
    mailed integer not null,
    updated_at text not null,
    primary key (person_id, kind)
  ) strict`,
  // Which daily job has done its day (in Poland), so that a restart does not do it again.
  `create table daily_run (
    job text not null,
    day text not null,
    ended_at text not null,
    primary key (job, day)
  ) strict`,
]

const documents = [
  `create table document_draft (
    id text primary key,
    organisation_id text not null references organisation (id),
    template text not null,
    answers text not null check (json_valid(answers)),
    revision integer not null,
    evidence_item_id text references evidence_item (id),
    adopted_on text,
    known text check (known is null or json_valid(known)),
    created_by text not null,
    created_at text not null,
    updated_at text not null,
    check ((adopted_on is null) = (known is null))
  ) strict`,
  'create index document_draft_organisation on document_draft (organisation_id)',
]

/** What an erased organisation is called from then on; kept here word for word, as a migration never changes. */
const leaving = [
  // A name may be taken away for good; which revision a certificate names stays.
  'drop trigger organisation_revision_no_update',
  `create trigger organisation_revision_no_update before update on organisation_revision
    when new.name <> 'organizacja, której dane usunięto' or new.street <> '' or new.postal_code <> ''
      or new.city <> '' or new.krs is not null or new.nip is not null or new.regon is not null
      or new.register_no is not null or new.organisation_id <> old.organisation_id
      or new.revision <> old.revision or new.legal_form <> old.legal_form
    begin select raise(abort, 'organisation_revision rows are immutable'); end`,
  // Of a report, figures and ratings stay; words go by the retention rule and by erasure. The hash stays, too.
  'drop trigger report_no_update',
  `create trigger report_no_update before update on report
    when json_extract(new.content, '$.emptied') is not 1 or new.sha256 <> old.sha256
      or new.id <> old.id or new.case_id <> old.case_id or new.kind <> old.kind or new.no <> old.no
    begin select raise(abort, 'report rows are immutable'); end`,
  // A chain of which an imported organisation may know only the hashes (docs/decisions/0022).
  `create table sealed_chain (
    workflow_id text primary key,
    kind text not null,
    state text not null,
    state_since text not null,
    head_hash text not null,
    hashes text not null check (json_valid(hashes)),
    imported_at text not null
  ) strict`,
  ...frozen('sealed_chain'),
]
