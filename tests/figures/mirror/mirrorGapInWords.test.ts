import { expect, it } from 'vitest'
import { packageOf } from '#imports/packages/packageOf.ts'
import type { PlacedRow } from '#imports/packages/slice.ts'
import { figureFor } from '../../support/packages.ts'
import { pictureOf } from '../../support/pictures.ts'
import { bothFlows, context, placed } from '../../support/tradeRows.ts'

/** Two years that both sides report; the importer counts the first flow as `bought`. */
function reports(bought: number): readonly PlacedRow[] {
  return [
    ...bothFlows([2019, 2020]),
    ...[2019, 2020].map((year) =>
      placed({ from: 'XYZ', flow: 'import', year, value: bought, calendar: 'gregorian' }),
    ),
  ]
}

function caveatFor(rows: readonly PlacedRow[], link = '') {
  const figure = figureFor(packageOf(rows, 'ABC-XYZ', context), 'mirror', link)
  return (figure.caveat ?? '').replaceAll('\u00a0', ' ')
}

it('says what freight explains of the gap and what it does not', () => {
  expect(caveatFor(reports(120e6))).toBe(
    'In 2020 Xylonia’s books show $10 m more: $6.6 m by freight (factor 1.06), $3.4 m unexplained.',
  )
})

it('takes the factor of the link', () => {
  expect(caveatFor(reports(120e6), 'freight=1.1')).toMatch(/would explain \$11 m, and so all of it/)
  expect(caveatFor(reports(120e6), 'freight=1')).toMatch(
    /more: \$0 by freight \(factor 1\), \$10 m unexplained/,
  )
})

it('explains nothing by freight where the importer counts less', () => {
  expect(caveatFor(reports(50e6))).toMatch(/show \$60 m less .* which freight does not explain/)
})

it('says nothing of freight where one side alone reports', () => {
  expect(caveatFor(bothFlows([2019, 2020]))).toBe('')
})

it('marks the figure with freight where one year alone is on file', () => {
  const rows = reports(120e6).filter(({ row }) => row.year === 2020)
  const own = packageOf(rows, 'ABC-XYZ', context)
  expect(figureFor(own, 'mirror').legend).toContainEqual(expect.objectContaining({ id: 'freight' }))
  expect(pictureOf(own, 'mirror', '').querySelectorAll('circle[r="2.5"]')).toHaveLength(1)
})

it('subtracts years of different calendars only once they are aligned, and says so', () => {
  const importer = [2019, 2020].map((year) =>
    placed({ from: 'XYZ', flow: 'import', year, value: 120e6, calendar: 'fiscalJuly' }),
  )
  const own = packageOf([...bothFlows([2019, 2020]), ...importer], 'ABC-XYZ', context)
  const { caveat, table } = figureFor(own, 'mirror')
  expect(caveat).toMatch(/^Aligned by days\. In/)
  const notes = table.rows.map(({ cells }) => cells.at(-1)).filter((note) => note !== '')
  // The year before the first is not on file.
  expect(notes).toEqual(['different calendars, not aligned', 'importer’s years aligned by days'])
  expect(caveatFor([...bothFlows([2019]), ...importer.slice(0, 1)])).toMatch(
    /nothing is subtracted/,
  )
})

it('shows a badge where it aligned, and none where both count by the same years', () => {
  const importer = [2019, 2020].map((year) =>
    placed({ from: 'XYZ', flow: 'import', year, value: 120e6, calendar: 'fiscalJuly' }),
  )
  const aligned = packageOf([...bothFlows([2019, 2020]), ...importer], 'ABC-XYZ', context)
  expect(figureFor(aligned, 'mirror').legend.at(-1)).toMatchObject({
    kind: 'badge',
    label: 'aligned by days',
    note: expect.stringContaining('as if every day were the same'),
  })
  const same = figureFor(packageOf(reports(120e6), 'ABC-XYZ', context), 'mirror')
  expect(same.legend.map(({ kind }) => kind)).not.toContain('badge')
})

it('adds up months exactly where a side reports them, whichever side that is', () => {
  const months = [2019, 2020].flatMap((year) =>
    Array.from({ length: 12 }, (_, index) => ({
      year,
      month: index + 1,
      value: year * 1e3 + index,
    })),
  )
  const july2019 = [...Array(6).keys()].reduce(
    (sum, index) => sum + 2019 * 1e3 + index + 6 + 2020 * 1e3 + index,
    0,
  )
  const monthly = (side: 'ABC' | 'XYZ') =>
    months.map((each) =>
      placed({
        from: side,
        flow: side === 'ABC' ? 'export' : 'import',
        calendar: 'gregorian',
        ...each,
      }),
    )
  const yearly = (side: 'ABC' | 'XYZ') =>
    [2019, 2020].map((year) => {
      const flow = side === 'ABC' ? 'export' : 'import'
      return placed({ from: side, flow, year, value: 20e6, calendar: 'fiscalJuly' })
    })
  const comparedIn = (rows: readonly PlacedRow[]) => {
    const { table, legend } = figureFor(packageOf(rows, 'ABC-XYZ', context), 'mirror')
    const at = (key: string) => table.columns.findIndex((column) => column.key === key)
    const row = table.rows.find(({ cells }) => typeof cells[at('ratio')] === 'number')
    const badge = legend.find(({ kind }) => kind === 'badge')
    return [row?.cells[at('sold')], row?.cells[at('bought')], row?.cells.at(-1), badge]
  }
  const badge = expect.objectContaining({ label: 'aligned by months' })
  expect(comparedIn([...yearly('ABC'), ...monthly('XYZ')])).toEqual([
    20e6,
    july2019,
    'importer’s months added up to the exporter’s year',
    badge,
  ])
  expect(comparedIn([...monthly('ABC'), ...yearly('XYZ')])).toEqual([
    july2019,
    20e6,
    'exporter’s months added up to the importer’s year',
    badge,
  ])
})

it('warns where a source estimates some of its years', () => {
  const rows = bothFlows([2018, 2019, 2020]).map(({ table, row }) => ({
    table,
    row: { ...row, status: row.year === 2019 ? ('estimated' as const) : row.status },
  }))
  const { explanations } = figureFor(packageOf(rows, 'ABC-XYZ', context), 'mirror')
  expect(explanations.join()).toMatch(
    /Not all years are counted by .* itself: what it gives for 2019 is/,
  )
})
