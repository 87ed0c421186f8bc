import { list, type PartCodec } from './codecs.ts'

/** Stands in `compare` for the current scenario, which is in the other parts of the same link. */
export const DESK = 'desk'

/**
 * Stands in `compare` for the baseline: the defaults with the link's source, target and horizon.
 */
export const BASELINE = 'baseline'

/** The most columns of a comparison; more are not readable next to each other. */
export const MOST_COMPARED = 6

/** The longest scenario in characters, so that several fit into one address. */
export const LONGEST_COMPARED = 1200

/**
 * A codec of the scenarios of a comparison. `linkOf` returns the canonical link of one; `undefined` if it
 * is invalid.
 */
export function comparedCodec(
  linkOf: (piece: string) => string | undefined,
): PartCodec<readonly string[]> {
  const column: PartCodec<string> = {
    read: (piece) => {
      if (piece === DESK || piece === BASELINE) return piece
      return piece.length > LONGEST_COMPARED ? undefined : linkOf(piece)
    },
    write: (link) => link,
  }
  return list(column, (link) => link, MOST_COMPARED)
}
