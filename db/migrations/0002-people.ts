import type { Kysely } from 'kysely'
import { run } from './statements.ts'

/** Accounts (the tables better-auth expects), people, roles, invitations, messages. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table user (
      id text primary key,
      name text not null,
      email text not null unique,
      email_verified integer not null,
      image text,
      created_at text not null,
      updated_at text not null,
      two_factor_enabled integer
    ) strict`,
    `create table session (
      id text primary key,
      token text not null unique,
      user_id text not null references user (id) on delete cascade,
      expires_at text not null,
      ip_address text,
      user_agent text,
      created_at text not null,
      updated_at text not null
    ) strict`,
    'create index session_user on session (user_id)',
    `create table account (
      id text primary key,
      account_id text not null,
      provider_id text not null,
      user_id text not null references user (id) on delete cascade,
      access_token text,
      refresh_token text,
      id_token text,
      access_token_expires_at text,
      refresh_token_expires_at text,
      scope text,
      password text,
      created_at text not null,
      updated_at text not null
    ) strict`,
    'create index account_user on account (user_id)',
    `create table verification (
      id text primary key,
      identifier text not null,
      value text not null,
      expires_at text not null,
      created_at text not null,
      updated_at text not null
    ) strict`,
    'create index verification_identifier on verification (identifier)',
    `create table two_factor (
      id text primary key,
      secret text not null,
      backup_codes text not null,
      user_id text not null references user (id) on delete cascade,
      verified integer,
      failed_verification_count integer,
      locked_until text
    ) strict`,
    'create index two_factor_user on two_factor (user_id)',
    // A one-time code counts once; the library alone would take it twice.
    `create table used_code (
      user_id text not null references user (id) on delete cascade,
      counter integer not null,
      used_at text not null,
      primary key (user_id, counter)
    ) strict`,
    `create table attempt (
      key text primary key,
      count integer not null,
      window_ends_at text not null
    ) strict`,
    `create table setup_token (
      hash text primary key,
      created_at text not null,
      used_at text
    ) strict`,
    // An address that asked for an account: the account is made once its mailbox has been proved.
    `create table sign_up (
      token_hash text primary key,
      email text not null,
      created_at text not null,
      expires_at text not null,
      used_at text
    ) strict`,
    // The id is the account's; the row outlives the account, emptied.
    `create table person (
      id text primary key,
      name text not null,
      email text,
      locale text not null,
      created_at text not null,
      erased_at text
    ) strict`,
    `create table membership (
      id text primary key,
      person_id text not null references person (id),
      organisation_id text not null,
      role text not null check (role in ('administrator', 'member', 'observer', 'signatory')),
      from_at text not null,
      until_at text
    ) strict`,
    `create unique index membership_once on membership (person_id, organisation_id, role)
      where until_at is null`,
    'create index membership_organisation on membership (organisation_id)',
    `create table role_grant (
      id text primary key,
      person_id text not null references person (id),
      role text not null check (role in
        ('coordinator', 'editor', 'reviewer', 'panelMember', 'appealMember', 'mentor', 'evaluator', 'observer')),
      scope_kind text not null check (scope_kind in ('global', 'cohort', 'participation')),
      scope_id text,
      granted_by text not null,
      from_at text not null,
      until_at text,
      note_id text references note (id)
    ) strict`,
    'create index role_grant_person on role_grant (person_id) where until_at is null',
    'create index role_grant_scope on role_grant (scope_id) where scope_id is not null',
    `create unique index role_grant_once on role_grant (person_id, role, scope_kind, ifnull(scope_id, ''))
      where until_at is null`,
    `create table invitation (
      id text primary key,
      token_hash text not null unique,
      email text not null,
      grants text not null check (json_valid(grants)),
      organisation_id text,
      invited_by text not null,
      created_at text not null,
      expires_at text not null,
      used_at text,
      used_by text,
      revoked_at text
    ) strict`,
    'create index invitation_email on invitation (email)',
    'create index invitation_open on invitation (organisation_id) where used_at is null and revoked_at is null',
    `create table notice (
      id text primary key,
      person_id text not null references person (id),
      news text not null,
      params text not null check (json_valid(params)),
      href text not null,
      dedupe_key text not null unique,
      created_at text not null,
      read_at text
    ) strict`,
    'create index notice_person on notice (person_id, created_at)',
    // What was or would be mailed; words are made here once, in the person's language.
    `create table mail (
      id text primary key,
      person_id text,
      kind text not null,
      address text not null,
      subject text not null,
      body text not null,
      secret_body text,
      created_at text not null,
      sent_at text,
      last_error text
    ) strict`,
    'create index mail_created on mail (created_at)',
    `create table outbox_look (
      id integer primary key autoincrement,
      person_id text not null,
      mail_id text,
      looked_at text not null
    ) strict`,
  ])
}
