/**
 * A file name valid on every system and stable for the same parts: `pair-figure-2026-11-24.csv`.
 */
export function fileName(parts: readonly string[], ending: string): string {
  const name = parts
    .map((part) => part.normalize('NFKD').replaceAll(/[^\w.-]+/g, '-'))
    .map((part) => part.replaceAll(/^[-.]+|[-.]+$/g, ''))
    .filter((part) => part !== '')
    .join('-')
  return `${name.slice(0, LONGEST)}.${ending}`
}

/** Some systems limit names to 255 bytes; longer ones are unreadable anyway. */
const LONGEST = 120
