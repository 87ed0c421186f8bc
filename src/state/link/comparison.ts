import { STANDARD, type Defaults } from '#state/scenario/choice.ts'
import { scenarioLink } from './link.ts'
import { SCENARIO_PARTS } from './parts.ts'
import type { BetweenChoice, LinkPart, Selection } from './selection.ts'

/** In characters. */
const LONGEST_NAME = 80

/**
 * A scenario as a column of a comparison, with its name if it has one; `null` if it is too long. A
 * scenario that changes nothing is written as the default growth, since a column cannot be empty.
 */
export function columnOf(selection: Selection, name: string, defaults: Defaults): string | null {
  const short = name.trim().slice(0, LONGEST_NAME).trim()
  const { name: _name, ...unnamed } = selection
  const named = short === '' ? unnamed : { ...unnamed, name: short }
  const isMoved = [...SCENARIO_PARTS, 'name' as const].some((part) => part in named)
  return scenarioLink(isMoved ? named : { growth: defaults.growth })
}

/** The selection with scenarios appended to its comparison; those it has already keep their place. */
export function withColumns(selection: Selection, links: readonly string[]): Selection {
  const columns = columnsOf(selection)
  const fresh = links.filter((link) => !columns.includes(link))
  return { ...selection, compare: [...columns, ...new Set(fresh)] }
}

/** The selection without one scenario of its comparison; the order of the others is kept. */
export function withoutColumn(selection: Selection, link: string): Selection {
  const columns = columnsOf(selection)
  const place = columns.indexOf(link) + 1
  const { between, ...others } = selection
  const compare = columns.filter((one) => one !== link)
  const isFree = between && between.from !== place && between.to !== place
  if (!isFree) return { ...others, compare }

  const moved = (column: number) => (column > place ? column - 1 : column)
  const { from, to } = between
  return { ...others, compare, between: { ...between, from: moved(from), to: moved(to) } }
}

/** The selection with two columns chosen for the difference; choosing the same twice swaps them. */
export function withBetween(
  selection: Selection,
  now: BetweenChoice,
  wanted: Partial<BetweenChoice>,
): Selection {
  const next = { ...now, ...wanted }
  if (next.from !== next.to) return { ...selection, between: next }
  return { ...selection, between: { ...next, from: now.to, to: now.from } }
}

/** The selection without its comparison, for a view of a single scenario. */
export function withoutComparison(selection: Selection): Selection {
  const { compare: _compare, between: _between, ...alone } = selection
  return alone
}

/** A part of a selection that affects only the display, not the numbers of a comparison. */
export type DisplayPart = Exclude<LinkPart, (typeof SCENARIO_PARTS)[number] | 'name' | 'pair'>

/** The display parts that a selection sets. */
export function looksOf(selection: Selection): readonly DisplayPart[] {
  const counted = new Set<string>([...SCENARIO_PARTS, 'name', 'pair'])
  return Object.keys(selection).filter((part): part is DisplayPart => !counted.has(part))
}

/** The scenarios of a comparison as the link has them. */
export function columnsOf({ compare }: Selection): readonly string[] {
  return compare ?? STANDARD.compare
}
