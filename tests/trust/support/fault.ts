import { createHash } from 'node:crypto'
import SqliteDatabase from 'better-sqlite3'

/** What the injected fault says, so that nobody takes it for another. */
export class InjectedFault extends Error {
  override name = 'InjectedFault'
  readonly code = 'SQLITE_FULL'
}

/** Counts what passes and throws once, at the n-th; `Infinity` only counts. */
export function faultAt() {
  let [at, count, thrown] = [0, 0, false]
  return {
    /** From now on the n-th throws. */
    arm(n: number) {
      ;[at, count, thrown] = [n, 0, false]
    },
    /** Called before each statement (or each call to the outside). */
    pass() {
      if (at === 0) return
      count += 1
      if (count !== at) return
      thrown = true
      throw new InjectedFault(`Fault at ${at}.`)
    },
    /** Nothing throws any more; answers whether it did. */
    disarm(): boolean {
      at = 0
      return thrown
    },
    /** How many passed since it was armed. */
    counted: () => count,
  }
}

/** A second connection that sees only what was committed. */
export function watch(file: string) {
  const sqlite = new SqliteDatabase(file, { readonly: true })
  const names = sqlite
    .prepare("select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'")
    .pluck()
    .all() as string[]
  return {
    /** SQLite's own count: another number whenever anyone else has committed anything. */
    commits: () => sqlite.pragma('data_version', { simple: true }) as number,
    /** SHA-256 over every row of every table but the named ones. */
    digest(besides: string[] = []): string {
      const hash = createHash('sha256')
      for (const name of names.filter((each) => !besides.includes(each))) {
        hash.update(JSON.stringify([name, sqlite.prepare(`select * from "${name}"`).raw().all()]))
      }
      return hash.digest('hex')
    },
    /** `ok` when the file and its references are sound. */
    soundness: () =>
      [
        ...(sqlite.pragma('quick_check', { simple: false }) as { quick_check: string }[]).map(
          (row) => row.quick_check,
        ),
        ...(sqlite.pragma('foreign_key_check') as { table: string }[]).map(
          ({ table }) => `${table}: a reference leads nowhere`,
        ),
      ].join(', '),
    rows: <Row>(sql: string, ...values: (string | number)[]) =>
      sqlite.prepare(sql).all(...values) as Row[],
    close: () => sqlite.close(),
  }
}
