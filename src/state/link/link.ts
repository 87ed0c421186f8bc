import { LONGEST_COMPARED, readCompared } from './compared.ts'
import type { PartCodec } from './codecs.ts'
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
 * A part of a link that could not be used. `found` is its text, cut to a readable length; `count`: how
 * often a repeated one stands there.
 */
export type LinkProblem = Readonly<
  | { code: 'unknown' | 'malformed' | 'leftOut'; part: string; found: string }
  | { code: 'repeated'; part: string; count: number }
>

/** The selection of a link, and the parts that could not be read. */
export type Link = Readonly<{ selection: Selection; problems: readonly LinkProblem[] }>

const COMPARE = 'compare'
const GROWTH_OF = /^growth\.([A-Z]{3}-[A-Z]{3}(?:\.[a-z][a-z0-9-]{0,39})?)$/
/** The length to which `found` is cut for messages, in characters. */
const LONGEST_FOUND = 40

/**
 * Reads the query string of a link. Parts are independent: one that is malformed, misspelt or
 * repeated is reported in `problems` and left at its default, but a pair in no form of an id is kept, as
 * one that nobody has. What others add to addresses, such as `utm_source`, is ignored. Never throws.
 */
export function readLink(query: string): Link {
  const selection: Record<string, unknown> = {}
  const growthOf: Record<string, number> = {}
  const problems: LinkProblem[] = []

  for (const [name, text, count] of linkParts(query)) {
    const report = (code: 'unknown' | 'malformed' | 'leftOut', found = text) =>
      problems.push({ code, part: cut(name), found: cut(found) })
    const part = PART_BY_NAME.get(name)
    const growthKey = GROWTH_OF.exec(name)?.[1]
    const isKnown = part !== undefined || growthKey !== undefined || name === COMPARE
    if (isKnown && count > 1) problems.push({ code: 'repeated', part: cut(name), count })
    if (part) {
      const value = readPart<unknown>(part, PARTS[part].read, text)
      if (value !== undefined) selection[part] = value
      // Kept, so that no other pair stands in for the one that was meant.
      else if (part === 'pair' && text !== '') selection[part] = text
      else report('malformed')
    } else if (growthKey) {
      const value = readPart('growth', growthPart.read, text)
      if (value === undefined) report('malformed')
      else growthOf[growthKey] = value
    } else if (name === COMPARE) {
      const { compare, leftOut } = readCompared(text, canonical)
      if (compare.length > 0) selection[COMPARE] = compare
      for (const found of leftOut) report('leftOut', found)
    } else if (isMisspelt(name)) {
      report('unknown')
    }
  }

  if (Object.keys(growthOf).length > 0) selection['growthOf'] = growthOf
  return { selection, problems }
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
    ...(compare.length > 0 ? [`${COMPARE}=${readable(compare.join('~'))}`] : []),
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

/** Reads the text of a part, if need be as it was before it was sent; any text may be a name. */
function readPart<Value>(part: FixedPart, read: PartCodec<Value>['read'], text: string) {
  const hasNames = part === 'name' || part === 'own'
  return read(text) ?? (hasNames ? undefined : read(restoredText(text)))
}

/** Whether a name is meant to be that of a part: it has the same letters, or begins like one. */
function isMisspelt(name: string): boolean {
  const letters = (word: string) => word.toLowerCase().split('').toSorted().join('')
  const asked = letters(cut(name))
  return (
    /^growth\./i.test(name) || [...PART_BY_NAME.keys()].some((known) => letters(known) === asked)
  )
}

/** Rewrites a scenario's link in canonical form; `null` if it has any other part or a problem. */
function canonical(piece: string): string | null {
  // A comparison within a comparison is invalid; rejecting it unread prevents endless recursion.
  if (piece.includes(`${COMPARE}=`)) return null
  const { selection, problems } = readLink(piece)
  const isAll = problems.length === 0 && Object.keys(selection).every(isOfScenario)
  return isAll ? scenarioLink(selection) : null
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
