/** The text of one object that stands in an array, and which array that is. */
export type ScannedObject = Readonly<{
  text: string
  /** Counted from 1 in the order in which arrays begin. */
  array: number
  /** True for an array in an array: beside it, objects say what it holds (`[{"page":1},[…]]`). */
  isInner: boolean
}>

export type JsonScanner = Readonly<{
  /** Takes the next piece of the text; returns the objects that end in it. */
  scan: (piece: string) => readonly ScannedObject[]
  /** What is known after the last piece: whether all that began has ended, and how many arrays began. */
  end: () => Readonly<{ isWhole: boolean; arrays: number }>
}>

/** Records stand in an array at the top, or in one directly below the top. */
const DEEPEST_ARRAY = 2
/** No record of trade is longer. */
const LONGEST = 1 << 22

/**
 * Returns what finds the objects of arrays in JSON that arrives in pieces, so that it never stands in
 * memory whole. It looks at brackets and quotes alone; the text of each object is for `JSON.parse`.
 *
 * `scan` throws a SyntaxError where brackets do not match, or an object is longer than any record.
 */
export function jsonScanner(): JsonScanner {
  const open: ('{' | '[')[] = []
  let [inText, isEscaped] = [false, false]
  let arrays = 0
  /** The object that is open, without what this piece holds of it; `null` outside of one. */
  let object: Readonly<{ before: string; depth: number; array: number; isInner: boolean }> | null =
    null

  function begin(sign: '{' | '['): boolean {
    const isInArray = open.at(-1) === '['
    const isRecord = sign === '{' && isInArray && object === null && open.length <= DEEPEST_ARRAY
    if (isRecord)
      object = {
        before: '',
        depth: open.length,
        array: arrays,
        isInner: open[0] === '[' && open.length > 1,
      }
    if (sign === '[' && object === null && open.length < DEEPEST_ARRAY) arrays += 1
    open.push(sign)
    return isRecord
  }

  function scan(piece: string): readonly ScannedObject[] {
    const found: ScannedObject[] = []
    if (piece === '') return found
    let from = 0
    let at = isEscaped ? 1 : 0
    isEscaped = false
    for (; ; at += 1) {
      at = nextSign(piece, at, inText)
      if (at === -1) break
      const sign = piece[at]
      if (sign === '\\') {
        at += 1
        isEscaped = at === piece.length
      } else if (sign === '"') inText = !inText
      else if (sign === '{' || sign === '[') {
        if (begin(sign)) from = at
      } else {
        if (open.pop() !== (sign === '}' ? '{' : '['))
          throw new SyntaxError('Brackets do not match.')
        if (object === null || open.length > object.depth) continue
        const { before, array, isInner } = object
        found.push({ text: before + piece.slice(from, at + 1), array, isInner })
        object = null
      }
    }
    if (object) object = { ...object, before: object.before + piece.slice(from) }
    if (object && object.before.length > LONGEST) throw new SyntaxError('An object is too long.')
    return found
  }

  return { scan, end: () => ({ isWhole: open.length === 0 && !inText, arrays }) }
}

const IN_TEXT = /["\\]/g
const BETWEEN = /["{}[\]]/g

/** Returns where the next sign stands that begins or ends something; −1 without any. */
function nextSign(piece: string, from: number, inText: boolean): number {
  const signs = inText ? IN_TEXT : BETWEEN
  signs.lastIndex = from
  return signs.exec(piece)?.index ?? -1
}
