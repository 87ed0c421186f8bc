import { expect, it } from 'vitest'
import type { PrintablePage } from '#files/printable.ts'
import { report } from '#files/report.ts'
import { briefingOf, elements, pageOf, partsOf } from '../support/office.ts'
import { text } from '../support/packages.ts'

it('a Word document of one figure begins with it, without a page of contents', async () => {
  const page = pageOf('path')
  const [alone, introduced, several] = await Promise.all([
    frontOf([page], ''),
    frontOf([page], 'A few words.'),
    frontOf([page, page], ''),
  ])
  expect(alone).toEqual({ contents: 0, breaks: 1 })
  expect(introduced).toEqual({ contents: 1, breaks: 2 })
  expect(several).toEqual({ contents: 1, breaks: 2 })
})

/** How many tables of contents there are, and how many parts begin on a sheet of their own. */
async function frontOf(pages: readonly PrintablePage[], introduction: string) {
  const { xml } = await partsOf(await report(briefingOf(pages, { introduction }), text))
  const fields = elements(xml('word/document.xml'), 'instrText')
  return {
    contents: fields.filter(({ textContent }) => textContent.startsWith('TOC')).length,
    breaks: elements(xml('word/document.xml'), 'pageBreakBefore').filter(isOn).length,
  }
}

function isOn(element: Element): boolean {
  return !['0', 'false'].includes(element.getAttribute('w:val') ?? '')
}
