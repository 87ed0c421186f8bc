/** The column of what the rest of the link says. */
export const DESK = 'desk'

/** The column of what holds if nothing is moved, by the source, target and horizon of the desk. */
export const BASELINE = 'baseline'

/** What is compared where the link does not say. */
export const STANDARD_COMPARISON: readonly string[] = [DESK, BASELINE]

/** More columns nobody reads side by side. */
export const MOST_COMPARED = 6

/** Longer scenarios do not go into an address with others. */
export const LONGEST_COMPARED = 1200

/** A scenario of a comparison that could not be used, and why. */
export type ComparedProblem = Readonly<{
  code: 'noScenario' | 'twice' | 'tooMany'
  found: string
}>

/**
 * Reads the scenarios of a comparison, joined with `~`. Each stands or falls alone: `linkOf` answers
 * the link of one as it would be written, or `null` for what is none.
 */
export function readCompared(
  text: string,
  linkOf: (piece: string) => string | null,
): Readonly<{ compare: readonly string[]; problems: readonly ComparedProblem[] }> {
  const compare: string[] = []
  const problems: ComparedProblem[] = []
  // One more than fit is enough to say that there are too many.
  for (const piece of text.split('~', MOST_COMPARED + 1)) {
    const isShort = piece.length <= LONGEST_COMPARED
    const scenario = isToken(piece) ? piece : isShort ? linkOf(piece) : null
    if (scenario === null) problems.push({ code: 'noScenario', found: piece })
    else if (compare.includes(scenario)) problems.push({ code: 'twice', found: piece })
    else if (compare.length === MOST_COMPARED) problems.push({ code: 'tooMany', found: piece })
    else compare.push(scenario)
  }
  return { compare, problems }
}

/** The scenarios as a link holds them. */
export function writeCompared(compare: readonly string[]): string {
  return compare.join('~')
}

function isToken(piece: string): boolean {
  return piece === DESK || piece === BASELINE
}
