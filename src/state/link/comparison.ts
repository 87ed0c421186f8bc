import { STANDARD, type Defaults } from '#state/scenario/choice.ts'
import { scenarioLink } from './link.ts'
import { LONGEST_NAME, PARTS, SCENARIO_PARTS } from './parts.ts'
import type { BetweenChoice, LinkPart, Selection } from './selection.ts'

/**
 * Writes a scenario as the link of a comparison's column, with its name unless that is empty;
 * `null` if it is too long. One that changes nothing is written as the default growth: no column
 * may be empty.
 */
export function columnOf(selection: Selection, name: string, defaults: Defaults): string | null {
  const short = PARTS.name.read(name.trim().slice(0, LONGEST_NAME)) ?? ''
  const { name: _name, ...unnamed } = selection
  const named = short === '' ? unnamed : { ...unnamed, name: short }
  const isMoved = [...SCENARIO_PARTS, 'name' as const].some((part) => part in named)
  return scenarioLink(isMoved ? named : { growth: defaults.growth })
}

/** Appends scenarios to the selection's comparison; those already in it keep their position. */
export function withColumns(selection: Selection, links: readonly string[]): Selection {
  const columns = columnsOf(selection)
  const fresh = links.filter((link) => !columns.includes(link))
  return { ...selection, compare: [...columns, ...new Set(fresh)] }
}

/**
 * Removes a scenario from the comparison, and the choice of the difference if it is one of its two.
 */
export function withoutColumn(selection: Selection, link: string): Selection {
  const columns = columnsOf(selection)
  const position = columns.indexOf(link) + 1
  const { between, ...others } = selection
  const compare = columns.filter((column) => column !== link)
  const isUnaffected = between && between.from !== position && between.to !== position
  if (!isUnaffected) return { ...others, compare }

  const moved = (column: number) => (column > position ? column - 1 : column)
  const { from, to } = between
  return { ...others, compare, between: { ...between, from: moved(from), to: moved(to) } }
}

/**
 * Changes the columns or year of the difference. Choosing a column for both sides swaps the two.
 */
export function withBetween(
  selection: Selection,
  now: BetweenChoice,
  change: Partial<BetweenChoice>,
): Selection {
  const next = { ...now, ...change }
  if (next.from !== next.to) return { ...selection, between: next }
  return { ...selection, between: { ...next, from: now.to, to: now.from } }
}

/** Returns the selection without its comparison, for a figure of a single scenario. */
export function withoutComparison(selection: Selection): Selection {
  const { compare: _compare, between: _between, ...others } = selection
  return others
}

/** A part of a selection that affects only the display, not the numbers of a comparison. */
export type DisplayPart = Exclude<LinkPart, (typeof SCENARIO_PARTS)[number] | 'name' | 'pair'>

/** Returns the display parts that a selection sets. */
export function looksOf(selection: Selection): readonly DisplayPart[] {
  const counted = new Set<string>([...SCENARIO_PARTS, 'name', 'pair'])
  return Object.keys(selection).filter((part): part is DisplayPart => !counted.has(part))
}

/** Returns the scenarios of a comparison as the link stores them, or the default ones. */
export function columnsOf({ compare }: Selection): readonly string[] {
  return compare ?? STANDARD.compare
}
