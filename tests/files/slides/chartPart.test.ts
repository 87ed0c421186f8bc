import { beforeAll, describe, expect, it } from 'vitest'
import type { NativeChart } from '#figures/figure.ts'
import type { FigureId } from '#figures/catalogue.ts'
import { chartPart } from '#files/slides/chartPart.ts'
import { slides } from '#files/slides/slides.ts'
import { officeColours } from '#files/briefing/officeColours.ts'
import type { PrintablePage } from '#files/briefing/printableBriefing.ts'
import { cachedIn, cellsAt, chartOf, slidesOf, workbookOf } from '../../support/deck.ts'
import {
  briefingOf,
  cellsOf,
  elements,
  pageOf,
  parse,
  partsOf,
  type Parts,
} from '../../support/office.ts'
import { text } from '../../support/packages.ts'

const IDS: readonly FigureId[] = ['path', 'flows', 'products', 'required', 'record']
const PAGES = IDS.map((id) => pageOf(id))

let deck: Parts
let charts: ReadonlyMap<string, string>

beforeAll(async () => {
  deck = await partsOf(await slides(briefingOf(PAGES), text))
  charts = new Map(slidesOf(deck).map((slide) => [slide.headline, chartOf(deck, slide)]))
})

describe('the charts of a presentation', () => {
  it.each(PAGES)('has a chart of $figure.id with its numbers in a workbook', async (page) => {
    const { native, table } = page.figure
    const chart = chartFor(page)
    const book = workbookOf(deck, chart)
    const [names, ...rows] = cellsOf(book, 1)
    expect(names?.slice(1)).toEqual(native?.series.map(({ label }) => label))
    expect(rows.map(([label]) => label)).toEqual(native?.labels)
    native?.series.forEach(({ values }, index) => {
      expect(rows.map((row) => row[index + 1] ?? null)).toEqual(values)
    })

    const [head, ...cells] = cellsOf(book, 2)
    expect(head).toEqual(table.columns.map(({ label }) => label))
    const numbers = table.columns.map(({ kind }) =>
      ['usd', 'percent', 'ratio', 'year'].includes(kind),
    )
    expect(cells.map((row) => row.filter((_, index) => numbers[index]))).toEqual(
      table.rows.map((row) =>
        row.cells.filter((_, index) => numbers[index]).map((cell) => (cell === '' ? null : cell)),
      ),
    )
  })

  it.each(PAGES)('draws $figure.id from the cells that it names', (page) => {
    const chart = chartFor(page)
    const cells = cellsOf(workbookOf(deck, chart), 1)
    for (const series of elements(deck.xml(chart), 'ser')) {
      for (const kind of ['strRef', 'numRef']) {
        for (const reference of elements(series, kind)) {
          const [formula] = elements(reference, 'f')
          expect(cachedIn(reference)).toEqual(cellsAt(formula?.textContent ?? '', cells))
        }
      }
    }
    expect(deck.paths).toContain(chart)
  })

  it('leaves gaps open and shows what is assumed dashed', () => {
    const chart = deck.xml(chartFor(pageOf('path')))
    expect(elements(chart, 'dispBlanksAs')[0]?.getAttribute('val')).toBe('gap')
    const dashes = elements(chart, 'ser').map((one) =>
      elements(one, 'prstDash')[0]?.getAttribute('val'),
    )
    // Counted, baseline, scenario, target, reference, and both ends of the bands.
    expect(dashes).toEqual(['solid', 'sysDot', 'dash', 'solid', 'solid', 'solid', 'solid'])
  })
})

