import type { Kysely } from 'kysely'
import { frozen, run } from './statements.ts'

/** The engine's own tables: snapshot, event log, outbox, deadlines, notes. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table workflow (
      id text primary key,
      kind text not null,
      machine_version text not null,
      parameters text not null check (json_valid(parameters)),
      version integer not null,
      state text not null,
      snapshot text not null check (json_valid(snapshot)),
      head_hash text not null,
      started_at text not null,
      state_since text not null,
      updated_at text not null
    ) strict`,
    'create index workflow_kind on workflow (kind, state)',
    `create table workflow_event (
      position integer primary key autoincrement,
      workflow_id text not null references workflow (id),
      version integer not null,
      kind text not null,
      type text not null,
      data text not null check (json_valid(data)),
      actor_id text not null,
      occurred_at text not null,
      previous_hash text not null,
      hash text not null,
      unique (workflow_id, version)
    ) strict`,
    ...frozen('workflow_event'),
    `create table outbox (
      id integer primary key autoincrement,
      workflow_id text,
      effect text not null,
      params text not null check (json_valid(params)),
      dedupe_key text not null unique,
      available_at text not null,
      attempts integer not null default 0,
      last_error text,
      done_at text,
      failed_at text
    ) strict`,
    'create index outbox_pending on outbox (available_at) where done_at is null and failed_at is null',
    `create table deadline (
      workflow_id text not null references workflow (id),
      kind text not null,
      due_at text not null,
      reminded_at text,
      primary key (workflow_id, kind)
    ) strict`,
    `create table note (
      id text primary key,
      author_id text not null,
      body text,
      salt text,
      hash text not null,
      created_at text not null
    ) strict`,
    `create trigger note_hash_stays before update of hash, author_id, created_at on note
      begin select raise(abort, 'a note keeps its hash'); end`,
  ])
}
