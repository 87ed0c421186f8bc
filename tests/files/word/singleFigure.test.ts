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
  expect(alone).toEqual({ contents: 0, breaks: 1 })
  const withFront = { contents: 1, breaks: 2 }
  expect([introduced, named, several]).toEqual([withFront, withFront, withFront])
})

/** How many tables of contents there are, and how many parts begin on a sheet of their own. */
async function frontOf({
  pages,
  ...said
}: Pick<PrintableBriefing, 'title' | 'pages' | 'introduction'>) {
  const { xml } = await partsOf(await wordDocument(briefingOf(pages, said), text))
  const fields = elements(xml('word/document.xml'), 'instrText')
  return {
    contents: fields.filter(({ textContent }) => textContent.startsWith('TOC')).length,
    breaks: elements(xml('word/document.xml'), 'pageBreakBefore').filter(isOn).length,
  }
}

function isOn(element: Element): boolean {
  return !['0', 'false'].includes(element.getAttribute('w:val') ?? '')
}
