import type { Compilable, CompiledQuery, QueryResult } from 'kysely'
import type { Db } from './schema.ts'

type Value = string | number | null

const HOLE = Symbol('hole')

/**
 * A statement whose SQL is built once and then only filled in: building it costs more than SQLite takes to
 * answer. For the few that every save passes; `build` gets a stand-in for each value, takes it by its name (a
 * spread finds none) and uses it as a value, never to decide what the statement looks like.
 */
export function prepared<Values extends Record<keyof Values, Value>, Row>(
  build: (db: Db, values: Values) => Compilable<Row>,
): (db: Db, values: Values) => Promise<QueryResult<Row>> {
  let shape: CompiledQuery<Row> | undefined
  return (db, values) => {
    shape ??= build(db, holes as Values).compile()
    const parameters = shape.parameters.map((each) => filled(each, values))
    return db.executeQuery({ ...shape, parameters })
  }
}

/** Every property is a hole that knows its name. */
const holes = new Proxy({}, { get: (_, name) => ({ [HOLE]: name }) })

function filled<Values extends Record<keyof Values, Value>>(
  parameter: unknown,
  values: Values,
): unknown {
  if (typeof parameter !== 'object' || parameter === null || !(HOLE in parameter)) return parameter
  const name = parameter[HOLE] as keyof Values
  if (!(name in values)) throw new Error(`The statement needs ${String(name)}.`)
  return values[name]
}
