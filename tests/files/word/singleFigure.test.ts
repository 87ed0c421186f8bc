import { expect, it } from 'vitest'
import type { PrintableBriefing } from '#files/briefing/printableBriefing.ts'
import { wordDocument } from '#files/word/wordDocument.ts'
import { briefingOf, elements, pageOf, partsOf } from '../../support/office.ts'
import { text } from '../../support/packages.ts'

it('a Word document of one figure begins with it, without a page of contents', async () => {
  const page = pageOf('path')
  const { title } = page.figure
  const [alone, introduced, named, several] = await Promise.all([
    frontOf({ title, pages: [page], introduction: '' }),
    frontOf({ title, pages: [page], introduction: 'A few words.' }),
    frontOf({ title: 'Another title', pages: [page], introduction: '' }),
    frontOf({ title, pages: [page, page], introduction: '' }),
  ])
  expect(alone).toEqual({ contents: 0, breaks: 0 })
  const withFront = { contents: 2, breaks: 2 }
  expect([introduced, named]).toEqual([withFront, withFront])
  // Each figure is on a page of its own.
  expect(several).toEqual({ contents: 3, breaks: 3 })
})

/** How many entries the contents have, and how many parts begin on a sheet of their own. */
async function frontOf({
  pages,
  ...said
}: Pick<PrintableBriefing, 'title' | 'pages' | 'introduction'>) {
  const { xml } = await partsOf(await wordDocument(briefingOf(pages, said), text))
  const fields = elements(xml('word/document.xml'), 'fldSimple')
  return {
    contents: fields.filter((one) => one.getAttribute('w:instr')?.startsWith('PAGEREF')).length,
    breaks: elements(xml('word/document.xml'), 'pageBreakBefore').filter(isOn).length,
  }
}

function isOn(element: Element): boolean {
  return !['0', 'false'].includes(element.getAttribute('w:val') ?? '')
}
