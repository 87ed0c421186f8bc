/** Why a piece of a list is left out: malformed, of the same key as one before it, or one too many. */
export type PieceFault = 'leftOut' | 'second' | 'full'

/**
 * Reads and writes one part of a link; `read` returns `undefined` for malformed text, and tells
 * `leaveOut` the pieces of a list that it leaves out.
 */
export type PartCodec<Value> = Readonly<{
  read: (text: string, leaveOut?: (code: PieceFault, piece: string) => void) => Value | undefined
  write: (value: Value) => string
}>

/** A closed range of numbers that a part accepts: both ends are valid. */
export type Bounds = Readonly<{ min: number; max: number }>

/** The most shocks or levers in a link. */
const MOST_LISTED = 20
/** A hostile list may hold a million pieces; a genuine one never holds a hundred. */
const MOST_PIECES = 100

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
 * A codec of values joined with `~`; malformed if all of them are. Of a key the first one counts, and
 * with the first of more than `most` the list ends.
 */
export function list<Value>(
  item: PartCodec<Value>,
  keyOf: (value: Value) => string | number,
  most = MOST_LISTED,
): PartCodec<readonly Value[]> {
  return {
    read: (text, leaveOut = () => {}) => {
      const values = new Map<string | number, Value>()
      for (const piece of text.split('~', MOST_PIECES)) {
        const value = item.read(piece)
        if (value === undefined) leaveOut('leftOut', piece)
        else if (values.has(keyOf(value))) leaveOut('second', piece)
        else if (values.size < most) values.set(keyOf(value), value)
        else {
          leaveOut('full', piece)
          break
        }
      }
      return values.size > 0 ? [...values.values()] : undefined
    },
    write: (values) => values.map((value) => item.write(value)).join('~'),
  }
}
