import { MILLION, shownNumber } from './amounts.ts'
import type { PackageFacts } from './facts.ts'
import { CHAPTER_SUM, figureId, groupValues } from './groupValues.ts'
import { spelledOut, type Lookup } from './formula.ts'

/**
 * Finds the figures that formulas name: trade in millions of US dollars, context in the unit of its
 * row.
 */
export function figureLookup(facts: PackageFacts): Lookup {
  const trade = new Map<string, number | null>()
  for (const { row } of facts.observations) trade.set(row.id, row.value)
  for (const { row } of facts['category-values']) trade.set(row.id, row.value)
  for (const { id, value } of groupValues(facts)) trade.set(id, value)
  const context = new Map(facts.context.map(({ row }) => [row.id, row.value]))

  return (id) => {
    const value = trade.get(id)
    return value === null || value === undefined ? context.get(id) : value / MILLION
  }
}

/** Finds the sum of all HS chapters of a source, flow and year, in millions of US dollars. */
export function chapterLookup(
  facts: PackageFacts,
): (source: string, year: number, flow: string) => number | undefined {
  const sums = new Map<string, number>()
  for (const { row } of facts['chapter-values']) {
    const id = figureId(row.source, row.year, row.flow)
    sums.set(id, (sums.get(id) ?? 0) + row.value)
  }
  return (source, year, flow) => {
    const value = sums.get(figureId(source, year, flow))
    return value === undefined ? undefined : value / MILLION
  }
}

/** A formula as displayed: ids replaced by their numbers. */
export function shownFormula(formula: string | null, lookup: Lookup): string | null {
  if (formula === null || formula === CHAPTER_SUM) return formula
  return spelledOut(formula, (id) => {
    const value = lookup(id)
    return value === undefined ? id : shownNumber(value)
  })
}
