import type { ComparedLine } from './CompareMarks.tsx'
import type { Band } from '#model/chance/bands.ts'
import type { Year } from '#model/units.ts'
import type { NamedScenario } from '#analysis/comparedScenarios.ts'
import type { NativeMark } from '#figures/figure.ts'

/** The lines of all scenarios, and every year in which at least one has a value. */
export type ComparedLines = Readonly<{
  lines: readonly (ComparedLine & Readonly<{ mark: NativeMark }>)[]
  years: readonly Year[]
}>

/** Colour and `stroke-dasharray` of each further scenario besides current and baseline, in order. */
const LOOKS = [
  ['compared1', '11 3'],
  ['compared2', '4 3'],
  ['compared3', '11 3 3 3'],
  ['compared4', '7 3 2 3'],
  ['compared5', '4 2 1 2'],
  ['total', '14 4'],
] as const

/**
 * Returns the line of each scenario with its colour, dash pattern and bands; `bands` is by the
 * scenario's link.
 */
export function linesOf(
  scenarios: readonly NamedScenario[],
  bands: ReadonlyMap<string, readonly Band[]> = new Map(),
): ComparedLines {
  const others = scenarios.filter(({ kind }) => kind === 'other')
  const lines = scenarios.map((scenario) => {
    const { link, name, kind, chosen } = scenario
    const { base, projection } = chosen.outcome
    const values = projection.total.map((value, index) => ({ year: base.year + index, value }))
    const [colour, dash] = LOOKS[others.indexOf(scenario) % LOOKS.length] ?? LOOKS[0]
    const shared = { id: link, name, calendar: base.calendar, values, bands: bands.get(link) ?? [] }
    switch (kind) {
      case 'current':
        return { ...shared, colour: 'scenario', dash: '7 4', mark: 'dashed', isLive: true } as const
      case 'baseline':
        return { ...shared, colour: 'baseline', dash: '2 4', mark: 'dotted' } as const
      case 'other':
        return { ...shared, colour, dash, mark: 'dashed' } as const
    }
  })
  const years = new Set(lines.flatMap(({ values }) => values.map(({ year }) => year)))
  return { lines, years: [...years].toSorted((a, b) => a - b) }
}
