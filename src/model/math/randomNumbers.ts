import { normalQuantile } from './normalQuantile.ts'

/**
 * Uniform draws strictly between 0 and 1, the same for the same seed and name wherever they run.
 *
 * Each name is a separate stream, so that another lever or category changes no other draw: the
 * effect of a slider is then not confounded with chance ("common random numbers").
 *
 * The generator is `sfc32`: 128 bits of state, 32 bits per draw.
 *
 * @see Doty-Humphrey, PractRand, https://pracrand.sourceforge.net
 */
export function uniformDraws(seed: number, name: string): () => number {
  let [a, b, c, counter] = [seed | 0, hash(name), 0x9e3779b9 | 0, 1]

  function next(): number {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    return ((sum >>> 0) + 0.5) / 2 ** 32
  }
  for (let warm = 0; warm < 15; warm += 1) next()
  return next
}

/** Standard normal draws; see {@link uniformDraws}. */
export function normalDraws(seed: number, name: string): () => number {
  const next = uniformDraws(seed, name)
  return () => normalQuantile(next())
}

/** FNV-1a: spreads names over 32 bits. */
function hash(name: string): number {
  let value = 0x811c9dc5
  for (const letter of name) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return value
}
