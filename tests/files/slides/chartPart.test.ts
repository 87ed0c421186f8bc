import { beforeAll, describe, expect, it } from 'vitest'
import { niceScale } from '#charts/axes/niceScale.ts'
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
          const named = cellsAt(formula?.textContent ?? '', cells)
          const cached = cachedIn(reference)
          // Labels that the axis leaves out are in the cells alone.
          const isLeftOut = reference.parentElement?.localName === 'cat'
          const kept = named.map((cell, at) => (isLeftOut && cached[at] === null ? null : cell))
          expect(cached).toEqual(kept)
          expect(cached.some((cell) => cell !== null)).toBe(true)
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
    // The band has no line; counted, baseline, scenario, target, reference.
    expect(dashes).toEqual([undefined, undefined, 'solid', 'sysDot', 'dash', 'solid', 'solid'])
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

  it('ends its axis where it is told', () => {
    const ends = (scale: NativeChart['scale']) =>
      ['min', 'max', 'majorUnit'].map((name) =>
        elements(drawn({ scale }), name)[0]?.getAttribute('val'),
      )
    expect(ends(niceScale(0, 0.5))).toEqual(['0', '0.5', '0.1'])
    expect(ends({ min: 1, max: 100, ticks: [1, 10, 100], isLog: true })).toEqual([
      '1',
      '100',
      undefined,
    ])
  })

  it('has a band as areas: one that is not seen, and on it a shaded one', () => {
    const chart = drawn({
      series: [
        { ...LINE, mark: 'hidden', values: [1, 1, 1] },
        { ...LINE, mark: 'band', values: [0, 1, 2] },
        LINE,
      ],
    })
    const [area] = elements(chart, 'areaChart')
    expect(area && elements(area, 'grouping')[0]?.getAttribute('val')).toBe('stacked')
    const [under, band] = area ? elements(area, 'ser') : []
    expect(under && elements(under, 'noFill').length).toBeGreaterThan(0)
    expect(band && elements(band, 'alpha')).toHaveLength(1)
    expect(elements(chart, 'barChart')).toEqual([])
    // The legend names the band alone: lines have their name at their end.
    const left = elements(chart, 'legendEntry').map((one) => elements(one, 'idx')[0])
    expect(left.map((one) => one?.getAttribute('val'))).toEqual(['0', '2'])
  })

  it('names each line at its end, none over another', () => {
    const labels = Array.from({ length: 6 }, (_, index) => String(2001 + index))
    const series = (['compared1', 'compared2', 'compared3'] as const).map((colour, index) => {
      const values = labels.map((_label, at) => 3 + at * 0.01 * index)
      return { ...LINE, label: colour, colour, values }
    })
    const chart = drawn({ labels, series, scale: niceScale(0, 10) })
    const shifts = elements(chart, 'dLbl').map((one) => ({
      at: elements(one, 'idx')[0]?.getAttribute('val'),
      words: elements(one, 't')[0]?.textContent,
      y: Number(elements(one, 'y')[0]?.getAttribute('val') ?? 0),
    }))
    expect(shifts.map(({ at, words }) => [at, words])).toEqual(
      series.map(({ label }) => ['5', label]),
    )
    const height = (value: number) => 1 - value / 10
    const ys = shifts
      .map(({ y }, index) => height(3 + 0.05 * index) * 0.9 + y)
      .toSorted((a, b) => a - b)
    expect((ys[1] ?? 0) - (ys[0] ?? 0)).toBeGreaterThan(0.03)
    expect((ys[2] ?? 0) - (ys[1] ?? 0)).toBeGreaterThan(0.03)
    expect(elements(chart, 'legend')).toEqual([])
  })

  it('shortens long names at the ends of lines, so that the plot keeps its room', () => {
    const long = 'سناریوی نخست: رشد پایدار با گشایش مرزها و تعرفهٔ ترجیحی تا ۱۴۱۰ '.repeat(2)
    const colours = ['compared1', 'compared2', 'compared3', 'compared4', 'compared5'] as const
    const series = colours.map((colour) => ({ ...LINE, colour, label: `${long}${colour}` }))
    const chart = drawn({ series })
    const [width] = elements(chart, 'w')
    expect(Number(width?.getAttribute('val'))).toBeGreaterThan(0.6)
    for (const label of elements(chart, 'dLbl')) expect(label.textContent).toMatch(/…/)
  })

  it('writes words beside bars, also beside those that are stacked', () => {
    const stacked = drawn({
      kind: 'stackedBars',
      labels: ['a', 'b', 'c'],
      series: [
        { ...LINE, mark: 'hidden', values: [0, 2, 1] },
        { ...LINE, mark: 'filled', values: [2, 1, -1], words: ['$2', '+$1', '−$1'] },
      ],
      scale: niceScale(-2, 4),
    })
    const labels = elements(stacked, 'dLbl')
    expect(labels.map((one) => elements(one, 't')[0]?.textContent)).toEqual(['$2', '+$1', '−$1'])
    const shifts = labels.map((one) => Number(elements(one, 'x')[0]?.getAttribute('val')))
    expect(shifts.map(Math.sign)).toEqual([1, 1, -1])
    // Stacked bars know no place outside of their end, and a file that names it is broken.
    expect(stacked.documentElement.innerHTML).not.toContain('outEnd')
    const beside = drawn({
      kind: 'bars',
      series: [{ ...LINE, mark: 'filled', words: ['a', 'b', 'c'] }],
    })
    expect(elements(beside, 'dLblPos').map((one) => one.getAttribute('val'))).toContain('outEnd')
  })

  it('prints only as many labels as have room', () => {
    const skip = (count: number, every: number) => {
      const labels = Array.from({ length: count }, (_, index) => String(1960 + index))
      const values = labels.map(() => 1)
      const chart = drawn({ labels, series: [{ ...LINE, values }], labelEvery: every })
      return elements(chart, 'tickLblSkip')[0]?.getAttribute('val')
    }
    expect([skip(15, 1), skip(40, 1), skip(80, 1), skip(300, 1)]).toEqual(['1', '5', '5', '20'])
    expect([skip(15, 5), skip(60, 5), skip(200, 5)]).toEqual(['5', '5', '20'])
  })

  it('needs a legend for several sets of bars, not for lines', () => {
    expect(elements(drawn({}), 'legend')).toEqual([])
    const bars = [LINE, LINE].map((line) => ({ ...line, mark: 'filled' as const }))
    expect(elements(drawn({ kind: 'bars', series: bars }), 'legend')).toHaveLength(1)
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
    scale: niceScale(0, 3),
    ...changes,
  }
  const box = { x: 0.6, y: 1.5, w: 12.1, h: 5.2 }
  const look = { colours: officeColours('light'), box, text }
  return parse(chartPart(native, look), 'the chart')
}

function chartFor({ figure }: PrintablePage): string {
  return charts.get(figure.sentence) ?? ''
}
