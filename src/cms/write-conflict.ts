const DUPLICATE_KEY = 11000
const WRITE_CONFLICT = 112

/**
 * Whether a database refused a write because another came first: MongoDB's transient transaction errors and
 * duplicate keys, SQLite's busy and unique-index errors. Payload wraps the last in a ValidationError, so causes
 * are looked through.
 */
export function isWriteConflict(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return isTransient(error) || isBusy(error) || isDuplicate(error) || isWriteConflict(error.cause)
}

function isTransient(error: Error): boolean {
  const labels = 'errorLabelSet' in error && error.errorLabelSet
  const code = 'code' in error && error.code
  return (
    (labels instanceof Set && labels.has('TransientTransactionError')) || code === WRITE_CONFLICT
  )
}

function isBusy(error: Error): boolean {
  return /SQLITE_BUSY|database is locked/.test(error.message)
}

function isDuplicate(error: Error): boolean {
  const code = 'code' in error && error.code
  return (
    code === DUPLICATE_KEY ||
    /SQLITE_CONSTRAINT_UNIQUE|UNIQUE constraint failed/.test(error.message)
  )
}
