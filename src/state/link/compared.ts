/** The column of what the rest of the link says. */
export const DESK = 'desk'

/** The column of what holds if nothing is moved, by the source, target and horizon of the desk. */
export const BASELINE = 'baseline'

/** More columns nobody reads side by side. */
export const MOST_COMPARED = 6

/** Longer scenarios do not go into an address with others. */
export const LONGEST_COMPARED = 1200

/**
 * Reads the scenarios of a comparison, joined with `~`. Each stands or falls alone: `linkOf` answers
 * the link of one as it would be written, or `null` for what is none. Left out is what is none, what
 * stands there already, and what there is no room for.
 */
export function readCompared(
  text: string,
  linkOf: (piece: string) => string | null,
): Readonly<{ compare: readonly string[]; leftOut: readonly string[] }> {
  const compare: string[] = []
  const leftOut: string[] = []
  // One more than fit is enough to say that there are too many.
  for (const piece of text.split('~', MOST_COMPARED + 1)) {
    const isToken = piece === DESK || piece === BASELINE
    const link = isToken ? piece : piece.length > LONGEST_COMPARED ? null : linkOf(piece)
    const fits = link !== null && !compare.includes(link) && compare.length < MOST_COMPARED
    if (fits) compare.push(link)
    else leftOut.push(piece)
  }
  return { compare, leftOut }
}
