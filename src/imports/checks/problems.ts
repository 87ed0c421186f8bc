/** The position of a problem: a cell of a table, or a property of a description. Counted from 1. */
export type Place = Readonly<{
  file: string
  line: number
  column: number
  /** The name of the column or property. */
  name: string
}>

/** A validation error, which prevents the build of a package. */
export type PackageProblem = Readonly<{
  place: Place
  /** The actual value. */
  found: string
  /** The expected value. */
  expected: string
  /** How to fix it, as a sentence. */
  advice: string
}>

/** Records a problem; checks continue, so that all problems are listed at once. */
export type Report = (place: Place, found: string, expected: string, advice: string) => void

/** One problem as a line that starts with its file and position, which terminals link. */
export function problemText({ place, found, expected, advice }: PackageProblem): string {
  const { file, line, column, name } = place
  return `${file}:${line}:${column} (${name}): found ${found}; expected ${expected}. ${advice}`
}

/** A value in quotes, cut short where it is long; `nothing` where it is empty. */
export function quoted(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'nothing'
  const text = (typeof value === 'string' ? value : JSON.stringify(value)).replaceAll('\n', '↵')
  return `“${text.length > 60 ? `${text.slice(0, 57)}…` : text}”`
}
