import { describe, expect, it, test } from 'vitest'
import { FIGURE_IDS, type FigureId } from '#figures/catalogue.ts'
import { fileView, referenced } from '#files/briefing/fileView.ts'
import { formulaSheet } from '#files/tables/formulaSheet.ts'
import { plainSpaces } from '#files/text/plainSpaces.ts'
import { xlsx } from '#files/tables/xlsx.ts'
import { elements, partsOf } from '../../support/office.ts'
import { knownOf, real, text } from '../../support/packages.ts'

function view(figure: FigureId, link = 'growth=20&shock=2026:-15:2') {
  const facts = { known: knownOf(real), library: real.library }
  const edition = { site: 'https://corridor.example/', made: '2026-11-25' }
  return referenced(fileView({ figure, link }, facts.known, edition, text), facts, text)
}

describe('a workbook', () => {
  test.each(FIGURE_IDS)('holds the numbers of %s as numbers', async (id) => {
    const shown = view(id)
    const { xml } = await partsOf(await xlsx(shown, null, text))
    const sheet = xml('xl/worksheets/sheet1.xml')
    const rows = elements(sheet, 'row')
    expect(rows).toHaveLength(shown.figure.table.rows.length + 1)
    shown.figure.table.rows.forEach(({ cells }, index) => {
      const numbers = cells.filter((cell) => typeof cell === 'number')
      const found = elements(rows[index + 1] ?? sheet, 'c')
        .filter((cell) => cell.getAttribute('t') !== 's')
        .flatMap((cell) => elements(cell, 'v').map(({ textContent }) => Number(textContent)))
      expect(found).toHaveLength(numbers.length)
      numbers.forEach((number, column) => {
        expect(found[column]).toBeCloseTo(number, Math.abs(number) < 1000 ? 9 : 1)
      })
    })
    expect(elements(sheet, 'f')).toEqual([])
  })

  it('leaves a gap empty and writes a reported zero as zero', async () => {
    const { xml } = await partsOf(await xlsx(view('flows', 'source=pakistan-commerce'), null, text))
    const rows = elements(xml('xl/worksheets/sheet1.xml'), 'row').map((row) =>
      elements(row, 'c').map((cell) => `${cell.getAttribute('r')?.charAt(0)}${cell.textContent}`),
    )
    const inYear = (year: string) => rows.find(([first]) => first === `A${year}`) ?? []
    expect(inYear('2021')).toContain('E0')
    expect(inYear('2024').some((cell) => cell.startsWith('E'))).toBe(false)
  })

  it('freezes its head and has sheets for sources and scenario', async () => {
    const shown = view('path')
    const { xml } = await partsOf(await xlsx(shown, null, text))
    const names = elements(xml('xl/workbook.xml'), 'sheet').map((one) => one.getAttribute('name'))
    expect(names).toEqual(['Table', 'Sources', 'Scenario'])
    const [pane] = elements(xml('xl/worksheets/sheet1.xml'), 'pane')
    expect([pane?.getAttribute('state'), pane?.getAttribute('ySplit')]).toEqual(['frozen', '1'])
    const said = elements(xml('xl/sharedStrings.xml'), 't').map(({ textContent }) => textContent)
    const { figure, attribution, assumptions, references } = shown
    const expected = [
      'Iran to Pakistan, US$',
      figure.sentence,
      attribution.address,
      ...figure.sources,
      ...assumptions,
      ...references.map(({ title }) => title),
    ]
    const missing = expected.filter((words) => !said.includes(plainSpaces(words)))
    expect(missing).toEqual([])
    expect(said.join(' ')).toContain('CC-BY-4.0')
  })

  it('calculates where the figure does, and only on a sheet of its own', async () => {
    const shown = view('path')
    const formulas = formulaSheet(real.pair, shown, text)
    const { xml } = await partsOf(await xlsx(shown, formulas, text))
    const sheet = xml('xl/worksheets/sheet4.xml')
    const found = elements(sheet, 'f').map(({ textContent }) => textContent)
    const asked = formulas.grid
      .flat()
      .flatMap((cell) => (typeof cell === 'string' ? [] : (cell.formula ?? [])))
    expect(found).toEqual(asked)
    expect(elements(xml('xl/worksheets/sheet1.xml'), 'f')).toEqual([])
  })

  it('holds results beside its formulas, in their format, below a head that stays in view', async () => {
    const shown = view('path')
    const formulas = formulaSheet(real.pair, shown, text)
    const { xml } = await partsOf(await xlsx(shown, formulas, text))
    const sheet = xml('xl/worksheets/sheet4.xml')
    const calculated = elements(sheet, 'c').filter((cell) => elements(cell, 'f').length > 0)
    const results = calculated.map((cell) => elements(cell, 'v')[0]?.textContent)
    const values = formulas.grid
      .flat()
      .flatMap((cell) =>
        typeof cell === 'string' || cell.formula === undefined ? [] : [String(cell.value)],
      )
    expect(results).toEqual(values)
    const texts = calculated.filter((cell) => cell.getAttribute('t') === 'str')
    expect(texts).toHaveLength(values.filter((value) => value === '').length)

    const formats = elements(xml('xl/styles.xml'), 'xf').map((xf) => xf.getAttribute('numFmtId'))
    const plain = calculated.filter((cell) => formats[Number(cell.getAttribute('s'))] === null)
    expect(plain).toEqual([])
    const [pane] = elements(sheet, 'pane')
    expect(pane?.getAttribute('state')).toBe('frozen')
    expect(formulas.grid[Number(pane?.getAttribute('ySplit')) - 1]?.[0]).toBe('Year')
  })

  it('has styles in the order of the schema, and formats with ids of its own', async () => {
    const { xml } = await partsOf(await xlsx(view('path'), null, text))
    const order = ['b', 'sz', 'color', 'name', 'family']
    for (const font of elements(xml('xl/styles.xml'), 'font')) {
      const parts = [...font.children].map(({ localName }) => localName)
      expect(parts).toEqual(order.filter((name) => parts.includes(name)))
    }
    const ids = elements(xml('xl/styles.xml'), 'numFmt').map((one) => one.getAttribute('numFmtId'))
    expect(ids.filter((id) => Number(id) < 164)).toEqual([])
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('has days as dates', async () => {
    const { xml } = await partsOf(await xlsx(view('path'), null, text))
    const rows = elements(xml('xl/worksheets/sheet3.xml'), 'row')
    const said = elements(xml('xl/sharedStrings.xml'), 'si').map(({ textContent }) => textContent)
    const made = rows.find((row) => {
      const [name] = elements(row, 'v')
      return said[Number(name?.textContent)] === 'Made on'
    })
    // 25 November 2026, counted from 30 December 1899.
    expect(made && elements(made, 'v')[1]?.textContent).toBe('46351')
  })

  it('formats amounts, shares and years so that a reader can read them', async () => {
    const { xml } = await partsOf(await xlsx(view('products'), null, text))
    const formats = elements(xml('xl/styles.xml'), 'numFmt').map((one) =>
      one.getAttribute('formatCode'),
    )
    expect(formats).toEqual(expect.arrayContaining(['0', '#,##0', '0.0%']))
  })
})
