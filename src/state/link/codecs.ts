/** Reads and writes one part of a link; `read` returns `undefined` for malformed text. */
export type PartCodec<Value> = Readonly<{
  read: (text: string) => Value | undefined
  write: (value: Value) => string
}>

/** A closed range of numbers that a part accepts: both ends are valid. */
export type Bounds = Readonly<{ min: number; max: number }>

/** The most shocks or levers in a link. */
const MOST_LISTED = 20

/** A codec of numbers in a range, written with a decimal point and without an exponent. */
export function number({ min, max }: Bounds): PartCodec<number> {
  return {
    read: (text) => {
      if (!/^-?\d{1,9}(?:\.\d{1,12})?$/.test(text)) return undefined
      // Adding 0 turns −0 into 0, since a link cannot tell them apart.
      const value = Number(text) + 0
      return value >= min && value <= max ? value : undefined
    },
    write: (value) => decimal(value),
  }
}

/** A codec of whole numbers in a range. */
export function wholeNumber(bounds: Bounds): PartCodec<number> {
  const { read, write } = number(bounds)
  return { read: (text) => (/^\d+$/.test(text) ? read(text) : undefined), write }
}

/** Writes a number without an exponent (1e-7), which `read` rejects. */
export function decimal(value: number): string {
  return Number(value.toFixed(12)).toLocaleString('en', {
    useGrouping: false,
    maximumFractionDigits: 12,
  })
}

/** A codec of texts that match a pattern. */
export function matching<Value extends string = string>(pattern: RegExp): PartCodec<Value> {
  return {
    read: (text) => (pattern.test(text) ? (text as Value) : undefined),
    write: (value) => value,
  }
}

/** A codec of ids: lower-case letters, digits and hyphens. */
export function slug(): PartCodec<string> {
  return matching(/^[a-z0-9][a-z0-9-]{0,59}$/)
}

/** A codec of valid dates (ISO 8601). */
export function isoDate(): PartCodec<string> {
  const { read, write } = matching(/^\d{4}-\d{2}-\d{2}$/)
  return {
    read: (text) => {
      if (read(text) === undefined || Number.isNaN(Date.parse(text))) return undefined
      // Date parses 31 February as 3 March.
      return new Date(text).toISOString().startsWith(text) ? text : undefined
    },
    write,
  }
}

/** A codec of one of several words. */
export function oneOf<Value extends string>(values: readonly Value[]): PartCodec<Value> {
  return { read: (text) => values.find((value) => value === text), write: (value) => value }
}

/**
 * A codec of values joined with `~`; malformed if any value is, if two have the same key, or if there
 * are more than `most`.
 */
export function list<Value>(
  item: PartCodec<Value>,
  keyOf: (value: Value) => string | number,
  most = MOST_LISTED,
): PartCodec<readonly Value[]> {
  return {
    read: (text) => {
      const pieces = text.split('~', most + 1)
      if (pieces.length > most) return undefined
      const values = pieces.flatMap((piece) => item.read(piece) ?? [])
      const keys = new Set(values.map((value) => keyOf(value)))
      return keys.size === pieces.length ? values : undefined
    },
    write: (values) => values.map((value) => item.write(value)).join('~'),
  }
}
