import { plainName } from './columns.ts'
import { inEnglish } from './wordsAbroad.ts'

/**
 * Words behind a number that mean one size, however they stand there. `mil` is a million in English
 * and a thousand in Spanish, `cr` a crore or a credit.
 */
const SIZES = new Map(
  Object.entries({
    'thousand thousands': 1e3,
    'tenthousand ': 1e4,
    'lakh lakhs lac lacs': 1e5,
    'million millions mn mln mio mm': 1e6,
    'crore crores': 1e7,
    'hundredmillion ': 1e8,
    'billion billions bn bln arab': 1e9,
    'trillion trillions tn trn': 1e12,
  }).flatMap(([words, size]) => words.split(' ').map((word) => [word, size] as const)),
)
/** Letters may as well be marks of notes: a space before them or a small `b`, a break, says so. */
const LETTERS = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['m', 1e6],
  ['M', 1e6],
  ['B', 1e9],
])
/** Dollars are known by their sign, or as words in any language. */
const OF_DOLLARS = /(?: (?:of|de|d))?(?: (?:us|u s))?(?: (?:usd|dollars?))?$/

/**
 * The size that letters behind a number mean (`bn`, `میلیون دلار`); `null` where they mean none, or may
 * mean something else.
 *
 * @param isLetterSure whether a single letter is no mark of a note, as behind a number of dollars
 */
export function cellSize(words: string, isAttached: boolean, isLetterSure: boolean): number | null {
  if (isLetterSure && words === 'b') return 1e9
  const letter = LETTERS.get(words)
  if (letter !== undefined) return isAttached || isLetterSure ? letter : null
  return SIZES.get(plainName(inEnglish(words)).replace(OF_DOLLARS, '')) ?? null
}
