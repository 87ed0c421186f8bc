import type { Entry, PackageFacts } from './facts.ts'
import { quoted, type Place, type Report } from './problems.ts'

type Standing = Readonly<{ status: string; formula: string | null; note: string | null }>

/** Checks that derived figures have a formula, and contested or missing ones a note. */
export function checkStandings(facts: PackageFacts, report: Report): void {
  const { observations, claims, mix, growth, tonnage } = facts
  const values = facts['category-values']
  for (const { row, at } of observations) checkStanding(row, at, report)
  for (const { row, at } of values) checkStanding(row, at, report)
  for (const { row, at } of claims) checkStanding(row, at, report)
  for (const { row, at } of facts['claim-rivals']) checkStanding(row, at, report)
  for (const { row, at } of mix) checkStanding(row, at, report)
  for (const { row, at } of growth) checkStanding(row, at, report)
  for (const { row, at } of tonnage) checkStanding(row, at, report)
  for (const { row, at } of facts['reference-growth']) checkStanding(row, at, report)
  for (const { row, at } of observations) {
    if (row.value === null && row.note === null) reportSilence(at('note'), report)
  }
  for (const { row, at } of values) {
    const isEmpty = row.value === null && row.quantity === null
    if (isEmpty && row.note === null) reportSilence(at('note'), report)
  }
  for (const entry of values) checkQuantity(entry, report)
  for (const entry of claims) checkUnit(entry, report)
}

function checkStanding(
  { status, formula, note }: Standing,
  at: (column: 'formula' | 'note') => Place,
  report: Report,
): void {
  if (status === 'derived' && formula === null) {
    report(
      at('formula'),
      'nothing',
      'the formula of a derived figure',
      'Write how it was worked out.',
    )
  }
  if (status === 'contested' && note === null) {
    report(
      at('note'),
      'nothing',
      'the reason why the figure is contested',
      'Say in a note what speaks against it.',
    )
  }
}

function reportSilence(place: Place, report: Report): void {
  report(place, 'nothing', 'a note, since the row has no value', 'Say why it has none.')
}

function checkQuantity({ row, at }: Entry<'category-values'>, report: Report): void {
  if ((row.quantity === null) === (row.quantityUnit === null)) return
  report(
    at('quantityUnit'),
    quoted(row.quantityUnit),
    'a quantity and its unit together',
    'Fill in the other, or empty both.',
  )
}

const UNIT_OF = {
  total: 'usd',
  target: 'usd',
  growth: 'percent',
  decline: 'percent',
  ratio: 'ratio',
} as const

function checkUnit({ row, at }: Entry<'claims'>, report: Report): void {
  const wanted = UNIT_OF[row.kind]
  if (row.unit === wanted) return
  report(
    at('unit'),
    quoted(row.unit),
    `${quoted(wanted)} for a claim of the kind ${row.kind}`,
    'Correct the unit or the kind.',
  )
}
