import { moneyIn } from '#imports/rows/money.ts'
import { partyOf } from '#imports/rows/parties.ts'
import { inEnglish } from '#imports/rows/wordsAbroad.ts'

/** Longer lines are notes, and may name anybody. */
const LONGEST = 300
/** The most words of a name: `Saint Vincent and the Grenadines`. */
const MOST_WORDS = 6
/** Names of currencies that begin with one of an economy. */
const DOLLARS = /\bU\.?S\.? ?(?:\$|-?dollars?\b)|(?:\p{L}+ ){0,2}\p{L}*dollars?\b/giu

/**
 * Returns the codes of the two economies that titles name, the one that comes first being whose trade it
 * is: `Trade of France with Spain`. `null` where they name more or fewer, the world beside them, or first
 * whom it is with.
 */
export function pairNamed(titles: readonly string[]): readonly [string, string] | null {
  const named = titles.filter(({ length }) => length <= LONGEST).map(namesIn)
  const codes = [...new Set(named.flatMap((names) => names.codes))]
  const [one, other, ...more] = codes
  const isUnclear = named.some(({ hasWorld, isTurned }) => hasWorld || isTurned)
  return one !== undefined && other !== undefined && more.length === 0 && !isUnclear
    ? [one, other]
    : null
}

type Names = Readonly<{ codes: readonly string[]; hasWorld: boolean; isTurned: boolean }>

function namesIn(title: string): Names {
  const words = title
    .replaceAll(DOLLARS, ' ')
    .split(/[^\p{L}\p{M}.'’\u200c]+/u)
    .filter((word) => word !== '')
  const codes: string[] = []
  let [hasWorld, isTurned] = [false, false]
  for (let first = 0; first < words.length;) {
    const found = nameAt(words, first)
    if (!found) {
      hasWorld ||= isWorld(words[first] ?? '', words[first + 1] ?? '')
      first += 1
      continue
    }
    isTurned ||= codes.length === 0 && isOfOther(words, first)
    codes.push(found.code)
    first += found.count
  }
  return { codes, hasWorld, isTurned }
}

/** The longest name of an economy that begins with a word, and of how many words it is. */
function nameAt(words: readonly string[], first: number) {
  if (!mayBeName(words[first] ?? '')) return null
  for (let count = Math.min(MOST_WORDS, words.length - first); count > 0; count -= 1) {
    const name = words.slice(first, first + count).join(' ')
    const code = codeOf(name) ?? codeOf(name.replace(/['’]\p{L}{1,4}$/u, ''))
    if (code !== null) return { code, count }
  }
  return null
}

function codeOf(name: string): string | null {
  return partyOf({ name: name.replace(/\.+$/, '') }).code
}

/** Names begin with a capital, where a script has such; of short words only capitals are names. */
function mayBeName(word: string): boolean {
  if (/^\p{Ll}/u.test(word) && !/^\p{Ll}{1,4}['’]\p{Lu}/u.test(word)) return false
  if (/^\p{Script=Latin}{1,3}$/u.test(word) && word !== word.toUpperCase()) return false
  return !moneyIn(word).hasOther
}

/** True for the world, which no bank or organization is called after. */
function isWorld(word: string, next: string): boolean {
  return inEnglish(word).trim() === 'world' && !/^\p{Lu}/u.test(next)
}

/** True where a word before the first name says that it is the partner, or may be. */
function isOfOther(words: readonly string[], first: number): boolean {
  const before = words.slice(0, first).map((word) => inEnglish(word).trim())
  const article = before.at(-1) === 'the' ? -2 : -1
  const last = before.at(article) ?? ''
  const isFrom = last === 'from' && !before.includes('exports')
  return isFrom || ['to', 'into', 'with'].includes(last)
}
