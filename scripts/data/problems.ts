/** Where something is wrong: a cell of a table, or a property of a description. Counted from 1. */
export type Place = Readonly<{
  file: string
  line: number
  column: number
  /** The column's or property's name. */
  name: string
}>

/** One thing that keeps a package from being built. */
export type Problem = Readonly<{
  place: Place
  /** What stands there now. */
  found: string
  /** What should stand there. */
  expected: string
  /** What to do about it, as a sentence. */
  advice: string
}>

/** Takes down a problem; the checks go on, so that all problems are told at once. */
export type Report = (place: Place, found: string, expected: string, advice: string) => void

/** One problem as a line to read and to click on. */
export function problemText({ place, found, expected, advice }: Problem): string {
  const { file, line, column, name } = place
  return `${file}:${line}:${column} (${name}): found ${found}; expected ${expected}. ${advice}`
}

/** A value in quotes, cut short where it is long; `nothing` where it is empty. */
export function quoted(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'nothing'
  const text = (typeof value === 'string' ? value : JSON.stringify(value)).replaceAll('\n', '↵')
  return `“${text.length > 60 ? `${text.slice(0, 57)}…` : text}”`
}
