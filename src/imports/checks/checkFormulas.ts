import type { PackageFacts } from './facts.ts'
import { MILLION } from './amounts.ts'
import { chapterLookup, figureLookup } from './figureLookup.ts'
import { workOut, type Lookup } from './formula.ts'
import { CHAPTER_SUM } from './groupValues.ts'
import { quoted, type Place, type Report } from './problems.ts'

/** A stated value with a formula; `unit` is what one in the formula's result is worth in the row. */
type Stated = Readonly<{
  id: string | null
  value: number | null
  unit: number
  formula: string
  at: Place
  formulaAt: Place
}>

const UNITS = { usd: MILLION, percent: 100, ratio: 1 } as const

/**
 * Evaluates every formula and compares the result with the value of its row. They agree
 * where they differ by at most half a unit of the value's last digit that is not zero, and by no
 * more than 0.5 % of it.
 */
export function checkFormulas(
  facts: PackageFacts,
  broken: ReadonlySet<string>,
  report: Report,
): void {
  const lookup = figureLookup(facts)
  const chapters = chapterLookup(facts)

  for (const { row, at } of facts.observations) {
    if (row.formula !== CHAPTER_SUM) continue
    const sum = chapters(row.source, row.year, row.flow)
    if (sum === undefined) {
      const found = 'no HS chapters for this source, flow and year'
      report(at('formula'), found, 'some', 'Add them, or write another formula.')
    } else compare({ ...row, formula: row.formula, unit: MILLION, at: at('value') }, sum, report)
  }
  for (const stated of statedValues(facts)) {
    const isBroken = [...broken].some((id) => stated.formula.includes(id))
    if (!isBroken) checkStated(stated, lookup, report)
  }
}

function checkStated(stated: Stated, lookup: Lookup, report: Report): void {
  const { id, formula, formulaAt } = stated
  const worked = workOut(formula, (name) => (name === id ? undefined : lookup(name)))
  if (worked.ok) compare(stated, worked.value, report)
  else {
    const found = `${worked.found} in the formula ${quoted(formula)}`
    const advice = 'Use numbers, ids, + - * / and brackets; trade counts in millions of US$.'
    report(formulaAt, found, worked.expected, advice)
  }
}

type Compared = Pick<Stated, 'value' | 'unit' | 'formula' | 'at'>

function compare({ value, unit, formula, at }: Compared, worked: number, report: Report): void {
  if (value === null) {
    report(
      at,
      `no value beside the formula ${quoted(formula)}`,
      'its result',
      'Fill the value in, or take the formula out.',
    )
    return
  }
  const result = worked * unit
  if (Math.abs(result - value) <= tolerance(value)) return
  const expected = `${Number(result.toPrecision(9))}, which ${quoted(formula)} gives`
  report(at, String(value), expected, 'Correct the value or the formula.')
}

/** Half a unit of the last digit that is not zero, at most 0.5 % of the value. */
function tolerance(value: number): number {
  const [digits = '', exponent = '0'] = Math.abs(value).toString().split('e')
  const [whole = '', decimals = ''] = digits.split('.')
  const zeros = decimals === '' ? whole.length - whole.replace(/0+$/, '').length : -decimals.length
  const half = 0.5 * 10 ** (zeros + Number(exponent))
  return Math.min(half, Math.abs(value) * 0.005) * (1 + 1e-9)
}

function statedValues(facts: PackageFacts): readonly Stated[] {
  const claimUnits = new Map(facts.claims.map(({ row }) => [row.id, UNITS[row.unit]]))
  const spelled = facts.observations.filter(({ row }) => row.formula !== CHAPTER_SUM)
  return [
    ...statedIn(spelled, 'value', ({ id, value }) => ({ id, value, unit: MILLION })),
    ...statedIn(facts['category-values'], 'value', ({ id, value }) => ({
      id,
      value,
      unit: MILLION,
    })),
    ...statedIn(facts.mix, 'share', ({ share }) => ({ id: null, value: share, unit: 1 })),
    ...statedIn(facts.growth, 'growth', ({ growth }) => ({ id: null, value: growth, unit: 100 })),
    ...statedIn(facts['reference-growth'], 'growth', ({ growth }) => ({
      id: null,
      value: growth,
      unit: 1,
    })),
    ...statedIn(facts.tonnage, 'tonnes', ({ tonnes }) => ({ id: null, value: tonnes, unit: 1 })),
    ...statedIn(facts.claims, 'value', ({ value, unit }) => ({
      id: null,
      value,
      unit: UNITS[unit],
    })),
    ...statedIn(facts['claim-rivals'], 'value', ({ value, claim }) => ({
      id: null,
      value,
      unit: claimUnits.get(claim) ?? 1,
    })),
  ]
}

type Stating<Row> = readonly Readonly<{ row: Row; at: (column: keyof Row & string) => Place }>[]

function statedIn<Row extends { formula: string | null }>(
  entries: Stating<Row>,
  column: keyof Row & string,
  stated: (row: Row) => Pick<Stated, 'id' | 'value' | 'unit'>,
): readonly Stated[] {
  return entries.flatMap(({ row, at }) => {
    const { formula } = row
    if (formula === null) return []
    return [{ ...stated(row), formula, at: at(column), formulaAt: at('formula') }]
  })
}
