/** A value of JSON or Parquet as the text that a cell of CSV would hold; '' for none. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return Number.isNaN(value.valueOf()) ? '' : value.toISOString()
  if (typeof value === 'object') return JSON.stringify(value, bigIntAsText)
  return String(value)
}

/** JSON has no integers of 64 bits, which Parquet has. */
function bigIntAsText(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value
}
