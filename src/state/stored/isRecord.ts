export type PlainRecord = Readonly<Record<string, unknown>>

/** True for plain data with fields: no list, and not `null`. */
export function isRecord(value: unknown): value is PlainRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
