import { folded } from './folded.ts'

/** Words that publishers shorten, or add and leave out as they like. */
const SHORTENED = new Map<string, string | readonly string[]>([
  ['and', ''],
  ['dem', 'democratic'],
  ['dpr', ['democratic', 'people', 'republic']],
  ['fed', 'federated'],
  ['ir', ['islamic', 'republic']],
  ['is', 'islands'],
  ['isds', 'islands'],
  ['isl', 'islands'],
  ['of', ''],
  ['peoples', 'people'],
  ['pr', ['people', 'republic']],
  ['rep', 'republic'],
  ['st', 'saint'],
  ['sts', 'states'],
  ['terr', 'territory'],
  ['the', ''],
])

/** Returns the words of a name in one spelling and order, without notes: `Yemen, Rep. of [1]`. */
export function nameKey(name: string): string {
  const plain = name
    .replace(/\[[^\]]*\]|\(\d{1,2}\)|\b\d{1,2}\/|\*/g, ' ')
    .replace(/\b(\p{L})\.(?=\p{L}\b)/gu, '$1')
  return folded(plain)
    .replaceAll(/['’`]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap((word) => SHORTENED.get(word) ?? word)
    .filter((word) => word !== '')
    .toSorted()
    .join(' ')
}