describe('a chart', () => {
  it('leaves a gap out and writes a zero', () => {
    const [series] = elements(drawn({}), 'ser')
    const points = series && elements(series, 'val').flatMap((one) => elements(one, 'pt'))
    expect(points?.map((one) => [one.getAttribute('idx'), one.textContent])).toEqual([
      ['0', '0'],
      ['2', '3'],
    ])
  })

  it('shows the points of a line that stand alone', () => {
    const symbol = (values: readonly (number | null)[]) =>
      elements(drawn({ series: [{ ...LINE, values }] }), 'symbol')[0]?.getAttribute('val')
    expect(symbol([1, null, 3])).toBe('circle')
    expect(symbol([null, 2, 3])).toBe('none')
  })

  it('draws columns below lines, and hides no line of the grid', () => {
    const chart = drawn({
      series: [LINE, { ...LINE, mark: 'filled' }, { ...LINE, mark: 'outlined' }],
    })
    const plot = elements(chart, 'plotArea')[0]
    const kinds = [...(plot?.children ?? [])].map(({ localName }) => localName)
    expect(kinds.indexOf('barChart')).toBeLessThan(kinds.indexOf('lineChart'))
    expect(elements(chart, 'majorGridlines')).toHaveLength(1)
    expect(elements(chart, 'overlap')[0]?.getAttribute('val')).toBe('100')
    const areas = [...elements(chart, 'plotArea'), ...elements(chart, 'chartSpace')]
    for (const area of areas) {
      const look = [...area.children].find(({ localName }) => localName === 'spPr')
      expect(look && elements(look, 'noFill').length).toBeGreaterThan(0)
    }
  })

  it('lays long labels beside bars, the first on top', () => {
    const bars = drawn({
      kind: 'bars',
      labels: ['A long label', 'b', 'c'],
      series: [{ ...LINE, mark: 'filled' }],
    })
    expect(elements(bars, 'barDir')[0]?.getAttribute('val')).toBe('bar')
    expect(elements(bars, 'orientation')[0]?.getAttribute('val')).toBe('maxMin')
  })

  it('ends its axis where it is told, and nowhere where it is not', () => {
    const ends = (range: NativeChart['range']) =>
      ['min', 'max'].map((name) => elements(drawn({ range }), name)[0]?.getAttribute('val'))
    expect(ends([0, 0.5])).toEqual(['0', '0.5'])
    expect(ends(null)).toEqual([undefined, undefined])
  })

  it('prints only as many labels as have room', () => {
    const skip = (count: number) => {
      const labels = Array.from({ length: count }, (_, index) => String(1960 + index))
      const values = labels.map(() => 1)
      const chart = drawn({ labels, series: [{ ...LINE, values }] })
      return elements(chart, 'tickLblSkip')[0]?.getAttribute('val')
    }
    expect([skip(15), skip(40), skip(80), skip(300)]).toEqual(['1', '2', '5', '20'])
  })

  it('needs no legend for one line', () => {
    expect(elements(drawn({}), 'legend')).toEqual([])
    expect(elements(drawn({ series: [LINE, LINE] }), 'legend')).toHaveLength(1)
  })

  it('tells layers that share a colour apart', () => {
    const series = Array.from({ length: 5 }, () => ({ ...LINE, mark: 'filled' as const }))
    const fills = elements(drawn({ kind: 'stackedColumns', series }), 'ser').map((one) =>
      elements(one, 'srgbClr')[0]?.getAttribute('val'),
    )
    expect(new Set(fills).size).toBe(5)
  })

  it('names what it shows in words that mean nothing in XML', () => {
    const label = '<&>"\u0000 =1'
    const chart = drawn({ labels: [label, 'b', 'c'], series: [{ ...LINE, label }] })
    expect(chart.documentElement.textContent).toContain('<&>" =1')
  })
})

const LINE = { label: 'a', colour: 'total', mark: 'solid', values: [0, null, 3] } as const

function drawn(changes: Partial<NativeChart>): Document {
  const native: NativeChart = {
    kind: 'line',
    unit: 'usd',
    labels: ['2001', '2002', '2003'],
    series: [LINE],
    range: null,
    ...changes,
  }
  const look = { colours: officeColours('light'), categories: 'Year', text }
  return parse(chartPart(native, look), 'the chart')
}

function chartFor({ figure }: PrintablePage): string {
  return charts.get(figure.sentence) ?? ''
}
