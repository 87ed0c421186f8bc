/** The result of a formula, or the position of its syntax error. */
export type Worked =
  Readonly<{ ok: true; value: number }> | Readonly<{ ok: false; found: string; expected: string }>

/** Looks up a figure by its id, in the formula's unit; `undefined` where there is no such figure. */
export type Lookup = (id: string) => number | undefined

const TOKEN = /\s*(?:(\d+(?:\.\d+)?)(?![\w.])|([a-z][a-z0-9]*(?:-[a-z0-9]+)*)|([-+*/()]))/y

class Unreadable extends Error {
  readonly found: string
  readonly expected: string

  constructor(found: string, expected: string) {
    super(`${found} where ${expected} was expected`)
    this.found = found
    this.expected = expected
  }
}

/**
 * Evaluates numbers, ids of figures, `+ - * /` and brackets with the usual precedence, and nothing
 * else: no function calls, no `eval`. A minus sign after an id needs a space before it.
 */
export function workOut(formula: string, lookup: Lookup): Worked {
  try {
    const tokens = tokensOf(formula)
    const value = sum(tokens, lookup)
    if (tokens.length > 0) throw new Unreadable(`“${tokens[0]}”`, 'an operator or the end')
    if (!Number.isFinite(value)) throw new Unreadable('a division by zero', 'a number')
    return { ok: true, value }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    return { ok: false, found: error.found, expected: error.expected }
  }
}

/** The formula with every id replaced by the result of `textOf`. */
export function spelledOut(formula: string, textOf: (id: string) => string): string {
  return formula.replace(/(?<![\w.])[a-z][a-z0-9]*(?:-[a-z0-9]+)*/g, textOf)
}

function tokensOf(formula: string): string[] {
  const tokens: string[] = []
  let end = 0
  while (end < formula.trimEnd().length) {
    TOKEN.lastIndex = end
    const match = TOKEN.exec(formula)
    const token = match?.slice(1).find((part) => part !== undefined)
    if (token === undefined) {
      throw new Unreadable(
        `“${formula.slice(end).trim()}”`,
        'a number, an id, an operator or a bracket',
      )
    }
    tokens.push(token)
    end = TOKEN.lastIndex
  }
  return tokens
}

function sum(tokens: string[], lookup: Lookup): number {
  let value = product(tokens, lookup)
  while (tokens[0] === '+' || tokens[0] === '-') {
    value =
      tokens.shift() === '+' ? value + product(tokens, lookup) : value - product(tokens, lookup)
  }
  return value
}

function product(tokens: string[], lookup: Lookup): number {
  let value = factor(tokens, lookup)
  while (tokens[0] === '*' || tokens[0] === '/') {
    value = tokens.shift() === '*' ? value * factor(tokens, lookup) : value / factor(tokens, lookup)
  }
  return value
}

function factor(tokens: string[], lookup: Lookup): number {
  const token = tokens.shift()
  if (token === '-') return -factor(tokens, lookup)
  if (token === '(') {
    const value = sum(tokens, lookup)
    if (tokens.shift() !== ')') throw new Unreadable('no closing bracket', '“)”')
    return value
  }
  if (token === undefined || /^[+*/)]$/.test(token)) {
    throw new Unreadable(
      token === undefined ? 'the end' : `“${token}”`,
      'a number, an id or a bracket',
    )
  }
  if (/^\d/.test(token)) return Number(token)
  const value = lookup(token)
  if (value === undefined) throw new Unreadable(`“${token}”`, 'the id of a figure that has a value')
  return value
}
