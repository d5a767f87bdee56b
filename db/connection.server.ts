import SqliteDatabase from 'better-sqlite3'
import {
  CamelCasePlugin,
  CompiledQuery,
  type DatabaseConnection,
  Kysely,
  SqliteDialect,
  type SqliteDialectConfig,
  type SqliteDatabase as SqliteDialectDatabase,
  SqliteDriver,
} from 'kysely'
import type { Db, Schema } from './schema.ts'

export type OpenOptions = {
  /** A second, reading connection for statistics, exports and replay. */
  readonly?: boolean
  /** Called with each statement's SQL before it runs; tests throw from it to inject faults. */
  beforeStatement?: (sql: string) => void
  /** For filling a folder nobody relies on yet: nothing waits for the disk. Never for a running house. */
  relaxed?: boolean
}

/** 64 MiB: a long reader lets the WAL grow; afterwards it shrinks back to this. */
const JOURNAL_SIZE_LIMIT = 67_108_864

/** Opens the one database file with the durability the certificates deserve (docs/decisions/0002). */
export function openDatabase(file: string, options: OpenOptions = {}): Db {
  const sqlite = new SqliteDatabase(file, { timeout: 5000, readonly: options.readonly ?? false })
  if (!options.readonly) {
    sqlite.pragma('journal_mode = WAL')
    sqlite.pragma(`synchronous = ${options.relaxed ? 'OFF' : 'FULL'}`)
    sqlite.pragma(`journal_size_limit = ${JOURNAL_SIZE_LIMIT}`)
    // What is erased must not lie on in a page that nobody uses.
    sqlite.pragma('secure_delete = ON')
  }
  sqlite.pragma('foreign_keys = ON')
  const database = prepared(sqlite, options.beforeStatement)
  return new Kysely<Schema>({
    dialect: new ImmediateDialect({ database }, () => sqlite.inTransaction),
    plugins: [new CamelCasePlugin()],
  })
}

/** better-sqlite3 compiles a statement each time it is asked; ours are few and asked for again and again. */
function prepared(
  sqlite: SqliteDatabase.Database,
  beforeStatement: OpenOptions['beforeStatement'],
): SqliteDialectDatabase {
  const statements = new Map<string, SqliteDatabase.Statement>()
  return {
    close: () => void sqlite.close(),
    prepare(text) {
      beforeStatement?.(text)
      let statement = statements.get(text)
      if (!statement) {
        if (statements.size >= 500) statements.clear()
        statement = sqlite.prepare(text)
        statements.set(text, statement)
      }
      return statement
    },
  }
}

/**
 * Kysely opens SQLite transactions with a deferred BEGIN; a read followed by a write then fails
 * with SQLITE_BUSY_SNAPSHOT as soon as a second process wrote in between (docs/decisions/0004).
 */
class ImmediateDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig
  readonly #isOpen: () => boolean

  constructor(config: SqliteDialectConfig, isOpen: () => boolean) {
    super(config)
    this.#config = config
    this.#isOpen = isOpen
  }

  override createDriver() {
    return new ImmediateDriver(this.#config, this.#isOpen)
  }
}

class ImmediateDriver extends SqliteDriver {
  readonly #isOpen: () => boolean

  constructor(config: SqliteDialectConfig, isOpen: () => boolean) {
    super(config)
    this.#isOpen = isOpen
  }

  override async beginTransaction(connection: DatabaseConnection) {
    // A transaction whose rollback failed would refuse every later one.
    await this.rollbackTransaction(connection)
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }

  /** A full disk or a broken one ends the transaction by itself; rolling back again would hide why. */
  override async rollbackTransaction(connection: DatabaseConnection) {
    if (this.#isOpen()) await connection.executeQuery(CompiledQuery.raw('rollback'))
  }
}

/** Copies the database as one consistent file while others write (docs/operations.md, backup). */
export async function copyDatabase(db: Db, target: string): Promise<void> {
  await db.executeQuery(CompiledQuery.raw('vacuum into ?', [target]))
}

/** The size of the write-ahead log is brought back to nothing; used by the watchdog and on a graceful stop. */
export async function truncateWriteAheadLog(db: Db): Promise<void> {
  await db.executeQuery(CompiledQuery.raw('pragma wal_checkpoint(truncate)'))
}

/** SQLite's own check of the file: `['ok']`, or what is wrong with it. */
export async function quickCheck(db: Db): Promise<string[]> {
  const { rows } = await db.executeQuery<{ quickCheck: string }>(
    CompiledQuery.raw('pragma quick_check'),
  )
  return rows.map((row) => Object.values(row)[0] as string)
}
