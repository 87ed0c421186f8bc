/** In the order that a tie is settled in. */
const DELIMITERS = [',', ';', '\t', '|'] as const
const LINES = 25

/**
 * Finds what separates the cells of a text: the sign that most of its first lines hold equally often,
 * and of several the one that they hold more often. SDMX-CSV says it itself, behind `STRUCTURE[…]`.
 */
export function delimiterOf(head: string): string {
  const declared =
    /^\uFEFF?sep=(.)\r?\n/.exec(head)?.[1] ??
    /^\uFEFF?"?STRUCTURE(?:\[[^\]\n]*\])?"?([,;|\t])/.exec(head)?.[1]
  if (declared !== undefined) return declared

  const lines = head
    .replaceAll(/"[^"]*"/g, '')
    .split('\n')
    .filter((line) => line !== '')
    .slice(0, LINES)
  const ranked = DELIMITERS.map((delimiter) => ({ delimiter, ...agreement(lines, delimiter) }))
  const [best] = ranked.toSorted((a, b) => b.lines - a.lines || b.times - a.times)
  return best && best.times > 0 ? best.delimiter : ','
}

/** How often a sign stands in a line that has it, in most lines, and how many lines those are. */
function agreement(lines: readonly string[], sign: string): { times: number; lines: number } {
  const counts = new Map<number, number>()
  for (const line of lines) {
    const times = line.split(sign).length - 1
    if (times > 0) counts.set(times, (counts.get(times) ?? 0) + 1)
  }
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])
  return most ? { times: most[0], lines: most[1] } : { times: 0, lines: 0 }
}
