/** The first letter with a direction decides, as in HTML with `dir="auto"`; those in isolates do not count. */
const FIRST_LETTER = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|\p{L}/u
const RIGHT_TO_LEFT = /^[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/
const ISOLATE = /[\u2066-\u2068]([^\u2066-\u2069]*)\u2069/gu
/** Direction marks, and what embeds words from right to left in programs that know no isolates. */
const [LEFT_MARK, RIGHT_EMBEDDING, LEFT_EMBEDDING, POP] = ['\u200e', '\u202b', '\u202a', '\u202c']

/** Returns whether words are written from right to left; `null` without a letter. */
export function isRightToLeft(words: string): boolean | null {
  const [letter] =
    FIRST_LETTER.exec(words.replaceAll(ISOLATE, '')) ?? FIRST_LETTER.exec(words) ?? []
  return letter === undefined ? null : RIGHT_TO_LEFT.test(letter)
}

/** Replaces isolates, which many programs do not know, by embeddings between marks, which all do. */
export function embedded(text: string): string {
  return text.replaceAll(ISOLATE, (_, words: string) => {
    const opening = isRightToLeft(words) === true ? RIGHT_EMBEDDING : LEFT_EMBEDDING
    return `${LEFT_MARK}${opening}${words}${POP}${LEFT_MARK}`
  })
}
