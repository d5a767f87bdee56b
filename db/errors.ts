/** True when a row with the same unique key exists; the code decides, never the message. */
export function isUniqueViolation(error: unknown): boolean {
  return (
    codeOf(error) === 'SQLITE_CONSTRAINT_UNIQUE' || codeOf(error) === 'SQLITE_CONSTRAINT_PRIMARYKEY'
  )
}

/** The disk or the file is not to be trusted any more: the process ends and starts again with a check. */
export function isBrokenStorage(error: unknown): boolean {
  return /^SQLITE_(IOERR|CORRUPT|NOTADB)/.test(codeOf(error))
}

export function isStorageFull(error: unknown): boolean {
  return codeOf(error) === 'SQLITE_FULL'
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
