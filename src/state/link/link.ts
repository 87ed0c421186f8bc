import { comparedCodec, LONGEST_COMPARED } from './compared.ts'
import type { PieceFault, PartCodec } from './codecs.ts'
import {
  growthPart,
  LINK_NAMES,
  PART_BY_NAME,
  PARTS,
  SCENARIO_PARTS,
  type FixedPart,
} from './parts.ts'
import { linkParts, restoredText, withEncodedEnd } from './restoredLink.ts'
import type { Selection } from './selection.ts'

/**
 * A part of a link, or a piece of a list in it, that could not be used. `found` is its text, cut to a
 * readable length; `count`: how often a repeated part stands there.
 */
export type LinkProblem = PieceProblem | PartProblem

type PieceProblem = Readonly<{ code: PieceFault; part: string; found: string }>

type PartProblem = Readonly<
  | { code: 'unknown' | 'malformed'; part: string; found: string }
  | { code: 'repeated'; part: string; count: number }
>

/** The selection of a link, and the parts that could not be read. */
export type Link = Readonly<{ selection: Selection; problems: readonly LinkProblem[] }>

const COMPARE = 'compare'
const COLUMNS = comparedCodec(canonical)
const WITH_NAMES: ReadonlySet<string> = new Set(['name', 'own', COMPARE])
const GROWTH_OF = /^growth\.([A-Z]{3}-[A-Z]{3}(?:\.[a-z][a-z0-9-]{0,39})?)$/
/** The length to which `found` is cut for messages, in characters. */
const LONGEST_FOUND = 40

/**
 * Reads the query string of a link. Parts, and the pieces of a list, are independent: one that is
 * malformed, misspelt or repeated is reported in `problems` and left at its default, but a pair in no
 * form of an id is kept, as one that nobody has. What others add to addresses, such as `utm_source`, is
 * ignored. Never throws.
 */
export function readLink(query: string): Link {
  const selection: Record<string, unknown> = {}
  const growthOf: Record<string, unknown> = {}
  const problems: LinkProblem[] = []

  for (const [name, text, count] of linkParts(query)) {
    const report = (code: 'unknown' | 'malformed' | PieceFault, found = text) =>
      problems.push({ code, part: cut(name), found: cut(found) })
    const part = name === COMPARE ? name : PART_BY_NAME.get(name)
    const growthKey = GROWTH_OF.exec(name)?.[1]
    const key = part ?? growthKey
    if (key === undefined) {
      if (isMisspelt(name)) report('unknown')
      continue
    }
    if (count > 1) problems.push({ code: 'repeated', part: cut(name), count })
    const { value, leftOut } = readPart(name, codecOf(part), text)
    if (value !== undefined) {
      const parts = part ? selection : growthOf
      parts[key] = value
      for (const [code, piece] of leftOut) report(code, piece)
    } else if (part === 'pair' && text !== '') {
      // No other pair may stand in for the one that was meant.
      selection[part] = text
    } else {
      report('malformed')
    }
  }

  if (Object.keys(growthOf).length > 0) selection['growthOf'] = growthOf
  return { selection, problems }
}

/** True for a problem with a piece of a list, whose other pieces count. */
export function isPiece(problem: LinkProblem): problem is PieceProblem {
  return ['leftOut', 'second', 'full'].includes(problem.code)
}

/** Writes a selection as a query string without question mark; parts are in a fixed order. */
export function writeLink(selection: Selection): string {
  const fixed = [...PART_BY_NAME.values()].flatMap((part) => written(part, selection))
  const growth = Object.entries(selection.growthOf ?? {})
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `growth.${key}=${growthPart.write(value)}`)

  const { compare = [] } = selection
  const parts = [
    ...fixed,
    ...growth,
    ...(compare.length > 0 ? [`${COMPARE}=${readable(COLUMNS.write(compare))}`] : []),
  ]
  return withEncodedEnd(parts.join('&'))
}

/**
 * Writes a scenario as a column of a comparison: the link of its assumptions and name, with `~`
 * encoded since it separates columns; `null` for a scenario that changes nothing or is too long.
 */
export function scenarioLink(selection: Selection): string | null {
  const parts = Object.entries(selection).filter(([part]) => isOfScenario(part))
  const link = writeLink(Object.fromEntries(parts)).replaceAll('~', '%7E')
  return link === '' || link.length > LONGEST_COMPARED ? null : link
}

/** The codec of a part; of growth without one. */
function codecOf(part: FixedPart | typeof COMPARE | undefined): PartCodec<unknown> {
  if (part === undefined) return growthPart as PartCodec<unknown>
  return (part === COMPARE ? COLUMNS : PARTS[part]) as PartCodec<unknown>
}

/** Reads the text of a part, if need be as it was before it was sent, unless it holds names: these may be any text. */
function readPart(name: string, codec: PartCodec<unknown>, text: string) {
  const plain = reading(codec, text)
  if (plain.missed === 0 || WITH_NAMES.has(name)) return plain
  const restored = reading(codec, restoredText(text))
  return restored.missed < plain.missed ? restored : plain
}

function reading({ read }: PartCodec<unknown>, text: string) {
  const leftOut: (readonly [PieceFault, string])[] = []
  const value = read(text, (code, piece) => leftOut.push([code, piece]))
  return { value, leftOut, missed: value === undefined ? Infinity : leftOut.length }
}

/** Whether a name is meant to be that of a part: it has the same letters, or begins like one. */
function isMisspelt(name: string): boolean {
  const letters = (word: string) => word.toLowerCase().split('').toSorted().join('')
  const asked = letters(cut(name))
  return (
    /^growth\./i.test(name) || [...PART_BY_NAME.keys()].some((known) => letters(known) === asked)
  )
}

/** Rewrites a scenario's link in canonical form; `undefined` if it has any other part or a problem. */
function canonical(piece: string): string | undefined {
  // A comparison within a comparison is invalid; rejecting it unread prevents endless recursion.
  if (piece.includes(`${COMPARE}=`)) return undefined
  const { selection, problems } = readLink(piece)
  const isAll = problems.length === 0 && Object.keys(selection).every(isOfScenario)
  return (isAll && scenarioLink(selection)) || undefined
}

function isOfScenario(part: string): boolean {
  return part === 'name' || SCENARIO_PARTS.some((name) => name === part)
}

/** Writes one part as `name=value`; no entry where the selection does not set it. */
function written(part: FixedPart, selection: Selection): string[] {
  const value = selection[part]
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return []

  // Each part has the codec of its own type, which TypeScript cannot infer from an index.
  const { write } = PARTS[part] as PartCodec<unknown>
  return [`${LINK_NAMES[part] ?? part}=${readable(write(value))}`]
}

/**
 * Percent-encodes text, except characters that are safe in a query string and easier to read plain.
 */
function readable(text: string): string {
  return encodeURIComponent(text)
    .replaceAll('%40', '@')
    .replaceAll('%3A', ':')
    .replaceAll('%3D', '=')
}

function cut(text: string): string {
  return text.length > LONGEST_FOUND ? `${text.slice(0, LONGEST_FOUND)}…` : text
}
