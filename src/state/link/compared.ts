/** The column of the scenario in the rest of the link. */
export const DESK = 'desk'

/** The column of the baseline, with the source, target and horizon of the link. */
export const BASELINE = 'baseline'

/** More columns are not readable side by side. */
export const MOST_COMPARED = 6

/** In characters, so that several scenarios fit into one address. */
export const LONGEST_COMPARED = 1200

/**
 * Reads the scenarios of a comparison, joined with `~`. `linkOf` returns the canonical link of one,
 * or `null` if it is invalid. Invalid and repeated ones, and those beyond the maximum, are left out.
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
