import { plainWords } from '#model/plainWords.ts'

/** A value of JSON or Parquet as the text that a cell of CSV would hold; '' for none. */
export function cellText(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return plainWords(value)
    case 'number':
    case 'bigint':
    case 'boolean':
      return String(value)
    case 'object':
      return value === null ? '' : objectText(value)
    case 'undefined':
    case 'function':
    case 'symbol':
      return ''
  }
}

function objectText(value: object): string {
  if (value instanceof Date) return Number.isNaN(value.valueOf()) ? '' : value.toISOString()
  return JSON.stringify(value, bigIntAsText)
}

/** JSON has no integers of 64 bits, which Parquet has. */
function bigIntAsText(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value
}
