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
 * Reads the scenarios of a comparison, joined with `~`. `linkOf` returns the canonical link of one,
 * or `null` if it is invalid. Invalid and repeated ones, and those beyond the maximum, are left
 * out.
 */
export function readCompared(
  text: string,
  linkOf: (piece: string) => string | null,
): Readonly<{ compare: readonly string[]; leftOut: readonly string[] }> {
  const compare: string[] = []
  const leftOut: string[] = []
  // One piece beyond the maximum is enough to report that there are too many.
  for (const piece of text.split('~', MOST_COMPARED + 1)) {
    const isToken = piece === DESK || piece === BASELINE
    const link = isToken ? piece : piece.length > LONGEST_COMPARED ? null : linkOf(piece)
    const fits = link !== null && !compare.includes(link) && compare.length < MOST_COMPARED
    if (fits) compare.push(link)
    else leftOut.push(piece)
  }
  return { compare, leftOut }
}
