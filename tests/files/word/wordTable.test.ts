import { beforeAll, describe, expect, it } from 'vitest'
import { textWidth } from '#charts/look/textWidth.ts'
import { FIGURE_IDS } from '#figures/catalogue.ts'
import type { PrintablePage } from '#files/briefing/printableBriefing.ts'
import { wordDocument } from '#files/word/wordDocument.ts'
import {
  attribute,
  briefingOf,
  elements,
  isOn,
  pageOf,
  paragraphs,
  partsOf,
} from '../../support/office.ts'
import { text } from '../../support/packages.ts'
import { bodyOf, styled } from '../../support/word.ts'

const PAGES = FIGURE_IDS.map((id) => pageOf(id))

let body: Element

beforeAll(async () => {
  body = bodyOf(await partsOf(await wordDocument(briefingOf(PAGES), text)))
})

describe('the tables of a Word document', () => {
  it.each(PAGES)('prints the years of $figure.id that matter, its head on every page', (page) => {
    const { columns, rows } = page.figure.table
    const [head, ...printed] = elements(tableOf(page), 'tr')
    expect(head && isOn(head, 'tblHeader')).toBe(true)
    const labels = columns.filter(({ key }) => key !== 'period').map(({ label }) => label)
    expect(labels).toEqual(expect.arrayContaining(head ? cellsOf(head) : []))

    expect(printed.length).toBeLessThanOrEqual(10)
    const first = printed.map((row) => cellsOf(row)[0])
    const ofTarget = columns[0]?.kind === 'year' && rows.some(({ cells }) => cells[0] === 2030)
    expect(first.some((cell) => cell?.startsWith('2030') === true)).toBe(ofTarget)
    const leftOut = rows.length - printed.length
    const note = text.t('office.leftOut', { count: leftOut })
    expect(styled(body, 'TableNote').includes(note)).toBe(leftOut > 0)
  })

  it('prints whole tables where they are asked for', async () => {
    const whole = briefingOf([pageOf('path')], { isWhole: true })
    const { rows } = pageOf('path').figure.table
    const [table] = elements(bodyOf(await partsOf(await wordDocument(whole, text))), 'tbl')
    expect(table && elements(table, 'tr')).toHaveLength(1 + rows.length)
  })

  it('breaks no word in the head of a table', () => {
    for (const page of PAGES) {
      const table = tableOf(page)
      const widths = elements(table, 'gridCol').map((one) => Number(attribute(one, 'w')) / 20)
      const [head] = elements(table, 'tr')
      const [size] = head ? elements(head, 'sz') : []
      const points = size ? Number(attribute(size, 'val')) / 2 : 8
      const words = head ? cellsOf(head).map((cell) => cell.split(/[ -]/)) : []
      for (const [index, parts] of words.entries()) {
        const longest = Math.max(...parts.map((word) => textWidth(word, points * 1.1)))
        // Each side of a cell is padded by 3 points.
        expect(longest + 6).toBeLessThanOrEqual(widths[index] ?? 0)
      }
    }
  })

  it('fills the width of the page with each table', () => {
    for (const page of PAGES) {
      const widths = elements(tableOf(page), 'gridCol').map((one) => Number(attribute(one, 'w')))
      const total = widths.reduce((sum, width) => sum + width, 0)
      expect(Math.abs(total - 9646)).toBeLessThan(10)
      expect(Math.min(...widths)).toBeGreaterThan(300)
    }
  })
})

/** The table after the caption of a page. */
function tableOf({ figure }: PrintablePage): Element {
  const at = PAGES.findIndex((page) => page.figure === figure)
  const table = elements(body, 'tbl')[at]
  if (!table) throw new Error(`There is no table of ${figure.id}.`)
  return table
}

function cellsOf(row: Element): string[] {
  return elements(row, 'tc').map((cell) => paragraphs(cell).join('\n'))
}
