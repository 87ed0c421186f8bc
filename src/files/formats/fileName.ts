/** A name that every system takes, the same for the same file: `pair-figure-2026-11-24.csv`. */
export function fileName(parts: readonly string[], ending: string): string {
  const name = parts
    .map((part) => part.normalize('NFKD').replaceAll(/[^\w.-]+/g, '-'))
    .map((part) => part.replaceAll(/^[-.]+|[-.]+$/g, ''))
    .filter((part) => part !== '')
    .join('-')
  return `${name.slice(0, LONGEST)}.${ending}`
}

/** Some systems take no more than 255 bytes, and readers no more than they can see. */
const LONGEST = 120
