import type { Kysely } from 'kysely'
import { frozen, run } from './statements.ts'

/** Organisations, standards, cohorts, assessments, review, decision, certificate. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    ...organisations,
    ...standards,
    ...cohorts,
    ...assessments,
    ...reviews,
    ...decisions,
  ])
}

const organisations = [
  `create table organisation (
    id text primary key,
    revision integer not null,
    name text not null,
    legal_form text not null,
    krs text,
    nip text,
    regon text,
    register_no text,
    street text not null,
    postal_code text not null,
    city text not null,
    confirmed_at text,
    created_at text not null,
    updated_at text not null
  ) strict`,
  // Only confirmed organisations hold a number alone, so nobody can block or probe one by typing it.
  'create unique index organisation_krs on organisation (krs) where confirmed_at is not null and krs is not null',
  'create unique index organisation_nip on organisation (nip) where confirmed_at is not null and nip is not null',
  'create unique index organisation_regon on organisation (regon) where confirmed_at is not null and regon is not null',
  `create table organisation_revision (
    organisation_id text not null references organisation (id),
    revision integer not null,
    name text not null,
    legal_form text not null,
    krs text,
    nip text,
    regon text,
    register_no text,
    street text not null,
    postal_code text not null,
    city text not null,
    person_id text not null,
    created_at text not null,
    primary key (organisation_id, revision)
  ) strict`,
  ...frozen('organisation_revision', ['update']),
  `create table profile_fact (
    organisation_id text not null references organisation (id),
    fact text not null,
    revision integer not null,
    value text not null check (json_valid(value)),
    source text not null check (source in ('person', 'krs', 'coordinator')),
    as_of text not null,
    person_id text not null,
    created_at text not null,
    primary key (organisation_id, fact, revision)
  ) strict`,
  `create table blob (
    sha256 text primary key check (length(sha256) = 64),
    size integer not null,
    type text not null,
    created_at text not null
  ) strict`,
  ...frozen('blob', ['update']),
  `create table evidence_item (
    id text primary key,
    organisation_id text not null references organisation (id),
    created_by text not null,
    created_at text not null
  ) strict`,
  'create index evidence_item_organisation on evidence_item (organisation_id)',
  `create table evidence_version (
    id text primary key,
    item_id text not null references evidence_item (id),
    no integer not null,
    form text not null check (form in ('record', 'link', 'onVisit', 'file')),
    name text not null,
    document_date text,
    place text,
    url text,
    valid_until text,
    sha256 text references blob (sha256),
    created_by text not null,
    created_at text not null,
    unique (item_id, no)
  ) strict`,
  ...frozen('evidence_version', ['update']),
  `create table action_item (
    id text primary key,
    organisation_id text not null references organisation (id),
    assessment_id text,
    title text not null,
    owner text not null,
    due_on text,
    status text not null check (status in ('open', 'done', 'dropped')),
    revision integer not null,
    created_by text not null,
    created_at text not null,
    updated_at text not null
  ) strict`,
  'create index action_item_organisation on action_item (organisation_id)',
  `create table action_item_criterion (
    action_item_id text not null references action_item (id) on delete cascade,
    code text not null,
    primary key (action_item_id, code)
  ) strict`,
]

const standards = [
  'create table standard (slug text primary key, title text not null check (json_valid(title)), created_at text not null) strict',
  `create table standard_version (
    id text primary key,
    slug text not null references standard (slug),
    version text not null,
    manifest text not null check (json_valid(manifest)),
    sha256 text not null,
    created_at text not null,
    unique (slug, version)
  ) strict`,
  ...frozen('standard_version'),
  `create table area (
    standard_version_id text not null references standard_version (id),
    code text not null,
    position integer not null,
    title text not null check (json_valid(title)),
    primary key (standard_version_id, code)
  ) strict`,
  ...frozen('area'),
  `create table criterion (
    standard_version_id text not null references standard_version (id),
    code text not null,
    area_code text not null,
    position integer not null,
    title text not null check (json_valid(title)),
    statement text not null check (json_valid(statement)),
    kind text not null,
    level text not null,
    primary key (standard_version_id, code)
  ) strict`,
  ...frozen('criterion'),
  // Help is outside the hash: corrected any day, with date and author, without a new version.
  `create table criterion_help (
    slug text not null references standard (slug),
    code text not null,
    locale text not null,
    revision integer not null,
    content text not null check (json_valid(content)),
    author_id text not null,
    created_at text not null,
    primary key (slug, code, locale, revision)
  ) strict`,
  `create table legal_basis (
    slug text not null references standard (slug),
    code text not null,
    position integer not null,
    revision integer not null,
    content text not null check (json_valid(content)),
    author_id text not null,
    created_at text not null,
    primary key (slug, code, position, revision)
  ) strict`,
]

const cohorts = [
  `create table cohort (
    id text primary key,
    name text not null,
    mode text not null check (mode in ('trial', 'full')),
    standard_version_id text not null references standard_version (id),
    settings text not null check (json_valid(settings)),
    created_by text not null,
    created_at text not null
  ) strict`,
  `create table participation (
    id text primary key,
    cohort_id text not null references cohort (id),
    organisation_id text not null references organisation (id),
    code text not null,
    mode text not null,
    created_at text not null,
    exit_note_id text references note (id),
    n integer generated always as (cast(substr(code, 3) as integer)) stored,
    unique (cohort_id, organisation_id),
    unique (cohort_id, n)
  ) strict`,
  'create index participation_organisation on participation (organisation_id)',
]

const assessments = [
  `create table assessment (
    id text primary key,
    organisation_id text not null references organisation (id),
    participation_id text references participation (id),
    attempt integer not null,
    cycle integer not null,
    standard_version_id text not null references standard_version (id),
    mode text not null check (mode in ('self', 'trial', 'full')),
    previous_id text references assessment (id),
    answered integer not null default 0,
    applicable integer not null default 0,
    created_by text not null,
    created_at text not null
  ) strict`,
  `create unique index assessment_attempt on assessment (participation_id, attempt)
    where participation_id is not null`,
  `create unique index assessment_self on assessment (organisation_id, standard_version_id, cycle)
    where participation_id is null`,
  'create index assessment_organisation on assessment (organisation_id)',
  `create table answer (
    assessment_id text not null references assessment (id),
    code text not null,
    value text not null check (value in ('met', 'partly', 'notMet', 'unknown', 'notApplicable')),
    justification text not null,
    exemplary integer not null default 0,
    revision integer not null,
    person_id text not null,
    updated_at text not null,
    primary key (assessment_id, code)
  ) strict`,
  `create table answer_revision (
    assessment_id text not null references assessment (id),
    code text not null,
    revision integer not null,
    value text not null,
    justification text not null,
    exemplary integer not null,
    person_id text not null,
    created_at text not null,
    primary key (assessment_id, code, revision)
  ) strict`,
  ...frozen('answer_revision', ['update']),
  `create table evidence_link (
    id text primary key,
    version_id text not null references evidence_version (id),
    assessment_id text not null references assessment (id),
    code text not null,
    note text not null default '',
    created_by text not null,
    created_at text not null,
    removed_at text
  ) strict`,
  `create unique index evidence_link_once on evidence_link (version_id, assessment_id, code)
    where removed_at is null`,
  'create index evidence_link_assessment on evidence_link (assessment_id, code)',
  `create table submission (
    id text primary key,
    assessment_id text not null references assessment (id),
    no integer not null,
    content text check (content is null or json_valid(content)),
    sha256 text not null,
    created_at text not null,
    unique (assessment_id, no)
  ) strict`,
  // The content may be deleted by the retention rule; what it was stays provable by its hash.
  `create trigger submission_no_update before update on submission
    when new.content is not null or new.sha256 <> old.sha256 or new.no <> old.no
    begin select raise(abort, 'submission rows are immutable'); end`,
  `create table statement (
    submission_id text primary key references submission (id),
    signatories text,
    representation text,
    place text,
    salt text,
    hash text not null,
    stated_by text not null,
    created_at text not null
  ) strict`,
]

const reviews = [
  `create table "case" (
    id text primary key,
    assessment_id text not null references assessment (id),
    submission_id text not null references submission (id),
    previous_case_id text,
    created_at text not null
  ) strict`,
  'create index case_assessment on "case" (assessment_id)',
  `create table review (
    id text primary key,
    case_id text not null references "case" (id),
    person_id text not null references person (id),
    lead integer not null,
    declared_at text,
    minutes integer,
    created_at text not null,
    unique (case_id, person_id)
  ) strict`,
  'create index review_person on review (person_id)',
  `create table finding (
    review_id text not null references review (id),
    code text not null,
    rating text not null,
    rationale text not null,
    evidence_seen text not null,
    private_note text not null,
    question text not null,
    revision integer not null,
    updated_at text not null,
    primary key (review_id, code)
  ) strict`,
  `create table finding_revision (
    review_id text not null references review (id),
    code text not null,
    revision integer not null,
    rating text not null,
    rationale text not null,
    evidence_seen text not null,
    private_note text not null,
    question text not null,
    created_at text not null,
    primary key (review_id, code, revision)
  ) strict`,
  ...frozen('finding_revision', ['update']),
  `create table agreement (
    case_id text not null references "case" (id),
    code text not null,
    ratings text not null check (json_valid(ratings)),
    created_at text not null,
    primary key (case_id, code)
  ) strict`,
  ...frozen('agreement'),
  `create table agreed_finding (
    case_id text not null references "case" (id),
    code text not null,
    rating text not null,
    reason text not null,
    type text check (type in ('major', 'minor', 'observation', 'strength')),
    revision integer not null,
    person_id text not null,
    updated_at text not null,
    primary key (case_id, code)
  ) strict`,
  `create table agreed_finding_revision (
    case_id text not null references "case" (id),
    code text not null,
    revision integer not null,
    rating text not null,
    reason text not null,
    type text,
    person_id text not null,
    created_at text not null,
    primary key (case_id, code, revision)
  ) strict`,
  ...frozen('agreed_finding_revision', ['update']),
  `create table report (
    id text primary key,
    case_id text not null references "case" (id),
    kind text not null check (kind in ('draft', 'final')),
    no integer not null,
    content text not null check (json_valid(content)),
    sha256 text not null,
    created_by text not null,
    created_at text not null,
    unique (case_id, kind, no)
  ) strict`,
  ...frozen('report'),
]

const decisions = [
  `create table decision (
    id text primary key,
    case_id text not null references "case" (id),
    no integer not null,
    rapporteur_id text references person (id),
    meeting_on text,
    outcome text,
    ballot text,
    counts text check (counts is null or json_valid(counts)),
    reasons text check (reasons is null or json_valid(reasons)),
    taken_at text,
    created_at text not null,
    unique (case_id, no)
  ) strict`,
  `create trigger decision_stays before update on decision when old.taken_at is not null
    begin select raise(abort, 'a decision taken is immutable'); end`,
  `create table vote (
    decision_id text not null references decision (id),
    person_id text not null references person (id),
    ballot text not null,
    cast_at text not null,
    primary key (decision_id, person_id)
  ) strict`,
  `create table recusal (
    decision_id text not null references decision (id),
    person_id text not null references person (id),
    note_id text not null references note (id),
    created_at text not null,
    primary key (decision_id, person_id)
  ) strict`,
  `create table letter (
    decision_id text not null references decision (id),
    no integer not null,
    sha256 text not null references blob (sha256),
    locale text not null,
    created_at text not null,
    primary key (decision_id, no)
  ) strict`,
  ...frozen('letter'),
  `create table counter (
    series text not null,
    year integer not null,
    last integer not null,
    primary key (series, year)
  ) strict`,
  `create table certificate (
    id text primary key,
    number text not null unique,
    series text not null check (series in ('P', 'C')),
    year integer not null,
    n integer not null,
    organisation_id text not null references organisation (id),
    organisation_revision integer not null,
    standard_version_id text not null references standard_version (id),
    standard_sha256 text not null,
    decision_id text not null unique references decision (id),
    level text,
    valid_from text not null,
    valid_until text,
    code text not null,
    locale text not null,
    replaces_id text references certificate (id),
    issued_at text not null,
    unique (series, year, n)
  ) strict`,
  ...frozen('certificate'),
  `create table issuer_key (kid text primary key, public_jwk text not null check (json_valid(public_jwk)), created_at text not null, retired_at text) strict`,
  `create table certificate_file (
    certificate_id text not null references certificate (id),
    format text not null check (format in ('pdf', 'json')),
    sha256 text not null references blob (sha256),
    kid text not null references issuer_key (kid),
    created_at text not null,
    primary key (certificate_id, format)
  ) strict`,
  ...frozen('certificate_file'),
]
